// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/history_log.h"
#include "ui/common/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace bk {

class OpenUnit;
class RecordTable;
class TextLine;

/// The monthly sample of readings: drawn by chance, each judged by somebody, and a sheet to sign. Whoever answers for
/// records of care looks regularly after who reads them (4 kap. patientdatalagen).
class SamplePage final : public Page {
    Q_OBJECT

public:
    explicit SamplePage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Månadens stickprov"); }
    QString helpTopic() const override { return QStringLiteral("logg"); }
    void reload() override;
    QWidget* firstFocus() const override;

private:
    QWidget* buildJudging();
    QWidget* buildButtons();
    void draw();
    void judge(bool inOrder);
    void showChosen();
    void save();
    QString month() const;

    OpenUnit& m_unit;
    QComboBox* m_month;
    QPushButton* m_draw;
    RecordTable* m_table;
    QLabel* m_left;
    QLabel* m_about;
    TextLine* m_note;
    QWidget* m_judging;
    std::vector<SampledReading> m_sample;
};

} // namespace bk
