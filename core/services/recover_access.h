// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/key_derivation.h"
#include "core/store/recovery_key.h"

#include <functional>

namespace bk {

class Clock;
class OpenUnit;
struct HeldUnit;

/// Forgotten passphrase: the paper key gives `login` a new one, and it is noted that the key has been used, since
/// whoever saw it may have kept it: beside the unit, and in its log where that can be opened now. Slow. Throws as
/// `UnitFolder::recover` and `saveBackupState`; then every passphrase is as it was.
void recoverAccess(
    const QString& directory, const RecoveryKey& recovery, const QString& login, const Passphrase& fresh,
    const Clock& clock, KdfCost cost = {});

/// Opens the unit only to write of what was done with its files while it was locked. What cannot be opened, because it
/// is damaged, keeps nobody from having done it.
void noteWhileLocked(
    const QString& directory, HeldUnit held, const Clock& clock, const std::function<void(OpenUnit&)>& note) noexcept;

/// A rehearsal: would the paper key open the unit? Notes the moment when it would. Quick. Throws WrongRecoveryKey, and
/// as `saveBackupState`.
void tryRecoveryKey(OpenUnit& unit, const RecoveryKey& recovery);

enum class TypedBack { No, Yes };
/// After a re-keying with a new paper key; one that was typed back counts as tried. Throws as `saveBackupState`.
void noteRecoveryKeyRenewed(OpenUnit& unit, TypedBack typed);

} // namespace bk
