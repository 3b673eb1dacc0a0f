// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/transfer_repository.h"

#include "core/domain/common/swedish_text.h"
#include "core/store/connection.h"
#include "core/store/history_repository.h"
#include "core/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

#define UNIT_COLUMNS "unit_id, name, card_made_on, box_public_key, sign_public_key, confirmed_at, confirmed_by"

SecureBytes secretOf(std::span<const std::byte> bytes) {
    return SecureBytes::copyOf({reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()});
}

KnownUnit readUnit(const Statement& row) {
    return {{row.blob(0), row.text(1), row.date(2), row.blob(3), row.blob(4)}, row.dateTime(5), row.text(6)};
}

} // namespace

std::optional<TransferKeys> TransferRepository::keys() const {
    auto row = m_connection.cached(
        "SELECT box_public_key, box_secret_key, sign_public_key, sign_seed FROM transfer_key WHERE id = 1");
    if (!row->step())
        return std::nullopt;
    return TransferKeys{row->blob(0), secretOf(row->bytes(1)), row->blob(2), secretOf(row->bytes(3))};
}

void TransferRepository::add(const TransferKeys& keys, const QDateTime& at, const QString& reason) {
    Transaction transaction(m_connection);
    // Compiled for once: a cached statement would keep the secret halves bound.
    m_connection
        .prepare("INSERT INTO transfer_key (id, made_at, box_public_key, box_secret_key, sign_public_key, sign_seed) "
                 "VALUES (1, ?, ?, ?, ?, ?)")
        .run(
            at, keys.boxPublicKey, std::as_bytes(keys.boxSecretKey.bytes()), keys.signPublicKey,
            std::as_bytes(keys.signSeed.bytes()));
    note(reason);
    transaction.commit();
}

std::vector<KnownUnit> TransferRepository::units() const {
    std::vector<KnownUnit> units;
    auto rows = m_connection.cached("SELECT " UNIT_COLUMNS " FROM known_unit ORDER BY unit_id");
    while (rows->step())
        units.push_back(readUnit(*rows));
    std::ranges::stable_sort(units, {}, [](const KnownUnit& unit) { return swedishSortKey(unit.card.name); });
    return units;
}

std::optional<KnownUnit> TransferRepository::find(const QByteArray& unitId) const {
    auto row = m_connection.cached("SELECT " UNIT_COLUMNS " FROM known_unit WHERE unit_id = ?");
    row->bindAll(unitId);
    return row->step() ? std::optional(readUnit(*row)) : std::nullopt;
}

void TransferRepository::save(const KnownUnit& unit, const QString& reason) {
    Transaction transaction(m_connection);
    const UnitCard& card = unit.card;
    m_connection.cached("INSERT OR REPLACE INTO known_unit (" UNIT_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?)")
        ->run(
            card.unitId, card.name, card.made, card.boxPublicKey, card.signPublicKey, unit.confirmedAt,
            unit.confirmedBy);
    note(reason);
    transaction.commit();
}

void TransferRepository::remove(const QByteArray& unitId, const QString& reason) {
    if (!find(unitId))
        return;
    Transaction transaction(m_connection);
    m_connection.cached("DELETE FROM known_unit WHERE unit_id = ?")->run(unitId);
    note(reason);
    transaction.commit();
}

void TransferRepository::note(const QString& reason) {
    if (m_history)
        m_history->note(ChangeKind::Changed, RecordKind::Settings, 1, std::nullopt, reason);
}

} // namespace bk
