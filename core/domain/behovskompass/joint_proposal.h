// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/compass_profile.h"

#include <span>

namespace bk {

/// What the program proposes for one area of Gemensam Behovskompass: the unweighted mean of the professionals' area
/// means (P), with the spread between them. Empty where nobody answered.
struct AreaProposal {
    std::optional<Fraction> value;
    std::optional<Fraction> lowest;
    std::optional<Fraction> highest;
    int answered = 0; ///< professionals with a mean here
    int of = 0;       ///< professionals who rated at all

    bool operator==(const AreaProposal&) const = default;
};

/// Only profiles of `RaterKind::Professional` enter; others are ignored, so that child and guardians stay beside the
/// proposal.
PerArea<AreaProposal> proposeJoint(std::span<const CompassProfile> profiles);

} // namespace bk
