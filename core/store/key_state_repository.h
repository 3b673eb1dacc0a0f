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

private:
    Connection& m_connection;
};

} // namespace bk
