// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/responsibility.h"

#include "core/domain/child/contact_lengths.h"
#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<DelegatedTask>, 2> taskIds{{
    {DelegatedTask::Barnsamtal, "barnsamtal"_L1},
    {DelegatedTask::FillInPlan, "fill-in-plan"_L1},
}};

/// Asked when somebody is appointed Stödsamordnare, not when the responsibility returns.
void checkQuestions(Issues& issues, const Handover& handover) {
    if (!handover.stodsamordnare || handover.stage)
        return;
    if (isBlank(handover.leadQuestion))
        issues.push_back({u"handover.question.missing"_s, u"leadQuestion"_s, {}});
    if (isBlank(handover.overviewQuestion))
        issues.push_back({u"handover.question.missing"_s, u"overviewQuestion"_s, {}});
}

void checkTexts(Issues& issues, const Handover& handover) {
    const QString rule = u"handover.text.tooLong"_s;
    checkLengths(issues, rule, u"from."_s, handover.from);
    checkLengths(issues, rule, u"to."_s, handover.to);
    checkLength(issues, rule, u"wishes"_s, handover.wishes, text_limits::freeText);
    checkLength(issues, rule, u"health"_s, handover.health, text_limits::freeText);
    checkLength(issues, rule, u"family"_s, handover.family, text_limits::freeText);
    checkLength(issues, rule, u"specialNeeds"_s, handover.specialNeeds, text_limits::freeText);
    checkLength(issues, rule, u"other"_s, handover.other, text_limits::freeText);
    checkLength(issues, rule, u"leadQuestion"_s, handover.leadQuestion, text_limits::freeText);
    checkLength(issues, rule, u"overviewQuestion"_s, handover.overviewQuestion, text_limits::freeText);
}

} // namespace

QString toString(DelegatedTask task) { return idIn(taskIds, task); }

std::optional<DelegatedTask> delegatedTaskFrom(const QString& text) { return valueIn(taskIds, text); }

const Delegation* running(const std::vector<Delegation>& delegations, DelegatedTask task) {
    const Delegation* newest = nullptr;
    for (const Delegation& one : delegations)
        if (one.task == task && !one.ended.isValid() && (!newest || one.date > newest->date))
            newest = &one;
    return newest;
}

Issues issues(const Delegation& delegation) {
    Issues found;
    if (isBlank(delegation.to))
        found.push_back({u"delegation.to.missing"_s, u"to"_s, {}});
    if (!delegation.date.isValid())
        found.push_back({u"delegation.date.missing"_s, u"date"_s, {}});
    if (delegation.ended.isValid() && delegation.date.isValid() && delegation.ended < delegation.date)
        found.push_back({u"delegation.ended.before"_s, u"ended"_s, {}});
    const QString tooLong = u"delegation.text.tooLong"_s;
    checkLength(found, tooLong, u"to"_s, delegation.to, text_limits::name);
    checkLength(found, tooLong, u"profession"_s, delegation.profession, text_limits::line);
    checkLength(found, tooLong, u"by"_s, delegation.by, text_limits::name);
    return found;
}

Issues issues(const Handover& handover, QDate today) {
    Issues found;
    if (isBlank(handover.to.name))
        found.push_back({u"handover.to.missing"_s, u"to.name"_s, {}});
    if (!handover.date.isValid())
        found.push_back({u"handover.date.missing"_s, u"date"_s, {}});
    else if (handover.date > today)
        found.push_back({u"handover.date.future"_s, u"date"_s, {}});
    if (handover.consentNeeded && !handover.consent)
        found.push_back({u"handover.consent.missing"_s, u"consent"_s, {}});
    checkQuestions(found, handover);
    checkTexts(found, handover);
    return found;
}

} // namespace bk
