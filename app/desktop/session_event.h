// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace bk {

/// What a system tells of the computer and of the session that the program runs in.
enum class SessionEvent {
    Locked,       ///< the session is locked, or its screen saver has begun
    Unlocked,     ///< or the screen saver has ended
    Disconnected, ///< somebody else's session is shown, or the remote desktop is gone
    Connected,
    ScreenOff, ///< every screen sleeps
    ScreenOn,
    Sleeping, ///< the computer is about to
    Awake,
    Ending, ///< the session ends, or the computer is turned off
};

/// Whether nobody can be taken to sit at the program any longer.
bool meansAway(SessionEvent event);

/// Of a message to a window, by the numbers of Windows' own headers; nothing for a message that tells of neither.
std::optional<SessionEvent> windowsEvent(std::uint32_t message, std::uintptr_t parameter);
/// Of a notification, by the names that macOS gives them.
std::optional<SessionEvent> macEvent(std::string_view notification);

} // namespace bk
