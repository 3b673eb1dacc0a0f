// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/card_parts.h"

namespace bk {

/// The eight Samtalskort of one instrument to cut out and fold: the front to talk about freely (area, the child's line,
/// article of the Convention), the back with the statements as support. Holds nothing of any child.
Document
samtalskortDocument(const WellbeingModel& ownModel, const Instrument& ownInstrument, const PaperOrigin& origin);

} // namespace bk
