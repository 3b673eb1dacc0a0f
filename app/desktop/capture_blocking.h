// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/capture_shield.h"

namespace bk {

/// The system's own way; where there is none, one that says so.
std::unique_ptr<CaptureBlocking> captureBlockingOfThisSystem();

} // namespace bk
