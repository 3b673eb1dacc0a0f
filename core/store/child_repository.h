// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/store/child_query.h"

#include <unordered_set>

namespace bk {

class Connection;
class HistoryRepository;

/// One row of the list of children: only what the table shows.
struct ChildRow {
    ChildId id;
    QString name; ///< "Ödlund, Åsa"; a protected identity shows its pseudonym or given name only
    QDate birthDate;
    QString place;
    QString barnkontakt;
    QDate lastRated; ///< of the newest Barnsamtal, Skattning or Gemensam Behovskompass; invalid: never
    bool protectedIdentity = false;
};

/// Children with their guardians and responsible persons. GUI thread only, like every repository.
class ChildRepository {
public:
    /// `history`, where given, notes every save and must outlive this.
    explicit ChildRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// Inserts (a null id gets a new one) or updates; returns the id. One transaction. Throws Refused
    /// ("child.personnummer.taken") when another child of the unit has the personnummer, and
    /// ("child.sealed.identity", "child.sealed.protection") for what would stand beside a seal.
    ChildId save(const Child& child);
    /// Inserts many with the ids they carry, as fast as the file takes them. One transaction.
    void saveAll(const std::vector<Child>& children);
    std::optional<Child> find(ChildId id) const;
    std::optional<ChildId> findByPersonnummer(const Personnummer& personnummer) const;

    int count(const ChildQuery& query = {}) const;
    /// Rows `offset`..`offset+limit-1` of the query in Swedish order. Cheap anywhere in the list: the view asks for
    /// what it paints.
    std::vector<ChildRow> rows(const ChildQuery& query, int offset, int limit) const;
    /// Hits while somebody types, in name order. Where there are more than `limit`, those registered first are shown:
    /// one more letter narrows it down, and a keystroke costs the same in a unit of any size.
    std::vector<ChildRow> search(const QString& typed, int limit = 50) const;

    /// The whole order of a query: for walking through it without asking again.
    std::vector<ChildId> ids(const ChildQuery& query) const;
    bool contains(ChildId id) const;
    /// Everybody who is Barnkontakt or Stödsamordnare of a child, in Swedish order.
    std::vector<QString> responsibleNames() const;

private:
    /// The ids of the latest query in their order, so that scrolling in hits and jumping in the list are free.
    struct Order {
        ChildQuery query;
        qint64 version = -1;
        std::vector<qint64> ids;
    };
    /// The number of children, which costs a walk over an index.
    struct Total {
        qint64 version = -1;
        int count = 0;
    };
    /// Whom the latest filter lets through, so that typing in the search field does not ask for it again.
    struct Through {
        ChildFilter filter;
        qint64 version = -1;
        std::unordered_set<qint64> ids;
    };
    struct Names {
        qint64 version = -1;
        std::vector<QString> names;
    };
    ChildId put(const Child& child);
    qint64 version() const;
    int total() const;
    const std::vector<qint64>& order(const ChildQuery& query) const;
    const std::unordered_set<qint64>& through(const ChildFilter& filter) const;
    bool showsOnlySome(const ChildQuery& query) const;
    std::vector<qint64> found(const ChildQuery& query) const;
    std::vector<qint64> window(const ChildQuery& query, int offset, int limit) const;
    std::vector<ChildRow> rowsOf(const std::vector<qint64>& ids) const;

    Connection& m_connection;
    HistoryRepository* m_history;
    mutable Order m_order;
    mutable Total m_total;
    mutable Through m_through;
    mutable Names m_names;
};

} // namespace bk
