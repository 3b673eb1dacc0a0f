// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history_repository.h"

#include "core/domain/common/error.h"
#include "core/store/connection.h"

#include <utility>

namespace bk {
namespace {

constexpr std::array<std::string_view, 26> recordTerms{
    "child",      "samtal",          "skattning",   "gemensam",    "plan",          "settings",
    "pack",       "organisation",    "barnkontakt", "reminders",   "standing-time", "upptackarkort",
    "anmalan",    "consent",         "scan",        "stodprocess", "beslut",        "uppfoljningssamtal",
    "delegation", "handover",        "meeting",     "fordjupad",   "plan-version",  "visit-enrolment",
    "visit",      "thematic-meeting"};
constexpr std::array<std::string_view, 4> changeTerms{"created", "changed", "imported", "removed"};
constexpr qint64 goesOnForSeconds = 600;

template <typename Enum, std::size_t N>
Enum fromTerm(const std::array<std::string_view, N>& terms, std::string_view term) {
    for (std::size_t i = 0; i < N; ++i)
        if (terms[i] == term)
            return static_cast<Enum>(i);
    throw Error(Error::Kind::NewerFormat, QStringLiteral("history"));
}

HistoryEntry readEntry(Statement& row) {
    HistoryEntry entry;
    entry.at = row.dateTime(0);
    entry.by = row.text(1);
    entry.change = fromTerm<ChangeKind>(changeTerms, row.utf8(2));
    entry.record = fromTerm<RecordKind>(recordTerms, row.utf8(3));
    entry.recordId = row.int64(4);
    if (const auto child = row.optionalInt64(5))
        entry.child = ChildId::fromNumber(*child);
    return entry;
}

std::vector<HistoryEntry> readAll(Statement& rows) {
    std::vector<HistoryEntry> entries;
    while (rows.step())
        entries.push_back(readEntry(rows));
    return entries;
}

} // namespace

void HistoryRepository::note(ChangeKind change, RecordKind record, qint64 recordId, std::optional<ChildId> child) {
    auto insert = m_connection.cached(
        "INSERT INTO history (id, at, by_login, change, record, record_id, child_id) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert->run(
        id_number::next(), m_clock.now(), m_login, changeTerms[std::size_t(change)], recordTerms[std::size_t(record)],
        recordId, child ? std::optional<qint64>(child->number()) : std::nullopt);
    if (child)
        childChanged(*child);
}

void HistoryRepository::noteGoingOn(RecordKind record, qint64 recordId, ChildId child) {
    if (goesOn(record, recordId, child))
        childChanged(child);
    else
        note(ChangeKind::Changed, record, recordId, child);
}

bool HistoryRepository::goesOn(RecordKind record, qint64 recordId, ChildId child) const {
    auto row = m_connection.cached("SELECT at, by_login, change, record, record_id, child_id FROM history "
                                   "WHERE child_id = ? ORDER BY id DESC LIMIT 1");
    row->bindAll(child.number());
    if (!row->step())
        return false;
    const HistoryEntry latest = readEntry(*row);
    const qint64 seconds = latest.at.secsTo(m_clock.now());
    return latest.by == m_login && latest.change == ChangeKind::Changed && latest.record == record &&
           latest.recordId == recordId && seconds >= 0 && seconds < goesOnForSeconds;
}

void HistoryRepository::childChanged(ChildId child) {
    if (m_gathered)
        m_gathered->insert(child);
    else if (m_onChildChanged)
        m_onChildChanged(child);
}

HistoryRepository::Gathering::Gathering(HistoryRepository& history) : m_history(history) {
    Q_ASSERT(!history.m_gathered);
    history.m_gathered.emplace();
}

HistoryRepository::Gathering::~Gathering() { m_history.m_gathered.reset(); }

void HistoryRepository::Gathering::tell() {
    const std::set<ChildId> children = std::exchange(*m_history.m_gathered, {});
    if (m_history.m_onChildChanged)
        for (const ChildId child : children)
            m_history.m_onChildChanged(child);
}

std::vector<HistoryEntry> HistoryRepository::ofChild(ChildId child) const {
    auto rows = m_connection.cached(
        "SELECT at, by_login, change, record, record_id, child_id FROM history WHERE child_id = ? ORDER BY id DESC");
    rows->bindAll(child.number());
    return readAll(*rows);
}

std::vector<HistoryEntry> HistoryRepository::latest(int limit) const {
    auto rows = m_connection.cached(
        "SELECT at, by_login, change, record, record_id, child_id FROM history ORDER BY id DESC LIMIT ?");
    rows->bindAll(limit);
    return readAll(*rows);
}

} // namespace bk
