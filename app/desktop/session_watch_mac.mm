// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/session_event.h"
#include "app/desktop/session_watch.h"

#import <AppKit/AppKit.h>

#include <functional>

/// Receives notifications for a SessionWatch.
@interface BKSessionListener : NSObject {
@public
    std::function<void(std::string_view)> received;
}
- (void)listen;
- (void)hear:(NSNotification*)notification;
@end

@implementation BKSessionListener

- (void)listen {
    NSDistributedNotificationCenter* session = [NSDistributedNotificationCenter defaultCenter];
    for (NSString* name in @[
             @"com.apple.screenIsLocked", @"com.apple.screenIsUnlocked", @"com.apple.screensaver.didstart",
             @"com.apple.screensaver.didstop"
         ])
        [session addObserver:self
                    selector:@selector(hear:)
                        name:name
                      object:nil
          suspensionBehavior:NSNotificationSuspensionBehaviorDeliverImmediately];
    // The computer waits for whoever handles the first of these, up to half a minute.
    NSNotificationCenter* workspace = [[NSWorkspace sharedWorkspace] notificationCenter];
    for (NSString* name in @[
             NSWorkspaceWillSleepNotification, NSWorkspaceScreensDidSleepNotification,
             NSWorkspaceSessionDidResignActiveNotification, NSWorkspaceWillPowerOffNotification
         ])
        [workspace addObserver:self selector:@selector(hear:) name:name object:nil];
}

- (void)hear:(NSNotification*)notification {
    if (received)
        received([[notification name] UTF8String]);
}

@end

namespace bk {
namespace {

class MacWatch final : public SessionWatch {
public:
    MacWatch() : m_listener([[BKSessionListener alloc] init]) {
        m_listener->received = [this](std::string_view name) {
            const auto event = macEvent(name);
            if (event && meansAway(*event))
                Q_EMIT away();
        };
        [m_listener listen];
    }
    ~MacWatch() override {
        [[NSDistributedNotificationCenter defaultCenter] removeObserver:m_listener];
        [[[NSWorkspace sharedWorkspace] notificationCenter] removeObserver:m_listener];
        [m_listener release]; // compiled without automatic reference counting
    }

private:
    BKSessionListener* m_listener;
};

} // namespace

std::unique_ptr<SessionWatch> SessionWatch::ofThisSystem() { return std::make_unique<MacWatch>(); }

} // namespace bk
