// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/store/connection.h"
#include "core/store/record_guard.h"
#include "core/store/transaction.h"
#include "core/store/unit_repository.h"

namespace bk {
namespace {

#define SHARING_COLUMNS                                                                                                \
    "id, child_id, at, by_login, way, what, receiver, purpose, own_use, necessary, relevant, proportionate, told, "    \
    "not_told_because, recipient, organisation_id, paper, record_id"

std::vector<SharingEntry> readAll(Statement& rows) {
    std::vector<SharingEntry> all;
    while (rows.step()) {
        SharingEntry& entry = all.emplace_back();
        entry.id = SharingEntryId::fromNumber(rows.int64(0));
        if (const auto child = rows.optionalInt64(1))
            entry.child = ChildId::fromNumber(*child);
        entry.at = rows.dateTime(2);
        entry.by = rows.text(3);
        const auto way = sharingWayFrom(rows.text(4));
        if (!way)
            throw Error(Error::Kind::NewerFormat, QStringLiteral("sharing_log.way"));
        entry.way = *way;
        entry.what = rows.text(5);
        entry.receiver = rows.text(6);
        entry.purpose = rows.text(7);
        entry.ownUse = rows.boolean(8);
        entry.necessary = rows.boolean(9);
        entry.relevant = rows.boolean(10);
        entry.proportionate = rows.boolean(11);
        entry.told = rows.boolean(12);
        entry.notToldBecause = rows.text(13);
        const auto recipient = recipientFrom(rows.text(14));
        if (!recipient)
            throw Error(Error::Kind::NewerFormat, QStringLiteral("sharing_log.recipient"));
        entry.recipient = *recipient;
        if (const auto organisation = rows.optionalInt64(15))
            entry.organisation = OrganisationId::fromNumber(*organisation);
        const auto paper = sharedPaperFrom(rows.text(16));
        if (!paper)
            throw Error(Error::Kind::NewerFormat, QStringLiteral("sharing_log.paper"));
        entry.paper = *paper;
        entry.record = rows.optionalInt64(17).value_or(0);
    }
    return all;
}

} // namespace

SharingEntryId SharingRepository::add(const SharingEntry& entry) {
    Transaction transaction(m_connection);
    const SharingEntryId id = entry.id.isNull() ? SharingEntryId::next() : entry.id;
    m_connection
        .cached("INSERT INTO sharing_log (" SHARING_COLUMNS
                ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        ->run(
            id.number(), entry.child ? std::optional<qint64>(entry.child->number()) : std::nullopt, entry.at, entry.by,
            toString(entry.way), entry.what, entry.receiver, entry.purpose, entry.ownUse, entry.necessary,
            entry.relevant, entry.proportionate, entry.told, entry.notToldBecause, toString(entry.recipient),
            entry.organisation ? std::optional<qint64>(entry.organisation->number()) : std::nullopt,
            toString(entry.paper), entry.record == 0 ? std::nullopt : std::optional<qint64>(entry.record));
    if (m_history)
        m_history->note(ChangeKind::Exported, RecordKind::Sharing, id.number(), entry.child);
    transaction.commit();
    return id;
}

void SharingRepository::withdraw(SharingEntryId id) {
    Transaction transaction(m_connection);
    m_connection.cached("DELETE FROM sharing_log WHERE id = ?")->run(id.number());
    if (m_history)
        m_history->note(ChangeKind::Removed, RecordKind::Sharing, id.number());
    transaction.commit();
}

std::vector<SharingEntry> SharingRepository::ofChild(ChildId child) const {
    reading(m_history, RecordKind::Sharing, child);
    auto rows =
        m_connection.cached("SELECT " SHARING_COLUMNS " FROM sharing_log WHERE child_id = ? ORDER BY at DESC, id DESC");
    rows->bindAll(child.number());
    return readAll(*rows);
}

std::vector<SharingEntry> SharingRepository::latest(int limit) const {
    reading(m_history, RecordKind::Sharing);
    auto rows = m_connection.cached("SELECT " SHARING_COLUMNS " FROM sharing_log ORDER BY at DESC, id DESC LIMIT ?");
    rows->bindAll(limit);
    std::vector<SharingEntry> all = readAll(*rows);
    std::erase_if(all, [&](const SharingEntry& entry) { return entry.child && !isListed(m_history, *entry.child); });
    return all;
}

} // namespace bk
