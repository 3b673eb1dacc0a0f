// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/key_state_repository.h"

#include "core/store/connection.h"
#include "core/store/transaction.h"

namespace bk {

std::optional<KeyFileState> KeyStateRepository::state() const {
    auto row = m_connection.cached("SELECT epoch, sequence, hash FROM unit_key_state WHERE id = 1");
    if (!row->step())
        return std::nullopt;
    return KeyFileState{std::uint32_t(row->int64(0)), std::uint64_t(row->int64(1)), row->blob(2)};
}

std::vector<SlotPublicKeys> KeyStateRepository::publicKeys() const {
    std::vector<SlotPublicKeys> keys;
    auto rows =
        m_connection.cached("SELECT login, box_public_key, sign_public_key FROM unit_public_key ORDER BY login");
    while (rows->step())
        keys.push_back({rows->text(0), rows->blob(1), rows->blob(2)});
    return keys;
}

void KeyStateRepository::save(const KeyFileState& state, const std::vector<SlotPublicKeys>& publicKeys) {
    Transaction transaction(m_connection);
    m_connection
        .cached(
            "INSERT INTO unit_key_state (id, epoch, sequence, hash) VALUES (1, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
            "epoch = excluded.epoch, sequence = excluded.sequence, hash = excluded.hash")
        ->run(qint64(state.epoch), qint64(state.sequence), state.hash);
    m_connection.cached("DELETE FROM unit_public_key")->exec();
    for (const SlotPublicKeys& keys : publicKeys)
        m_connection.cached("INSERT INTO unit_public_key (login, box_public_key, sign_public_key) VALUES (?, ?, ?)")
            ->run(keys.login, keys.boxPublicKey, keys.signPublicKey);
    transaction.commit();
}

std::uint32_t KeyStateRepository::formerRemovedIn() const {
    auto row = m_connection.cached("SELECT ifnull(former_removed_in_epoch, 0) FROM unit_key_state WHERE id = 1");
    return row->step() ? std::uint32_t(row->int64(0)) : 0;
}

void KeyStateRepository::noteFormerRemoved() {
    m_connection
        .cached("UPDATE unit_key_state SET former_removed_in_epoch = epoch WHERE id = 1 AND former_removed_in_epoch IS "
                "NOT epoch")
        ->exec();
}

} // namespace bk
