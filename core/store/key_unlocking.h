// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/unlocked_keys.h"

namespace bk {

/// A key file's keys, wherever it lies: in a unit's folder or inside a backup. Both run for about half a second and
/// need 256 MiB (the passphrase), or are quick (the paper key). Throws KeysDamaged, NewerFormat, WrongUser,
/// WrongPassphrase.
UnlockedKeys unlockKeyFile(const QByteArray& bytes, const QString& login, const Passphrase& passphrase);
/// Throws KeysDamaged, NewerFormat, WrongRecoveryKey.
UnlockedKeys unlockKeyFile(const QByteArray& bytes, const RecoveryKey& recovery);

} // namespace bk
