// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/page_layout.h"
#include "core/store/unit_card.h"

namespace bk {

/// The six words of the unit's own card, to keep by the telephone. Holds no secret and nothing of anybody, and stays
/// with the unit's staff, so in the program's own language.
PagedDocument unitCardPages(const UnitCard& card);

} // namespace bk
