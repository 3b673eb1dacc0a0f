// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/documents/paper_language.h"

namespace bk {
class OpenUnit;
}

namespace bk::cli {

/// `--language L` and `--bilingual L2`: in which words a paper is made.
std::vector<Option> languageOptions();

/// What they ask for; Swedish where neither is given. A paper in two languages has Swedish as one of them. Throws
/// UsageError that names the languages there are.
PaperWords paperWordsOf(const Arguments& arguments, OpenUnit& unit);

} // namespace bk::cli
