// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/obstacles.h"
#include "core/services/open_unit.h"

namespace bk {

struct SavedCard {
    UpptackarkortId id;
    /// What stands against the way that was chosen on the card; empty: the child has gone that way, or no way was
    /// chosen.
    std::vector<Obstacle> notYet;
};

/// Saves the card, begins a round where none is open, and goes the way chosen on the card as far as nothing stands
/// against it. The card is saved either way. One transaction.
SavedCard saveCard(OpenUnit& unit, Upptackarkort card);

/// Saves an anmälan; nothing ever stands against it (G4).
AnmalanId saveAnmalan(OpenUnit& unit, Anmalan anmalan);

/// A new anmälan, begun from what is known: the card, where there is one, is attached.
Anmalan begunAnmalan(const OpenUnit& unit, ChildId child, const Upptackarkort* card);

} // namespace bk
