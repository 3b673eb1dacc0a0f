// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/passphrase.h"
#include "core/store/secure_bytes.h"

#include <QByteArray>

#include <cstdint>

namespace bk {

/// What one guess at a passphrase costs: Argon2id, one lane.
struct KdfCost {
    std::uint32_t passes = 3;
    std::uint64_t memory = 256ull * 1024 * 1024; ///< bytes

    /// The least that is accepted when reading, 64 MiB and three passes: about 0.12 s. Tests use it.
    static constexpr KdfCost least() { return {3, 64ull * 1024 * 1024}; }
    /// The most that is accepted when reading, so that a crafted file cannot take the machine down.
    static constexpr KdfCost most() { return {16, 1024ull * 1024 * 1024}; }
    constexpr bool isAcceptable() const {
        return passes >= least().passes && passes <= most().passes && memory >= least().memory &&
               memory <= most().memory;
    }

    bool operator==(const KdfCost&) const = default;
};

inline constexpr int kdfSaltSize = 16;
inline constexpr int keySize = 32;

/// 32 bytes from a passphrase. Slow and memory-hungry by intent: never on the GUI thread.
/// Throws Error::Kind::Io when the memory is not to be had. `salt` has `kdfSaltSize` bytes, `cost` is acceptable.
SecureBytes deriveFromPassphrase(const Passphrase& passphrase, const QByteArray& salt, KdfCost cost);

/// The keys that follow from the unit key. The numbers are part of the format.
enum class Subkey : std::uint64_t { Database = 1, KeyFileMac = 2, RowHash = 3, BackupMac = 4, Drafts = 5 };

/// 32 bytes; `unitKey` has 32.
SecureBytes deriveSubkey(const SecureBytes& unitKey, Subkey which);

} // namespace bk
