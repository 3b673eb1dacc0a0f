// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/follow_up_answers.h"
#include "core/services/open_unit.h"

namespace bk {

/// One of the four questions to talk about once a follow-up is compared with what was before (5a), in the project's own
/// words, and what was answered.
struct FollowUpQuestion {
    QString id;   ///< "followUp.changed", as in issues
    QString text; ///< "Vad är annorlunda nu?"
    QString answer;
};
/// All four, in order.
std::array<FollowUpQuestion, 4> followUpQuestions(const FollowUpAnswers& answers);

/// What was written about a follow-up rating; all empty where nothing was.
FollowUpAnswers followUpAnswers(OpenUnit& unit, BarnsamtalId rating);
/// Throws NotFound.
void saveFollowUpAnswers(OpenUnit& unit, BarnsamtalId rating, const FollowUpAnswers& answers);

} // namespace bk
