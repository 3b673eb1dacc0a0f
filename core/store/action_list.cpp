// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/action_list.h"

#include "core/store/child_rows.h"
#include "core/store/connection.h"
#include "core/store/record_guard.h"
#include "core/store/record_rows.h"

#include <algorithm>

namespace bk {
namespace {

#define ACTION_ROWS                                                                                                    \
    "SELECT a.child_id, a.kind, a.station, a.since, a.due, a.waiting, a.record_id, c.given_name, c.family_name, "      \
    "c.preferred_name, c.protection, a.delegate, b.name, s.name "                                                      \
    "FROM process_action a JOIN child c ON c.id = a.child_id "                                                         \
    "LEFT JOIN responsible_person b ON b.child_id = a.child_id AND b.role = 0 "                                        \
    "LEFT JOIN responsible_person s ON s.child_id = a.child_id AND s.role = 1 "

QString decoded(std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); }

/// Every enumerator's id as a column holds it, by its number.
template <typename Enum, std::size_t count> std::array<std::string, count> idsOf() {
    std::array<std::string, count> ids;
    for (std::size_t i = 0; i < count; ++i)
        ids[i] = toString(Enum(i)).toStdString();
    return ids;
}

/// As `termFrom`, without a `QString`.
template <typename Enum, std::size_t count>
Enum termIn(const std::array<std::string, count>& ids, std::string_view id, const char* column) {
    const auto found = std::ranges::find(ids, id);
    if (found == ids.end())
        throw Error(Error::Kind::NewerFormat, QString::fromLatin1(column));
    return Enum(found - ids.begin());
}

/// The row that the statement stands on; its texts are valid until the next step.
StoredAction readAction(const Statement& row) {
    static const auto kinds = idsOf<ActionKind, actionKindCount>();
    static const auto stations = idsOf<Station, stationCount>();
    return {
        ChildId::fromNumber(row.int64(0)),
        row.int64(6),
        row.date(3),
        row.date(4),
        termIn<ActionKind>(kinds, row.utf8(1), "process_action kind"),
        termIn<Station>(stations, row.utf8(2), "process_action station"),
        static_cast<ProtectedIdentity>(row.integer(10)),
        row.utf8(5),
        row.utf8(11),
        row.utf8(7),
        row.utf8(8),
        row.utf8(9),
        row.utf8(12),
        row.utf8(13)};
}

} // namespace

NextAction actionOf(const StoredAction& stored) {
    return {stored.kind,    stored.child,
            stored.station, stored.since,
            stored.due,     decoded(stored.waiting),
            stored.record,  decoded(stored.delegate)};
}

QString childNameOf(const StoredAction& stored) {
    return listName(
        decoded(stored.givenName), decoded(stored.familyName), decoded(stored.preferredName), stored.protection);
}

ActionRow rowOf(const StoredAction& stored) {
    return {
        actionOf(stored), childNameOf(stored), stored.protection != ProtectedIdentity::None,
        decoded(stored.barnkontakt), decoded(stored.stodsamordnare)};
}

ActionList ActionList::ofUnit(Connection& connection, HistoryRepository* history, int limit) {
    reading(history, RecordKind::Actions);
    const RecordGuard::Children* only = history ? history->onlyChildren() : nullptr;
    auto rows = connection.cached(ACTION_ROWS "ORDER BY a.due, a.child_id, a.position LIMIT ?");
    rows->bindAll(only ? -1 : limit);
    ActionList list;
    while (rows->step() && (limit < 0 || list.size() < std::size_t(limit)))
        if (!only || only->contains(rows->int64(0)))
            list.append(readAction(*rows));
    return list;
}

ActionList ActionList::ofChild(Connection& connection, HistoryRepository* history, ChildId child) {
    reading(history, RecordKind::Actions, child);
    auto rows = connection.cached(ACTION_ROWS "WHERE a.child_id = ? ORDER BY a.due, a.position");
    rows->bindAll(child.number());
    ActionList list;
    while (rows->step())
        list.append(readAction(*rows));
    return list;
}

void ActionList::append(StoredAction action) {
    for (std::string_view StoredAction::*const text :
         {&StoredAction::waiting, &StoredAction::delegate, &StoredAction::givenName, &StoredAction::familyName,
          &StoredAction::preferredName, &StoredAction::barnkontakt, &StoredAction::stodsamordnare})
        action.*text = kept(action.*text);
    m_actions.push_back(action);
}

std::string_view ActionList::kept(std::string_view text) {
    if (text.empty())
        return {};
    char* room = static_cast<char*>(m_texts->allocate(text.size(), 1));
    std::ranges::copy(text, room);
    return {room, text.size()};
}

} // namespace bk
