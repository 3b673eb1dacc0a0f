// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace bk {

/// Keeps the process's memory out of core dumps and other users' debuggers, as far as the system allows. Call it first
/// of all.
void protectProcess() noexcept;

} // namespace bk
