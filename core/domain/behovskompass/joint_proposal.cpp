// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/behovskompass/joint_proposal.h"

#include <algorithm>

namespace bk {

PerArea<AreaProposal> proposeJoint(std::span<const CompassProfile> profiles) {
    PerArea<AreaProposal> result;
    for (const Area area : allAreas) {
        AreaProposal& proposal = result[area];
        Fraction sum;
        for (const CompassProfile& profile : profiles) {
            if (profile.rater.kind != RaterKind::Professional)
                continue;
            ++proposal.of;
            const auto& value = profile.areas[area].value;
            if (!value)
                continue;
            ++proposal.answered;
            sum = sum + *value;
            proposal.lowest = proposal.lowest ? std::min(*proposal.lowest, *value) : *value;
            proposal.highest = proposal.highest ? std::max(*proposal.highest, *value) : *value;
        }
        if (proposal.answered > 0)
            proposal.value = sum / proposal.answered;
    }
    return result;
}

} // namespace bk
