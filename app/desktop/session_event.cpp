// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/session_event.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bk {
namespace {

// winuser.h and wtsapi32.h; session_window_windows.cpp compares them with the headers where there are any.
constexpr std::uint32_t endSession = 0x0016;
constexpr std::uint32_t powerBroadcast = 0x0218;
constexpr std::uint32_t sessionChange = 0x02b1;

constexpr std::array<std::pair<std::uintptr_t, SessionEvent>, 7> ofSession{{
    {0x1, SessionEvent::Connected},    // at the console
    {0x2, SessionEvent::Disconnected}, // another user at the console
    {0x3, SessionEvent::Connected},    // a remote desktop
    {0x4, SessionEvent::Disconnected},
    {0x6, SessionEvent::Ending}, // signed out
    {0x7, SessionEvent::Locked},
    {0x8, SessionEvent::Unlocked},
}};
constexpr std::array<std::pair<std::uintptr_t, SessionEvent>, 3> ofPower{{
    {0x4, SessionEvent::Sleeping},
    {0x7, SessionEvent::Awake},  // by a person
    {0x12, SessionEvent::Awake}, // by itself
}};

constexpr std::array<std::pair<std::string_view, SessionEvent>, 11> ofMac{{
    {"com.apple.screenIsLocked", SessionEvent::Locked},
    {"com.apple.screenIsUnlocked", SessionEvent::Unlocked},
    {"com.apple.screensaver.didstart", SessionEvent::Locked},
    {"com.apple.screensaver.didstop", SessionEvent::Unlocked},
    {"NSWorkspaceWillSleepNotification", SessionEvent::Sleeping},
    {"NSWorkspaceDidWakeNotification", SessionEvent::Awake},
    {"NSWorkspaceScreensDidSleepNotification", SessionEvent::ScreenOff},
    {"NSWorkspaceScreensDidWakeNotification", SessionEvent::ScreenOn},
    {"NSWorkspaceSessionDidResignActiveNotification", SessionEvent::Disconnected},
    {"NSWorkspaceSessionDidBecomeActiveNotification", SessionEvent::Connected},
    {"NSWorkspaceWillPowerOffNotification", SessionEvent::Ending},
}};

template <typename Table, typename Key> std::optional<SessionEvent> eventIn(const Table& table, Key key) {
    const auto found = std::ranges::find(table, key, &Table::value_type::first);
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

bool meansAway(SessionEvent event) {
    switch (event) {
    case SessionEvent::Locked:
    case SessionEvent::Disconnected:
    case SessionEvent::ScreenOff:
    case SessionEvent::Sleeping:
    case SessionEvent::Ending: return true;
    case SessionEvent::Unlocked:
    case SessionEvent::Connected:
    case SessionEvent::ScreenOn:
    case SessionEvent::Awake: return false;
    }
    return true;
}

std::optional<SessionEvent> windowsEvent(std::uint32_t message, std::uintptr_t parameter) {
    switch (message) {
    case sessionChange: return eventIn(ofSession, parameter);
    case powerBroadcast: return eventIn(ofPower, parameter);
    case endSession: return parameter != 0 ? std::optional(SessionEvent::Ending) : std::nullopt; // 0: called off
    default: return std::nullopt;
    }
}

std::optional<SessionEvent> macEvent(std::string_view notification) { return eventIn(ofMac, notification); }

} // namespace bk
