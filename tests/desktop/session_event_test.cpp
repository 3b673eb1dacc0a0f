// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/session_event.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace bk;

TEST_CASE("a session that is locked, left or ends means away, one that comes back does not", "[session]") {
    using enum SessionEvent;
    for (const SessionEvent event : {Locked, Disconnected, ScreenOff, Sleeping, Ending})
        CHECK(meansAway(event));
    for (const SessionEvent event : {Unlocked, Connected, ScreenOn, Awake})
        CHECK_FALSE(meansAway(event));
}

TEST_CASE("what Windows sends to a window is read as what happened to the session", "[session]") {
    struct Message {
        std::uint32_t number;
        std::uintptr_t parameter;
        std::optional<SessionEvent> event;
    };
    const auto message = GENERATE(
        Message{0x2b1, 0x7, SessionEvent::Locked}, Message{0x2b1, 0x8, SessionEvent::Unlocked},
        Message{0x2b1, 0x2, SessionEvent::Disconnected}, Message{0x2b1, 0x4, SessionEvent::Disconnected},
        Message{0x2b1, 0x1, SessionEvent::Connected}, Message{0x2b1, 0x3, SessionEvent::Connected},
        Message{0x2b1, 0x6, SessionEvent::Ending}, Message{0x2b1, 0x5, std::nullopt}, // somebody signs in
        Message{0x2b1, 0x9, std::nullopt},                                            // remote assistance
        Message{0x218, 0x4, SessionEvent::Sleeping}, Message{0x218, 0x7, SessionEvent::Awake},
        Message{0x218, 0x12, SessionEvent::Awake}, Message{0x218, 0xa, std::nullopt}, // the battery
        Message{0x16, 1, SessionEvent::Ending}, Message{0x16, 0, std::nullopt},       // called off
        Message{0x113, 0x7, std::nullopt});                                           // a timer
    CAPTURE(message.number, message.parameter);
    CHECK(windowsEvent(message.number, message.parameter) == message.event);
}

TEST_CASE("what macOS notifies of is read as what happened to the session", "[session]") {
    CHECK(macEvent("com.apple.screenIsLocked") == SessionEvent::Locked);
    CHECK(macEvent("com.apple.screenIsUnlocked") == SessionEvent::Unlocked);
    CHECK(macEvent("com.apple.screensaver.didstart") == SessionEvent::Locked);
    CHECK(macEvent("NSWorkspaceWillSleepNotification") == SessionEvent::Sleeping);
    CHECK(macEvent("NSWorkspaceDidWakeNotification") == SessionEvent::Awake);
    CHECK(macEvent("NSWorkspaceScreensDidSleepNotification") == SessionEvent::ScreenOff);
    CHECK(macEvent("NSWorkspaceSessionDidResignActiveNotification") == SessionEvent::Disconnected);
    CHECK(macEvent("NSWorkspaceWillPowerOffNotification") == SessionEvent::Ending);
    CHECK_FALSE(macEvent("NSWorkspaceDidLaunchApplicationNotification"));
    CHECK_FALSE(macEvent(""));
}
