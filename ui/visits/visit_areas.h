// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument.h"
#include "core/domain/visits/visit.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace bk {

class CompassWidget;
class TextArea;

/// What was talked about at a visit: the flower, and beside it each area with its note. Choosing a petal ticks the area
/// and leads to its note.
class VisitAreas final : public QWidget {
    Q_OBJECT

public:
    explicit VisitAreas(const WellbeingModel& model, QWidget* parent = nullptr);

    PerArea<VisitArea> value() const;
    void setValue(const PerArea<VisitArea>& areas);
    /// Areas that lie near at hand at this visit; empty: nothing is said of it.
    void setFocusAreas(const std::vector<Area>& areas);
    CompassWidget* flower() const { return m_flower; }
    QCheckBox* tick(Area area) const { return m_ticks[area]; }
    TextArea* note(Area area) const { return m_notes[area]; }

Q_SIGNALS:
    void edited();

private:
    QWidget* row(Area area);
    void showRow(Area area);
    void showFlower();

    WellbeingModel m_model;
    CompassWidget* m_flower;
    QLabel* m_near;
    PerArea<QCheckBox*> m_ticks;
    PerArea<TextArea*> m_notes;
};

} // namespace bk
