// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/process_protection.h"

#include <cstddef>
#include <sys/mman.h>
#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define BK_SANITIZED
#endif
#endif

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(BK_SANITIZED)
/// Stands before the C library's own. SQLCipher keeps its keys from swap by locking the pages that they lie on, and
/// lets a page go when anything else on it is freed, since locks are not counted. What was locked stays locked until it
/// is unmapped or the process ends: a few pages of the heap, and libsodium unmaps its own.
extern "C" int munlock(const void*, std::size_t) noexcept { return 0; }
#endif

namespace bk {

void protectProcess() noexcept {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace bk
