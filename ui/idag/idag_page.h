// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace bk {

class ActionList;
class IdagModel;
class OpenUnit;
class ResponsibleChoice;
class StackedDelegate;

/// What needs doing in the whole unit. Nothing is entered here: it follows from what is saved about each child.
class IdagPage final : public Page {
    Q_OBJECT

public:
    explicit IdagPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Idag"); }
    QString helpTopic() const override { return QStringLiteral("idag"); }
    void reload() override;
    QWidget* firstFocus() const override;

    IdagModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    QComboBox* stationFilter() const { return m_station; }
    ResponsibleChoice* responsibleFilter() const { return m_responsible; }
    QPushButton* waitingButton() const { return m_waiting; }
    /// Shown where the unit uses the visit programme.
    QPushButton* visitsButton() const { return m_visits; }
    /// "Klart nyss: …"; empty: nothing was done since the page first came up.
    QString trace() const;
    /// What is said of backups; empty: nothing.
    QString backupReminderText() const;

Q_SIGNALS:
    void waitingTimesAsked();
    void visitsAsked();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildHead();
    void buildTable();
    void buildBackup();
    void showBackup();
    void measure();
    void setStacked(bool stacked);
    int headingHeight() const;
    void spanHeadings();
    void open(int row);
    void showWhatThereIs();
    /// Made when it is first needed.
    QWidget* nothingWaits();
    void noteDone(const ActionList& now);

    OpenUnit& m_unit;
    IdagModel* m_model;
    QComboBox* m_station;
    ResponsibleChoice* m_responsible;
    QPushButton* m_waiting;
    QPushButton* m_visits;
    QLabel* m_date;
    QTableView* m_table;
    QStackedLayout* m_layers;
    QLabel* m_noHits;
    QWidget* m_nothingWaits = nullptr;
    QLabel* m_trace;
    QWidget* m_backup; ///< shown when the unit should be backed up
    QLabel* m_backupText;
    StackedDelegate* m_lines;
    QStringList m_done;
    bool m_loaded = false;
    bool m_stacked = false;
};

} // namespace bk
