// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/services/open_unit.h"

namespace bk::cli {

/// `--child ID`, required.
Option childOption();

/// The child that `--child` names; where its identity is protected and `--second-user` is given, that person has agreed
/// by then to what leaves of it. Throws UsageError when the id is no id, or no child of the unit has it.
Child childOf(const Arguments& arguments, OpenUnit& unit);

/// `--second-user` and `--second-passphrase-file`; `--to` with `--organisation`, `--family` or `--by-law`; `--why`,
/// `--not-told-because`: for the log of what leaves the unit.
std::vector<Option> sharingOptions();

/// Without `--to` the file is a working copy of the unit's own. With it, the one who runs the command answers for the
/// three tests of the golden rule.
SharingEntry sharingEntryOf(const Arguments& arguments);

} // namespace bk::cli
