// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/clock.h"
#include "core/store/connection.h"
#include "core/store/unit_repository.h"
#include "core/store/unlocked_keys.h"

namespace bk {

/// The database of a unit with the key that follows from `keys`. Throws as Connection::open.
Connection connectWith(const UnlockedKeys& keys, const QString& file, Connection::Mode mode);

/// Puts the program's own pack into the unit, byte for byte, where it is not there yet.
void addDefaultPack(PackRepository& packs, const QString& login, const Clock& clock);

} // namespace bk
