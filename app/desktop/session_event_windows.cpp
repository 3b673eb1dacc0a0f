// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What app/desktop/session_event.cpp knows of Windows by number, compared with Windows' own headers when this is
// compiled.

#include "app/desktop/session_event.h"

#include <windows.h>

#include <wtsapi32.h>

static_assert(WM_ENDSESSION == 0x0016);
static_assert(WM_POWERBROADCAST == 0x0218);
static_assert(WM_WTSSESSION_CHANGE == 0x02b1);
static_assert(WTS_CONSOLE_CONNECT == 0x1);
static_assert(WTS_CONSOLE_DISCONNECT == 0x2);
static_assert(WTS_REMOTE_CONNECT == 0x3);
static_assert(WTS_REMOTE_DISCONNECT == 0x4);
static_assert(WTS_SESSION_LOGOFF == 0x6);
static_assert(WTS_SESSION_LOCK == 0x7);
static_assert(WTS_SESSION_UNLOCK == 0x8);
static_assert(PBT_APMSUSPEND == 0x4);
static_assert(PBT_APMRESUMESUSPEND == 0x7);
static_assert(PBT_APMRESUMEAUTOMATIC == 0x12);
