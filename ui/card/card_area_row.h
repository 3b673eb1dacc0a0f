// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/upptackarkort.h"
#include "ui/common/area_frame.h"

class QPushButton;

namespace bk {

class ChoiceRow;
class TextArea;

/// One area of an Upptäckarkort: statement, Ja / Nej / Vet ej, and what was discovered. The description is asked for at
/// Nej and Vet ej, never forced. `value()` after `setValue(v)` equals `v`.
class CardAreaRow final : public AreaFrame {
    Q_OBJECT

public:
    CardAreaRow(const Instrument& instrument, const WellbeingModel& model, Area area, QWidget* parent = nullptr);

    CardArea value() const;
    void setValue(const CardArea& value);
    ChoiceRow* answers() const { return m_answers; }
    TextArea* description() const { return m_description; }

Q_SIGNALS:
    void edited();

private:
    void buildHead(const InstrumentArea& content, const AreaTerm& term);
    void showDescription(bool asked);
    void followAnswer();

    ChoiceRow* m_answers;
    QPushButton* m_describe;
    QWidget* m_describing;
    TextArea* m_description;
    bool m_asked = false; ///< somebody pressed "Beskriv"
};

} // namespace bk
