// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/children/children_source.h"

#include <QAbstractTableModel>
#include <QCache>

#include <optional>

namespace bk {

/// The list of children as the table shows it. It knows how many there are and reads only the windows of rows that are
/// painted, so that 100 000 children cost no more than a screenful.
class ChildrenModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Born, Place, Barnkontakt, LastRated, Columns };

    /// `source` must outlive the model. Reads nothing until `setQuery` or `reload`.
    ChildrenModel(const ChildrenSource& source, QDate today, QObject* parent = nullptr);

    const ChildQuery& query() const { return m_query; }
    void setQuery(const ChildQuery& query);
    /// Forgets every window and counts again.
    void reload();
    /// Empty for a row that is not there.
    std::optional<ChildId> idAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The unit could not be read; the rows concerned stay empty until `reload`. Emitted once per failure, possibly
    /// while painting.
    void unreadable() const;

private:
    using Window = std::vector<ChildRow>;
    const ChildRow* row(int number) const;
    QString text(const ChildRow& row, int column) const;

    const ChildrenSource& m_source;
    QDate m_today;
    ChildQuery m_query;
    int m_count = 0;
    mutable QCache<int, Window> m_windows;
};

} // namespace bk
