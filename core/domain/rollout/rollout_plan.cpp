// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/rollout/rollout_plan.h"

#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {

Issues issues(const RolloutPlanRow& row) {
    Issues found;
    if (isBlank(row.activity))
        found.push_back({u"rollout.row.activity"_s, u"activity"_s, {}});
    if (isBlank(row.responsible))
        found.push_back({u"rollout.row.responsible"_s, u"responsible"_s, {}});
    const QString rule = u"rollout.text.tooLong"_s;
    checkLength(found, rule, u"activity"_s, row.activity, text_limits::line);
    checkLength(found, rule, u"part"_s, row.part, text_limits::freeText);
    checkLength(found, rule, u"time"_s, row.time, text_limits::line);
    checkLength(found, rule, u"responsible"_s, row.responsible, text_limits::line);
    checkLength(found, rule, u"followUp"_s, row.followUp, text_limits::freeText);
    return found;
}

Issues issues(const RolloutReview& review, QDate today) {
    Issues found;
    if (!review.date.isValid())
        found.push_back({u"rollout.review.date"_s, u"date"_s, {}});
    else if (review.date > today)
        found.push_back({u"rollout.review.future"_s, u"date"_s, {}});
    if (isBlank(review.outcome))
        found.push_back({u"rollout.review.outcome"_s, u"outcome"_s, {}});
    const QString rule = u"rollout.text.tooLong"_s;
    checkLength(found, rule, u"by"_s, review.by, text_limits::line);
    checkLength(found, rule, u"outcome"_s, review.outcome, text_limits::freeText);
    return found;
}

QDate nextReview(QDate adopted, const std::vector<RolloutReview>& reviews) {
    QDate last = adopted;
    for (const RolloutReview& review : reviews)
        if (!last.isValid() || review.date > last)
            last = review.date;
    return last.isValid() ? last.addYears(1) : QDate();
}

} // namespace bk
