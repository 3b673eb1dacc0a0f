// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/barnets_plan.h"

#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

const QString tooLong = u"plan.text.tooLong"_s;

void check(Issues& found, const std::vector<EarlierEvent>& events) {
    int number = 0;
    for (const EarlierEvent& event : events) {
        const QString where = u"event."_s + QString::number(++number);
        if (isBlank(event.happened) && isBlank(event.support) && isBlank(event.helpers))
            found.push_back({u"plan.event.empty"_s, where, {}});
        checkLength(found, tooLong, where + u".when"_s, event.when, text_limits::line);
        checkLength(found, tooLong, where + u".happened"_s, event.happened, text_limits::freeText);
        checkLength(found, tooLong, where + u".support"_s, event.support, text_limits::freeText);
        checkLength(found, tooLong, where + u".helpers"_s, event.helpers, text_limits::freeText);
    }
}

} // namespace

bool isBegun(const BarnetsPlan& plan) {
    BarnetsPlan blank;
    blank.id = plan.id;
    blank.child = plan.child;
    blank.savedAt = plan.savedAt;
    return plan != blank;
}

Issues issues(const BarnetsPlan& plan, QDate today) {
    Issues found = issues(plan.network);
    const Issues ofGoals = issues(plan.goals, today);
    found.insert(found.end(), ofGoals.begin(), ofGoals.end());
    checkLength(found, tooLong, u"myDescription"_s, plan.myDescription, text_limits::freeText);
    checkLength(found, tooLong, u"centralNeeds"_s, plan.centralNeeds, text_limits::freeText);
    checkLength(found, tooLong, u"jointDescription"_s, plan.jointDescription, text_limits::freeText);
    checkLength(found, tooLong, u"strengths"_s, plan.strengths, text_limits::freeText);
    check(found, plan.earlierEvents);
    checkLength(found, tooLong, u"nextMeeting.place"_s, plan.nextMeeting.place, text_limits::line);
    if (plan.closedOn.isValid() && plan.closedOn > today)
        found.push_back({u"plan.closed.future"_s, u"closedOn"_s, {}});
    if (plan.closedOn.isValid() && isBlank(plan.closedBy))
        found.push_back({u"plan.closed.by"_s, u"closedBy"_s, {}});
    checkLength(found, tooLong, u"closedBy"_s, plan.closedBy, text_limits::name);
    return found;
}

} // namespace bk
