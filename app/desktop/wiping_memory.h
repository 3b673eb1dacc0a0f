// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the program gives back of its memory is overwritten first, whoever gives it back: Qt's texts, widgets and models
// as well as our own. So nothing that was shown stays behind when the unit is locked. It holds for a program that has
// wiping_memory.cpp among its own sources, from its first instruction on (docs/decisions/0018).

#include <cstdlib> // __GLIBC__

#if defined(__SANITIZE_ADDRESS__)
#define BK_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define BK_SANITIZED
#endif
#endif

#if defined(__GLIBC__) && !defined(BK_SANITIZED)
#define BK_WIPES_MEMORY
#endif

namespace bk {

/// With GNU's C library, and not under a sanitizer, which keeps what was given back.
#ifdef BK_WIPES_MEMORY
inline constexpr bool wipesMemory = true;
#else
inline constexpr bool wipesMemory = false;
#endif

} // namespace bk
