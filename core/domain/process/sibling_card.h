// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/upptackarkort.h"

namespace bk {

/// A new card on a sibling, with what is the same for both: who discovered, when, in what wording, what was done, and
/// that the guardian was talked with. What is the child's own stays behind: answers and descriptions (G10: nothing is
/// filled in for anybody), consent, the child's view, the way chosen, and what was done with the card.
Upptackarkort siblingCard(const Upptackarkort& card, ChildId sibling);

} // namespace bk
