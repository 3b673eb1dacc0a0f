// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/key_slot.h"
#include "core/store/unit_identity.h"

#include <QByteArrayView>

#include <cstdint>
#include <optional>
#include <vector>

namespace bk {

/// The content of a unit's `keys`. Format: docs/formats/keys.md.
struct KeyFile {
    static constexpr int formatVersion = 1;
    static constexpr qsizetype largestFile = 1024 * 1024;
    static constexpr int mostUsers = 500;

    QByteArray unitId;          ///< 16 random bytes, the same for the unit's whole life
    std::uint32_t epoch = 1;    ///< which unit key this is; the database file's number
    std::uint64_t sequence = 1; ///< one more with every change of the file
    QString databaseFile;       ///< "data-0001.db", a bare file name
    UnitIdentity identity;
    std::vector<UserSlot> users; ///< logins differ by `loginKey()`
    std::optional<RecoverySlot> recovery;

    /// Null when nobody has that login.
    const UserSlot* findUser(const QString& login) const;
    /// Who has a slot, in their order.
    std::vector<UnitUser> people() const;

    bool operator==(const KeyFile&) const = default;
};

/// "data-0001.db" for epoch 1.
QString databaseFileName(std::uint32_t epoch);

QByteArray serialiseKeyFile(const KeyFile& file, const SecureBytes& macKey);

/// Throws KeysDamaged for whatever is not a whole key file, and NewerFormat for a whole one of a later version. Every
/// length, number and limit is checked before use, no input makes it crash. That the content is genuine only
/// `keyFileMacFits()` tells.
KeyFile parseKeyFile(QByteArrayView bytes);

/// Whether `bytes`, which parsed, were written by somebody who has the unit key.
bool keyFileMacFits(QByteArrayView bytes, const SecureBytes& macKey);

/// 32 bytes that name this very file content; the database remembers them. `bytes` parsed.
QByteArray keyFileHash(QByteArrayView bytes);

} // namespace bk
