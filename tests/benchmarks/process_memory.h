// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace bk::bench {

/// The most memory a process has held so far (Linux' VmHWM), in bytes. Throws `std::runtime_error` where that cannot be
/// read.
double peakMemory(qint64 process);
/// Of this process.
double peakMemory();
/// Lets this process' peak start anew from what it holds now. Throws as above.
void forgetPeakMemory();

} // namespace bk::bench
