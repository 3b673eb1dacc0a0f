// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout_agreement.h"
#include "core/domain/rollout/rollout_costs.h"
#include "core/domain/rollout/rollout_phases.h"
#include "core/domain/rollout/rollout_plan.h"
#include "core/domain/rollout/rollout_training.h"
#include "core/domain/rollout/self_check.h"

namespace bk {

/// Everything a unit has written about its rollout.
struct Rollout {
    RolloutPhases phases;
    QDate planAdopted;
    std::vector<RolloutPlanRow> planRows;
    std::vector<RolloutReview> reviews;
    std::vector<RolloutPerson> people;
    std::vector<TrainingOccasion> occasions;
    std::vector<SelfCheck> selfChecks;
    RolloutCosts costs;
    RolloutAgreement agreement;

    bool operator==(const Rollout&) const = default;
};

} // namespace bk
