// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/open_unit.h"
#include "core/store/rollout_repository.h"

namespace bk {

/// The words and figures of the handbook that the program knows.
const RolloutContent& rolloutContent();

/// What the unit has written about its rollout. The unit must outlive it.
RolloutRepository rolloutOf(OpenUnit& unit);

/// Each throws Refused with the first broken rule; NotFound.
void saveRollout(OpenUnit& unit, const RolloutPhases& phases);
RolloutPlanRowId saveRollout(OpenUnit& unit, const RolloutPlanRow& row);
RolloutReviewId saveRollout(OpenUnit& unit, const RolloutReview& review);
RolloutPersonId saveRollout(OpenUnit& unit, const RolloutPerson& person);
TrainingOccasionId saveRollout(OpenUnit& unit, const TrainingOccasion& occasion);
SelfCheckId saveRollout(OpenUnit& unit, const SelfCheck& check);
void saveRollout(OpenUnit& unit, const RolloutCosts& costs);
void saveRollout(OpenUnit& unit, const RolloutAgreement& agreement);

} // namespace bk
