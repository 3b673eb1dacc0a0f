// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/history_log.h"
#include "ui/forms/page_stack.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace bk {

class DateBox;
class LogModel;
class OpenUnit;

/// The log of who read and changed what, to be searched by period, user, kind and child.
class LogSearch final : public Page {
    Q_OBJECT

public:
    explicit LogSearch(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Logg"); }
    QString helpTopic() const override { return QStringLiteral("logg"); }
    void reload() override;
    QWidget* firstFocus() const override;

Q_SIGNALS:
    void sampleAsked();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildFilter();
    QWidget* buildButtons();
    void fillUsers();
    void search();
    HistoryQuery query() const;

    OpenUnit& m_unit;
    HistoryLog m_log;
    LogModel* m_model;
    DateBox* m_from;
    DateBox* m_to;
    QComboBox* m_who;
    QComboBox* m_what;
    QLineEdit* m_child;
    QLabel* m_count;
    QTableView* m_table;
};

/// The tab Logg: the search, and over it the monthly sample.
class LogTab final : public PageStack {
    Q_OBJECT

public:
    explicit LogTab(OpenUnit& unit, QWidget* parent = nullptr);
};

} // namespace bk
