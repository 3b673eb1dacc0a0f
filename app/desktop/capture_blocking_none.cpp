// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// X11 gives every program the whole screen, and Wayland has no way to say of a window that it is left out.

#include "app/desktop/capture_blocking.h"

namespace bk {
namespace {

class NoBlocking final : public CaptureBlocking {
public:
    bool isPossible() const override { return false; }
    bool block(WId, bool) override { return false; }
};

} // namespace

std::unique_ptr<CaptureBlocking> captureBlockingOfThisSystem() { return std::make_unique<NoBlocking>(); }

} // namespace bk
