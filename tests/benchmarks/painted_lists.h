// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/open_unit.h"
#include "tests/benchmarks/large_unit.h"
#include "ui/children/children_model.h"

#include <QSqlDatabase>
#include <QSqlQueryModel>
#include <QTableView>

#include <memory>

namespace bk::bench {

/// Shows `window` and returns when `part` of it has painted itself.
void showUntilPainted(QWidget& window, QWidget& part);

/// A table of 900 x 600 as the room Barn sets it up.
class PaintedTable {
public:
    /// Returns when the table has painted itself. The model must outlive this.
    void show(QAbstractItemModel& model);
    /// Puts `row` at the top and paints.
    void jumpTo(int row);

private:
    QTableView m_view;
};

/// The children of the unit as the program shows them; from open to painted in the constructor.
class OurList {
public:
    OurList(const BenchUnit& unit, UnlockedKeys keys);

    int rows() const { return m_model->rowCount(); }
    void jumpTo(int row) { m_table.jumpTo(row); }

private:
    std::unique_ptr<OpenUnit> m_unit;
    std::unique_ptr<StoredChildren> m_source;
    std::unique_ptr<ChildrenModel> m_model;
    PaintedTable m_table;
};

/// The same columns of the same file in Qt's model for a query, which fetches 255 rows at a time.
class QueryModelList {
public:
    enum class Fetch { First, All };
    QueryModelList(const BenchUnit& unit, const UnlockedKeys& keys, Fetch fetch);
    QueryModelList(const QueryModelList&) = delete;
    QueryModelList& operator=(const QueryModelList&) = delete;
    ~QueryModelList();

    int rows() const { return m_model->rowCount(); }
    void jumpTo(int row) { m_table->jumpTo(row); }

private:
    Connection m_connection;
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQueryModel> m_model;
    std::unique_ptr<PaintedTable> m_table;
};

} // namespace bk::bench
