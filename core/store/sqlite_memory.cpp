// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite_memory.h"

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

#include <cstring>
#include <mutex>

namespace bk {

namespace {

/// SQLite's own memory functions, which these stand before.
sqlite3_mem_methods plain{};

void wipeAndFree(void* memory) {
    sodium_memzero(memory, static_cast<std::size_t>(plain.xSize(memory)));
    plain.xFree(memory);
}

/// Never lets the C library move the bytes: it would leave the old ones behind.
void* reallocate(void* memory, int size) {
    const int present = plain.xSize(memory);
    if (size <= present)
        return memory;
    void* larger = plain.xMalloc(size);
    if (larger) {
        std::memcpy(larger, memory, static_cast<std::size_t>(present));
        wipeAndFree(memory);
    }
    return larger;
}

void install() {
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &plain) != SQLITE_OK)
        return;
    // SQLCipher puts its functions in place when SQLite starts, once; these come after.
    if (sqlite3_initialize() != SQLITE_OK || sqlite3_shutdown() != SQLITE_OK)
        return;
    sqlite3_mem_methods wiping = plain;
    wiping.xFree = wipeAndFree;
    wiping.xRealloc = reallocate;
    sqlite3_config(SQLITE_CONFIG_MALLOC, &wiping);
    // Nobody asks how much memory is in use, and counting takes a lock for each allocation.
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

} // namespace

void useWipingMemory() {
    static std::once_flag once;
    std::call_once(once, install);
}

} // namespace bk
