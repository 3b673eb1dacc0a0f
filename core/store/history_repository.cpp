// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history_repository.h"

#include "core/domain/common/error.h"
#include "core/store/connection.h"

namespace bk {
namespace {

constexpr std::array<std::string_view, 7> recordTerms{"child", "samtal",   "skattning", "gemensam",
                                                      "plan",  "settings", "pack"};
constexpr std::array<std::string_view, 3> changeTerms{"created", "changed", "imported"};

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
