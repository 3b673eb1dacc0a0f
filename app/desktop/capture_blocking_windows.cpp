// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/capture_blocking.h"

#include <windows.h>

#ifndef WDA_EXCLUDEFROMCAPTURE
#define WDA_EXCLUDEFROMCAPTURE 0x00000011
#endif

namespace bk {
namespace {

class WindowsBlocking final : public CaptureBlocking {
public:
    bool isPossible() const override { return true; }

    bool block(WId window, bool blocked) override {
        const auto handle = reinterpret_cast<HWND>(window);
        if (!blocked)
            return SetWindowDisplayAffinity(handle, WDA_NONE) != 0;
        // Before Windows 10 version 2004 a window cannot be left out; then others see it black.
        return SetWindowDisplayAffinity(handle, WDA_EXCLUDEFROMCAPTURE) != 0 ||
               SetWindowDisplayAffinity(handle, WDA_MONITOR) != 0;
    }
};

} // namespace

std::unique_ptr<CaptureBlocking> captureBlockingOfThisSystem() { return std::make_unique<WindowsBlocking>(); }

} // namespace bk
