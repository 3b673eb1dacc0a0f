// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/anmalan.h"

namespace bk {

/// The card is attached, or the anmälan's own form holds something of the eight areas: counted alike (G4).
bool isWithCard(const Anmalan& anmalan);

/// For the evaluation: anmälningar with the card filled in, and without.
struct AnmalanCount {
    int withCard = 0;
    int withoutCard = 0;

    bool operator==(const AnmalanCount&) const = default;
};
AnmalanCount countOf(const std::vector<Anmalan>& anmalningar);

} // namespace bk
