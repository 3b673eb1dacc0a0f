// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/child_repository.h"

namespace bk {

/// Where the list of children comes from: the open unit, or rows made up by a test.
class ChildrenSource {
public:
    virtual ~ChildrenSource() = default;
    virtual int count(const ChildQuery& query) const = 0;
    /// Rows `offset`..`offset+limit-1` in the query's order; fewer at the end.
    virtual std::vector<ChildRow> rows(const ChildQuery& query, int offset, int limit) const = 0;
    /// Everybody who is responsible for a child, in the order to show them.
    virtual std::vector<QString> responsibleNames() const = 0;
};

/// The children of an open unit. The repository must outlive this.
class StoredChildren final : public ChildrenSource {
public:
    explicit StoredChildren(const ChildRepository& children) : m_children(children) {}
    int count(const ChildQuery& query) const override { return m_children.count(query); }
    std::vector<ChildRow> rows(const ChildQuery& query, int offset, int limit) const override {
        return m_children.rows(query, offset, limit);
    }
    std::vector<QString> responsibleNames() const override { return m_children.responsibleNames(); }

private:
    const ChildRepository& m_children;
};

} // namespace bk
