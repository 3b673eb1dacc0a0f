// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plan/plan_row.h"

#include <functional>
#include <vector>

class QPushButton;

namespace bk {

class FlowLayout;

/// Rows that are added, moved and taken away, all with the keyboard alone; focus stays with what was done.
class PlanRows final : public QWidget {
    Q_OBJECT

public:
    /// `makeRow` gives an empty row.
    PlanRows(const QString& addText, std::function<PlanRow*()> makeRow, QWidget* parent = nullptr);

    /// Stands before each row's number: "1." in goal 1.
    void setPrefix(const QString& prefix);
    /// Adds an empty row without a word.
    PlanRow* add();
    void clear();
    const std::vector<PlanRow*>& rows() const { return m_rows; }
    QPushButton* addButton() const { return m_add; }
    /// Another way to add rows, beside the button. Takes ownership.
    void addBeside(QWidget* widget);
    /// `where`: "goal" for rows "goal.1" …
    void addFields(const QString& where, PlanFields& fields) const;
    bool markUnclearDays();

Q_SIGNALS:
    void edited();
    void rowsChanged();

private:
    void move(PlanRow* row, int by);
    void remove(PlanRow* row);
    void renumber();

    std::function<PlanRow*()> m_makeRow;
    QString m_prefix;
    QVBoxLayout* m_column;
    FlowLayout* m_ways;
    QPushButton* m_add;
    std::vector<PlanRow*> m_rows;
};

/// The values of all rows, or the rows of all values; `Row` is what `makeRow` makes.
template <class Row> auto valuesOf(const PlanRows& rows) {
    std::vector<decltype(std::declval<const Row&>().value())> values;
    for (const PlanRow* row : rows.rows())
        values.push_back(static_cast<const Row*>(row)->value());
    return values;
}
template <class Row, class Value> void setValues(PlanRows& rows, const std::vector<Value>& values) {
    rows.clear();
    for (const Value& value : values)
        static_cast<Row*>(rows.add())->setValue(value);
}

} // namespace bk
