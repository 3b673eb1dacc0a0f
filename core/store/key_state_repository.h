// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/key_file_state.h"

#include <optional>

namespace bk {

class Connection;

/// What the database remembers of the key file.
class KeyStateRepository {
public:
    explicit KeyStateRepository(Connection& connection) : m_connection(connection) {}

    /// Empty in a database that was only just made.
    std::optional<KeyFileState> state() const;
    std::vector<SlotPublicKeys> publicKeys() const;
    /// Replaces both. One transaction.
    void save(const KeyFileState& state, const std::vector<SlotPublicKeys>& publicKeys);

    /// The epoch in which the database that it took the place of was last known to be gone; 0: none. One of an earlier
    /// epoch than that, which lies in the folder since then, was brought there.
    std::uint32_t formerRemovedIn() const;
    /// That it is gone in the present epoch.
    void noteFormerRemoved();

private:
    Connection& m_connection;
};

} // namespace bk
