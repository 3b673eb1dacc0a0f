// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/process_protection.h"

#include <windows.h>

namespace bk {

void protectProcess() noexcept {
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); // no crash dialog, no dump to Windows Error Reporting
}

} // namespace bk
