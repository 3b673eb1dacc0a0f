// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statistics/statistics_table.h"
#include "core/services/group_compass.h"

#include <QWidget>

class QVBoxLayout;

namespace bk {

/// The statistics' tables below each other, with what people say of each and how it is counted, and the compasses that
/// draw what a table says.
class StatisticsTablesView final : public QWidget {
    Q_OBJECT

public:
    explicit StatisticsTablesView(QWidget* parent = nullptr);

    /// Those that are seen first at once, the others as the event loop comes to them.
    /// Each of `compasses` below its table.
    void show(std::vector<StatisticsTable> tables, std::vector<GroupCompass> compasses);

private:
    void addNext();

    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    std::vector<StatisticsTable> m_tables;
    std::vector<GroupCompass> m_compasses;
    std::size_t m_added = 0;
};

} // namespace bk
