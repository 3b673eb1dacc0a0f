// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statistics/statistics_table.h"

#include <QWidget>

class QVBoxLayout;

namespace bk {

/// The statistics' tables below each other, with what people say of each and how it is counted.
class StatisticsTablesView final : public QWidget {
    Q_OBJECT

public:
    explicit StatisticsTablesView(QWidget* parent = nullptr);

    /// Those that are seen first at once, the others as the event loop comes to them.
    void show(std::vector<StatisticsTable> tables);

private:
    void addNext();

    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    std::vector<StatisticsTable> m_tables;
    std::size_t m_added = 0;
};

} // namespace bk
