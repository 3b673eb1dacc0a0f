// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/capture_blocking.h"

#import <AppKit/AppKit.h>

namespace bk {
namespace {

class MacBlocking final : public CaptureBlocking {
public:
    bool isPossible() const override { return true; }
    bool isHeeded() const override { return false; } // from macOS 15 on, what most programs share the screen by ignores it

    bool block(WId window, bool blocked) override {
        // Nil while the view has none yet: this is called again when the window is shown.
        NSWindow* own = [reinterpret_cast<NSView*>(window) window];
        [own setSharingType:blocked ? NSWindowSharingNone : NSWindowSharingReadOnly];
        return true;
    }
};

} // namespace

std::unique_ptr<CaptureBlocking> captureBlockingOfThisSystem() { return std::make_unique<MacBlocking>(); }

} // namespace bk
