// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bk {

class Connection;

/// Removes what crashes have left in a unit's folder, and remembers in its database, once that has succeeded, that
/// the one of the former key is gone: an older one that lies there later was brought from another computer, and stays.
/// `inUse` is the file's name; `replaced` that of the one whose place it has just taken, which goes whatever lies
/// beside it. Only for whoever holds the unit's lock. Never throws.
void removeFormerDatabases(
    const QString& directory, const QString& inUse, Connection& connection, const QString& replaced = {}) noexcept;

} // namespace bk
