// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/goal.h"

#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<SupportStatus>, 3> statusIds{
    {{SupportStatus::Planned, "planned"_L1}, {SupportStatus::Ongoing, "ongoing"_L1}, {SupportStatus::Done, "done"_L1}}};
constexpr std::array<EnumId<HelperKind>, 4> helperIds{
    {{HelperKind::Staff, "staff"_L1},
     {HelperKind::Guardian, "guardian"_L1},
     {HelperKind::Child, "child"_L1},
     {HelperKind::Other, "other"_L1}}};

const QString tooLong = u"plan.text.tooLong"_s;

void check(Issues& found, const Support& support, const QString& where) {
    if (isBlank(support.what))
        found.push_back({u"plan.support.empty"_s, where, {}});
    if (support.from.isValid() && support.expectedEnd.isValid() && support.expectedEnd < support.from)
        found.push_back({u"plan.support.period"_s, where, {}});
    checkLength(found, tooLong, where + u".what"_s, support.what, text_limits::freeText);
    checkLength(found, tooLong, where + u".helper"_s, support.helper, text_limits::name);
    checkLength(found, tooLong, where + u".organisation"_s, support.organisation, text_limits::name);
    checkLength(found, tooLong, where + u".where"_s, support.where, text_limits::line);
    checkLength(found, tooLong, where + u".concerns"_s, support.concerns, text_limits::line);
}

void check(Issues& found, const SubGoal& subGoal, const QString& where, QDate today) {
    if (isBlank(subGoal.text))
        found.push_back({u"plan.subGoal.empty"_s, where, {}});
    if (!subGoal.due.isValid())
        found.push_back({u"plan.subGoal.due"_s, where, {}});
    if (subGoal.reachedOn.isValid() && subGoal.reachedOn > today)
        found.push_back({u"plan.subGoal.reached.future"_s, where, {}});
    checkLength(found, tooLong, where + u".text"_s, subGoal.text, text_limits::freeText);
    int number = 0;
    for (const Support& support : subGoal.support)
        check(found, support, where + u".support."_s + QString::number(++number));
}

} // namespace

QString toString(SupportStatus status) { return idIn(statusIds, status); }
std::optional<SupportStatus> supportStatusFrom(const QString& text) { return valueIn(statusIds, text); }
QString toString(HelperKind kind) { return idIn(helperIds, kind); }
std::optional<HelperKind> helperKindFrom(const QString& text) { return valueIn(helperIds, text); }

Issues issues(const std::vector<Goal>& goals, QDate today) {
    Issues found;
    int number = 0;
    for (const Goal& goal : goals) {
        const QString where = u"goal."_s + QString::number(++number);
        if (isBlank(goal.text))
            found.push_back({u"plan.goal.empty"_s, where, {}});
        checkLength(found, tooLong, where + u".text"_s, goal.text, text_limits::freeText);
        int sub = 0;
        for (const SubGoal& subGoal : goal.subGoals)
            check(found, subGoal, where + u".subGoal."_s + QString::number(++sub), today);
    }
    return found;
}

} // namespace bk
