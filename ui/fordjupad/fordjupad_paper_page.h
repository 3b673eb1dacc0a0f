// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

namespace bk {

class OpenUnit;
class Page;

/// Fördjupad behovskompass of the child on paper, and the same to fill in by hand, without any child.
Page* makeFordjupadPaperPage(OpenUnit& unit, ChildId child);
Page* makeBlankFordjupadPage(OpenUnit& unit);

} // namespace bk
