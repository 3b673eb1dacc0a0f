// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace bk {

/// The public keys of one slot, as the database keeps a copy of them.
struct SlotPublicKeys {
    QString login; ///< empty: the recovery slot
    QByteArray boxPublicKey;
    QByteArray signPublicKey; ///< empty for the recovery slot

    bool operator==(const SlotPublicKeys&) const = default;
};

/// Which key file the database has last seen.
struct KeyFileState {
    std::uint32_t epoch = 0;
    std::uint64_t sequence = 0;
    QByteArray hash;

    bool operator==(const KeyFileState&) const = default;
};

enum class KeyFileAge {
    Same,          ///< nothing to do
    OneStepNewer,  ///< a crash between key file and database row: record the new state and go on
    Older,         ///< an old key file was put back: warn
    DatabaseOlder, ///< the key file is several steps ahead, an old database was put back: warn
    Altered,       ///< same sequence, other content: two copies went separate ways, warn
};

/// `known` as the database has it, `found` as the key file on disk has it.
KeyFileAge keyFileAge(const KeyFileState& known, const KeyFileState& found);

/// Slots of `found` whose public keys the database does not know. Outside a key change of our own somebody has planted
/// them.
std::vector<SlotPublicKeys>
unknownPublicKeys(const std::vector<SlotPublicKeys>& known, const std::vector<SlotPublicKeys>& found);

} // namespace bk
