// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/open_unit.h"
#include "core/store/recovery_key.h"

namespace bk {

struct NewUnit {
    QString name;
    UnitKind kind = UnitKind::Grundskola;
    QString place;
    QString login;
    QString displayName;
    QString role = QStringLiteral("administrator");
    bool practice = false;
};

struct CreatedUnit {
    QString recoveryKey; ///< to be shown once, printed, typed back; never stored
    QString fingerprint; ///< first 16 hexadecimal digits of the unit's id, in groups: tells two units of the same name
                         ///< apart
};

/// Creates the folder, keys and empty encrypted database with the program's own pack. Slow (key derivation): call it in
/// a worker thread. On failure nothing is left behind.
CreatedUnit createUnit(const QString& directory, const NewUnit& unit, const QString& passphrase, const Clock& clock);
/// With a recovery key that was made, shown and typed back before. `cost`: tests and practice units take the least.
CreatedUnit createUnit(
    const QString& directory, const NewUnit& unit, const QString& passphrase, const RecoveryKey& recovery,
    const Clock& clock, KdfCost cost = {});

/// Key derivation and opening in one call, for the command line and tests. The window unlocks in a worker and calls
/// OpenUnit::open itself.
std::unique_ptr<OpenUnit>
openUnit(const QString& directory, const QString& login, const QString& passphrase, const Clock& clock);

} // namespace bk
