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

    /// Whether the database that this one took the place of, when the unit got its present key, has been removed: one
    /// of an earlier epoch that lies in the folder after that was brought there.
    bool isFormerRemoved() const;
    /// To be called when it has been.
    void noteFormerRemoved();

private:
    Connection& m_connection;
};

} // namespace bk
