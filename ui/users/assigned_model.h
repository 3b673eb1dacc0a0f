// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/child_repository.h"
#include "core/store/user_repository.h"

#include <QAbstractListModel>
#include <QCache>

#include <map>
#include <set>

namespace bk {

class OpenUnit;

/// The unit's children with a tick at those that are assigned to a user. Ticks stay while the search narrows the list.
/// Reads only the windows of rows that are shown.
class AssignedModel final : public QAbstractListModel {
    Q_OBJECT

public:
    /// Reads nothing until `show`. `assigned`: as it is in the unit. Throws Error.
    AssignedModel(OpenUnit& unit, const std::vector<AssignedChild>& assigned, QObject* parent = nullptr);

    /// `typed`: as in the list of children. Throws Error.
    void show(const QString& typed, bool onlyTicked);

    /// Ticked, and not assigned before.
    std::vector<ChildId> added() const;
    /// Assigned before, and no longer ticked.
    std::vector<ChildId> removed() const;
    int ticked() const { return int(m_ticked.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    /// A tick was set or taken away.
    void edited();

private:
    using Window = std::vector<ChildRow>;
    const ChildRow* row(int number) const;
    QString text(const ChildRow& row) const;

    OpenUnit& m_unit;
    std::map<ChildId, AssignedBecause> m_before;
    std::set<ChildId> m_ticked;
    ChildQuery m_query;
    std::vector<ChildId> m_order; ///< of m_query
    std::vector<int> m_shown;     ///< places in m_order
    mutable QCache<int, Window> m_windows;
};

} // namespace bk
