// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/paper_catalogue.h"

namespace bk {

class Page;

/// A paper of the catalogue as it is of the child, with a choice of what it is made of where there are several, and
/// the ways it leaves the unit by. Throws what `CataloguePaper::filled` throws.
Page* makeCataloguePaperPage(OpenUnit& unit, ChildId child, const PaperOfChild& offered);

} // namespace bk
