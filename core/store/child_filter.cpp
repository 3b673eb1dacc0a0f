// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/child_filter.h"

#include "core/domain/common/swedish_text.h"
#include "core/store/connection.h"

#include <algorithm>
#include <optional>

namespace bk {
namespace {

using Ids = std::unordered_set<qint64>;

Ids readSet(Statement& rows) {
    Ids ids;
    while (rows.step())
        ids.insert(rows.int64(0));
    return ids;
}

Ids standingAt(Connection& connection, const std::vector<Station>& stations) {
    std::string wanted = "?";
    for (std::size_t i = 1; i < stations.size(); ++i)
        wanted += ", ?";
    auto rows = connection.cached(
        "SELECT s.child_id FROM stodprocess s JOIN stodprocess_move m ON m.stodprocess_id = s.id "
        "WHERE m.station IN (" +
        wanted +
        ") "
        "AND m.position = (SELECT max(position) FROM stodprocess_move l WHERE l.stodprocess_id = s.id) "
        "AND s.round = (SELECT max(round) FROM stodprocess n WHERE n.child_id = s.child_id)");
    int position = 0;
    for (const Station station : stations)
        rows->bind(++position, toString(station));
    return readSet(*rows);
}

/// One without a date comes before all others.
Ids overdue(Connection& connection, QDate on) {
    auto rows = connection.cached("SELECT child_id FROM process_action WHERE due < ? "
                                  "UNION SELECT child_id FROM process_action WHERE due IS NULL");
    rows->bindAll(on);
    return readSet(*rows);
}

Ids born(Connection& connection, QDate from, QDate to) {
    auto rows = connection.cached("SELECT id FROM child WHERE birth_date BETWEEN coalesce(?, '0000-01-01') "
                                  "AND coalesce(?, '9999-12-31')");
    rows->bindAll(from, to);
    return readSet(*rows);
}

Ids withResponsible(Connection& connection, const QString& name) {
    auto rows = connection.cached("SELECT child_id FROM responsible_person WHERE name = ?");
    rows->bindAll(name);
    return readSet(*rows);
}

/// Keeps of `kept` what is in `other` too; the first set that comes is kept whole.
void keepCommon(std::optional<Ids>& kept, Ids other) {
    if (kept)
        std::erase_if(*kept, [&](qint64 id) { return !other.contains(id); });
    else
        kept = std::move(other);
}

} // namespace

Ids childrenThrough(Connection& connection, const ChildFilter& filter) {
    std::optional<Ids> kept;
    if (!filter.stations.empty())
        keepCommon(kept, standingAt(connection, filter.stations));
    if (filter.overdueOn.isValid())
        keepCommon(kept, overdue(connection, filter.overdueOn));
    if (filter.bornFrom.isValid() || filter.bornTo.isValid())
        keepCommon(kept, born(connection, filter.bornFrom, filter.bornTo));
    if (!filter.responsible.isEmpty())
        keepCommon(kept, withResponsible(connection, filter.responsible));
    return kept.value_or(Ids());
}

std::vector<QString> namesOfResponsible(Connection& connection) {
    auto rows = connection.cached("SELECT DISTINCT name FROM responsible_person WHERE name <> ''");
    std::vector<std::pair<QByteArray, QString>> found;
    while (rows->step()) {
        QString name = rows->text(0);
        QByteArray key = swedishSortKey(name);
        found.emplace_back(std::move(key), std::move(name));
    }
    std::sort(found.begin(), found.end());
    std::vector<QString> names;
    names.reserve(found.size());
    for (auto& [key, name] : found)
        names.push_back(std::move(name));
    return names;
}

} // namespace bk
