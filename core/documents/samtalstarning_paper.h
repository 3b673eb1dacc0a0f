// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/card_parts.h"

namespace bk {

/// Both dice for the talk with children of 4 to 6 years, to cut out and fold: one page each. Holds nothing of any
/// child.
Document samtalstarningDocument(const WellbeingModel& ownModel, const PaperOrigin& origin);

} // namespace bk
