// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/unit_access.h"
#include "core/store/connection.h"
#include "core/store/unit_repository.h"
#include "core/store/unlocked_keys.h"

#include <functional>

namespace bk {

/// The database of a unit with the key that follows from `keys`. Throws as Connection::open.
Connection connectWith(const UnlockedKeys& keys, const QString& file, Connection::Mode mode);

/// Puts the program's own pack into the unit, byte for byte, where it is not there yet.
void addDefaultPack(PackRepository& packs, const QString& login, const Clock& clock);

/// createUnit() with something to put into the new database before the unit stands: when `fill` throws, nothing is left
/// behind.
CreatedUnit createUnitWith(
    const QString& directory, const NewUnit& unit, const QString& passphrase, const RecoveryKey& recovery,
    const Clock& clock, KdfCost cost, const std::function<void(Connection&, HistoryRepository&)>& fill);

} // namespace bk
