// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/wiping_memory.h"

#ifdef BK_WIPES_MEMORY

#include <algorithm>
#include <cstring>

#include <malloc.h>

#pragma GCC diagnostic ignored "-Wmissing-declarations"

// The library's own, behind the names that the program's definitions take over.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
void __libc_free(void* memory);
}

namespace {

/// Blocks of this size always have pages of their own (M_MMAP_THRESHOLD never grows beyond it), which go back to the
/// system whole: to write over those that were never touched would only fetch them.
constexpr std::size_t ownPages = std::size_t(32) << 20;

} // namespace

extern "C" {

void free(void* memory) noexcept {
    if (!memory)
        return;
    if (const std::size_t size = malloc_usable_size(memory); size < ownPages)
        explicit_bzero(memory, size);
    __libc_free(memory);
}

/// Never lets the library move what is smaller than pages of its own: it would leave the old bytes behind.
void* realloc(void* memory, std::size_t size) noexcept {
    if (!memory)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t present = malloc_usable_size(memory);
    if (present >= ownPages)
        return __libc_realloc(memory, size);
    if (size <= present && size > present / 2)
        return memory;
    void* moved = __libc_malloc(size);
    if (moved) {
        std::memcpy(moved, memory, std::min(size, present));
        free(memory);
    }
    return moved;
}

} // extern "C"

#endif
