// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/common/error.h"

namespace bk::cli {

/// What the program answers the shell (docs/cli.md).
enum class ExitCode : int {
    Ok = 0,
    Usage = 2,
    WrongUserOrPassphrase = 3,
    Damaged = 4,
    Refused = 5,
    FileOrDisk = 6,
    InUse = 7,
    NewerFormat = 8,
};

ExitCode exitCodeOf(Error::Kind kind);

} // namespace bk::cli
