// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace bk {

/// Lets SQLite wipe every piece of memory as it frees it, for the whole process; does something the first time only.
///
/// SQLCipher's memory security does that too, but with two system calls for each allocation: it locks and unlocks the
/// memory page, which made a bulk insert many times slower. And since an unlocked page may hold another allocation that
/// should stay locked, it guards less than it seems. SQLCipher locks its own keys apart from this, and goes on doing
/// so. Call before the first database is opened; where SQLite was in use already, SQLCipher's own way stays.
void useWipingMemory();

} // namespace bk
