// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

#include <QDate>
#include <vector>

namespace bk {

class Connection;

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

enum class ChildOrder { Name, BirthDate, Place, Barnkontakt, LastRated };

struct ChildQuery {
    QString search; ///< as typed; empty: all
    ChildOrder order = ChildOrder::Name;
    bool descending = false;
};

/// Children with their guardians and responsible persons. GUI thread only, like every repository.
class ChildRepository {
public:
    explicit ChildRepository(Connection& connection) : m_connection(connection) {}

    /// Inserts (a null id gets a new one) or updates; returns the id. One transaction.
    ChildId save(const Child& child);
    /// Inserts many with the ids they carry, as fast as the file takes them. One transaction.
    void saveAll(const std::vector<Child>& children);
    std::optional<Child> find(ChildId id) const;
    std::optional<ChildId> findByPersonnummer(const Personnummer& personnummer) const;

    int count(const ChildQuery& query = {}) const;
    /// Rows `offset`..`offset+limit-1` of the query in Swedish order. Cheap anywhere in the list: the view asks for what it paints.
    std::vector<ChildRow> rows(const ChildQuery& query, int offset, int limit) const;
    /// First hits while somebody types; name order.
    std::vector<ChildRow> search(const QString& typed, int limit = 50) const;

private:
    Connection& m_connection;
};

} // namespace bk
