// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/id.h"
#include "core/domain/common/issue.h"
#include "core/domain/rollout/rollout_content.h"

#include <QDate>

namespace bk {

struct RolloutPlanRow;
using RolloutPlanRowId = Id<RolloutPlanRow>;

/// A row of the rollout plan: who does what, how, when, and how it is followed up.
struct RolloutPlanRow {
    RolloutPlanRowId id;
    RolloutPhase phase = RolloutPhase::Initiativ;
    QString activity;
    QString part;        ///< what the activity is made of, and how it is done
    QString time;        ///< "augusti"
    QString responsible; ///< initials or a name
    QString followUp;

    bool operator==(const RolloutPlanRow&) const = default;
};

/// Rules: rollout.row.activity, rollout.row.responsible, rollout.text.tooLong (value: limit); where: the field.
Issues issues(const RolloutPlanRow& row);

struct RolloutReview;
using RolloutReviewId = Id<RolloutReview>;

/// The yearly look at the plan.
struct RolloutReview {
    RolloutReviewId id;
    QDate date;
    QString by;
    QString outcome; ///< what was found, and what the plan is completed with

    bool operator==(const RolloutReview&) const = default;
};

/// Rules: rollout.review.date, rollout.review.future, rollout.review.outcome, rollout.text.tooLong; where: the field.
Issues issues(const RolloutReview& review, QDate today);

/// The day a year after the last review, or after the plan was adopted. Invalid where neither has happened.
QDate nextReview(QDate adopted, const std::vector<RolloutReview>& reviews);

} // namespace bk
