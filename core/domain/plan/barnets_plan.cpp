// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/barnets_plan.h"

#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {

bool isBegun(const BarnetsPlan& plan) {
    BarnetsPlan blank;
    blank.id = plan.id;
    blank.child = plan.child;
    blank.savedAt = plan.savedAt;
    return plan != blank;
}

Issues issues(const BarnetsPlan& plan) {
    Issues found;
    const QString tooLong = u"plan.text.tooLong"_s;
    int number = 0;
    for (const Goal& goal : plan.goals) {
        const QString where = QString::number(++number);
        if (isBlank(goal.text))
            found.push_back({u"plan.goal.empty"_s, where, {}});
        checkLength(found, tooLong, u"goal."_s + where, goal.text, text_limits::freeText);
    }
    checkLength(found, tooLong, u"myDescription"_s, plan.myDescription, text_limits::freeText);
    checkLength(found, tooLong, u"centralNeeds"_s, plan.centralNeeds, text_limits::freeText);
    checkLength(found, tooLong, u"jointDescription"_s, plan.jointDescription, text_limits::freeText);
    checkLength(found, tooLong, u"nextMeeting.place"_s, plan.nextMeeting.place, text_limits::line);
    return found;
}

} // namespace bk
