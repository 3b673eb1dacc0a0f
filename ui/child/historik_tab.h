// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/child_timeline.h"
#include "ui/child/child_tab.h"
#include "ui/common/page.h"

class QComboBox;
class QLabel;
class QStackedLayout;

namespace bk {

class RecordTable;
class StaffOnlyBox;

/// Everything that has happened around the child, newest first, with a filter. To be read: a row opens its record.
class HistorikTab final : public Page {
    Q_OBJECT

public:
    HistorikTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent = nullptr);

    QString title() const override { return tr("Historik"); }
    QString helpTopic() const override { return QStringLiteral("historik"); }
    void reload() override;

    StaffOnlyBox* staffOnly() const { return m_staffOnly; }
    QComboBox* filter() const { return m_filter; }
    RecordTable* table() const { return m_table; }

private:
    void showRows();
    void openRow(int row);

    OpenUnit& m_unit;
    ChildId m_child;
    ChildRoads m_roads;
    StaffOnlyBox* m_staffOnly;
    QComboBox* m_filter;
    RecordTable* m_table;
    QLabel* m_nothing;
    QStackedLayout* m_layers;
    std::vector<TimelineEntry> m_entries;
    std::vector<std::size_t> m_shown; ///< indexes of `m_entries`
};

} // namespace bk
