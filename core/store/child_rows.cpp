// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/child_rows.h"

#include "core/domain/common/swedish_text.h"
#include "core/store/child_filter.h"
#include "core/store/child_repository.h"
#include "core/store/connection.h"
#include "core/store/record_guard.h"

#include <algorithm>
#include <unordered_set>

namespace bk {
namespace {

/// Up to so many hits are put in order one by one; for more it is cheaper to walk the order's index and pick them out
/// of it.
constexpr std::size_t hitsOneByOne = 3000;
/// So near to an end of the list its index is walked for each window; farther in, the whole order is read once.
constexpr int nearAnEnd = 2000;

std::string orderClause(ChildOrder order, bool descending) {
    const std::string direction = descending ? " DESC" : "";
    const std::string byName = "name_key" + direction + ", id" + direction;
    switch (order) {
    case ChildOrder::Name: return byName;
    case ChildOrder::BirthDate: return "birth_date" + direction + ", " + byName;
    case ChildOrder::Place: return "place_key" + direction + ", " + byName;
    case ChildOrder::Barnkontakt: return "barnkontakt_key" + direction + ", " + byName;
    case ChildOrder::LastRated: return "last_rated" + direction + ", " + byName;
    }
    Q_UNREACHABLE();
}

std::string_view keyColumn(ChildOrder order) {
    switch (order) {
    case ChildOrder::Name: return "''";
    case ChildOrder::BirthDate: return "birth_date";
    case ChildOrder::Place: return "place_key";
    case ChildOrder::Barnkontakt: return "barnkontakt_key";
    case ChildOrder::LastRated: return "last_rated";
    }
    Q_UNREACHABLE();
}

std::vector<qint64> readIds(Statement& rows) {
    std::vector<qint64> ids;
    while (rows.step())
        ids.push_back(rows.int64(0));
    return ids;
}

std::vector<qint64> matching(Connection& connection, const QString& expression) {
    auto rows = connection.cached("SELECT rowid FROM child_search WHERE child_search MATCH ?");
    rows->bindAll(expression);
    return readIds(*rows);
}

/// What `readRow` reads, of the children `c` that `from` gives, narrowed and ordered by `rest`.
std::string selectRows(std::string_view from, std::string_view rest) {
    std::string sql("SELECT c.id, c.given_name, c.family_name, c.preferred_name, c.protection, c.birth_date, c.place, "
                    "r.name, c.last_rated FROM ");
    sql += from;
    sql += " LEFT JOIN responsible_person r ON r.child_id = c.id AND r.role = 0 ";
    sql += rest;
    return sql;
}

ChildRow readRow(const Statement& row) {
    const auto protection = static_cast<ProtectedIdentity>(row.integer(4));
    ChildRow child;
    child.id = ChildId::fromNumber(row.int64(0));
    child.name = listName(row.text(1), row.text(2), row.text(3), protection);
    child.birthDate = row.date(5);
    child.place = row.text(6);
    child.barnkontakt = row.text(7);
    child.lastRated = row.date(8);
    child.protectedIdentity = protection != ProtectedIdentity::None;
    return child;
}

struct SortedHit {
    std::string first;
    std::string name;
    qint64 id = 0;

    auto operator<=>(const SortedHit&) const = default;
};

std::vector<qint64> sortedOneByOne(Connection& connection, const std::vector<qint64>& ids, ChildOrder order) {
    std::vector<SortedHit> hits;
    hits.reserve(ids.size());
    const std::string sql = "SELECT " + std::string(keyColumn(order)) + ", name_key FROM child WHERE id = ?";
    auto row = connection.cached(sql);
    for (const qint64 id : ids) {
        row->bindAll(id);
        if (row->step()) {
            const auto bytes = [&](int column) {
                const auto span = row->bytes(column);
                return std::string(reinterpret_cast<const char*>(span.data()), span.size());
            };
            hits.push_back({bytes(0), bytes(1), id});
        }
        row->reset();
    }
    std::sort(hits.begin(), hits.end());
    std::vector<qint64> sorted;
    sorted.reserve(hits.size());
    for (const SortedHit& hit : hits)
        sorted.push_back(hit.id);
    return sorted;
}

/// Not everybody is shown.
bool isNarrowed(const ChildQuery& query) { return !query.filter.isEmpty() || !ftsQuery(query.search).isEmpty(); }

std::vector<qint64> wholeOrder(Connection& connection, const ChildQuery& query) {
    auto rows = connection.cached("SELECT id FROM child ORDER BY " + orderClause(query.order, query.descending));
    return readIds(*rows);
}

std::vector<qint64> pickedFromIndex(Connection& connection, const std::vector<qint64>& ids, ChildOrder order) {
    const std::unordered_set<qint64> wanted(ids.begin(), ids.end());
    std::vector<qint64> sorted;
    sorted.reserve(ids.size());
    auto rows = connection.cached("SELECT id FROM child ORDER BY " + orderClause(order, false));
    while (rows->step())
        if (wanted.contains(rows->int64(0)))
            sorted.push_back(rows->int64(0));
    return sorted;
}

} // namespace

QString listName(
    const QString& givenName, const QString& familyName, const QString& preferredName, ProtectedIdentity protection) {
    if (protection != ProtectedIdentity::None)
        return preferredName.isEmpty() ? givenName : preferredName;
    if (familyName.isEmpty() || givenName.isEmpty())
        return familyName + givenName;
    return familyName + QStringLiteral(", ") + givenName;
}

QString listName(const Child& child) {
    return listName(child.givenName, child.familyName, child.preferredName, child.protection);
}

qint64 ChildRepository::version() const {
    // Grows with every row this connection changes; nobody else writes to the unit.
    auto row = m_connection.cached("SELECT total_changes()");
    row->step();
    return row->int64(0);
}

int ChildRepository::total() const {
    const qint64 now = version();
    if (m_total.version != now) {
        auto row = m_connection.cached("SELECT count(*) FROM child");
        row->step();
        m_total = {now, row->integer(0)};
    }
    return m_total.count;
}

const std::unordered_set<qint64>& ChildRepository::through(const ChildFilter& filter) const {
    const qint64 now = version();
    if (m_through.version != now || m_through.filter != filter)
        m_through = {filter, now, childrenThrough(m_connection, filter)};
    return m_through.ids;
}

std::vector<QString> ChildRepository::responsibleNames() const {
    const qint64 now = version();
    if (m_names.version != now)
        m_names = {now, namesOfResponsible(m_connection)};
    return m_names.names;
}

const std::vector<qint64>& ChildRepository::order(const ChildQuery& query) const {
    const qint64 now = version();
    if (m_order.version == now && m_order.query == query)
        return m_order.ids;
    m_order = {query, now, showsOnlySome(query) ? found(query) : wholeOrder(m_connection, query)};
    return m_order.ids;
}

bool ChildRepository::showsOnlySome(const ChildQuery& query) const {
    return isNarrowed(query) || (m_history && m_history->onlyChildren());
}

/// What search, filter and the guard let through, in order.
std::vector<qint64> ChildRepository::found(const ChildQuery& query) const {
    const QString expression = ftsQuery(query.search);
    std::vector<qint64> ids;
    if (!expression.isEmpty())
        ids = matching(m_connection, expression);
    if (!query.filter.isEmpty()) {
        const auto& kept = through(query.filter);
        if (expression.isEmpty())
            ids.assign(kept.begin(), kept.end());
        else
            std::erase_if(ids, [&](qint64 id) { return !kept.contains(id); });
    }
    if (const RecordGuard::Children* only = m_history ? m_history->onlyChildren() : nullptr) {
        if (!isNarrowed(query))
            ids.assign(only->begin(), only->end());
        else
            std::erase_if(ids, [&](qint64 id) { return !only->contains(id); });
    }
    std::vector<qint64> sorted = ids.size() <= hitsOneByOne ? sortedOneByOne(m_connection, ids, query.order)
                                                            : pickedFromIndex(m_connection, ids, query.order);
    if (query.descending)
        std::reverse(sorted.begin(), sorted.end());
    return sorted;
}

std::vector<qint64> ChildRepository::window(const ChildQuery& query, int offset, int limit) const {
    if (offset < 0 || limit <= 0)
        return {};
    const int size = count(query);
    const int wanted = std::min(limit, size - offset);
    if (wanted <= 0)
        return {};
    const int fromEnd = size - offset - wanted;
    if (showsOnlySome(query) || std::min(offset, fromEnd) > nearAnEnd) {
        const auto first = order(query).begin() + offset;
        return {first, first + wanted};
    }
    // OFFSET walks the index, from the nearer end: the head of the list costs nothing.
    const bool backwards = fromEnd < offset;
    auto rows = m_connection.cached(
        "SELECT id FROM child ORDER BY " + orderClause(query.order, query.descending != backwards) +
        " LIMIT ? OFFSET ?");
    rows->bindAll(wanted, backwards ? fromEnd : offset);
    std::vector<qint64> ids = readIds(*rows);
    if (backwards)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

std::vector<ChildRow> ChildRepository::rowsOf(const std::vector<qint64>& ids) const {
    std::vector<ChildRow> found;
    found.reserve(ids.size());
    auto row = m_connection.cached(selectRows("child c", "WHERE c.id = ?"));
    for (const qint64 id : ids) {
        row->bindAll(id);
        if (row->step())
            found.push_back(readRow(*row));
        row->reset();
    }
    return found;
}

int ChildRepository::count(const ChildQuery& query) const {
    return showsOnlySome(query) ? int(order(query).size()) : total();
}

std::vector<ChildRow> ChildRepository::rows(const ChildQuery& query, int offset, int limit) const {
    reading(m_history, RecordKind::Child);
    return rowsOf(window(query, offset, limit));
}

std::vector<ChildId> ChildRepository::ids(const ChildQuery& query) const {
    reading(m_history, RecordKind::Child);
    std::vector<ChildId> ids;
    for (const qint64 id : window(query, 0, std::numeric_limits<int>::max()))
        ids.push_back(ChildId::fromNumber(id));
    return ids;
}

std::vector<ChildRow> ChildRepository::search(const QString& typed, int limit) const {
    const QString expression = ftsQuery(typed);
    ChildQuery query;
    query.search = typed;
    if (expression.isEmpty() || (m_history && m_history->onlyChildren())) // few, and only they are looked through
        return rows(query, 0, limit);
    reading(m_history, RecordKind::Child);
    // CROSS keeps SQLite from starting with anything but the hits.
    auto rows = m_connection.cached(selectRows(
        "(SELECT rowid AS id FROM child_search WHERE child_search MATCH ? LIMIT ?) AS hit "
        "CROSS JOIN child c ON c.id = hit.id",
        "ORDER BY c.name_key, c.id"));
    rows->bindAll(expression, limit);
    std::vector<ChildRow> found;
    while (rows->step())
        found.push_back(readRow(*rows));
    return found;
}

} // namespace bk
