// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"
#include "core/domain/common/json_lines.h"

namespace bk {

/// The sentence of a broken rule, with its values filled in. Empty for a rule that has none.
QString issueText(const Issue& issue);

/// The sentence of a fault in a pack or in a file of children, without the line.
QString issueText(const JsonFault& fault);
/// The same with the line before it: "Rad 12: …".
QString lineText(const JsonFault& fault);

} // namespace bk
