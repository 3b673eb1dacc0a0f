// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/area.h"
#include "core/domain/common/issue.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bk {

/// What a sub-goal or a support answers: an area, or one sub-area of Fördjupad behovskompass.
struct NeedLink {
    Area area = Area::Omsorg;
    QString subArea; ///< id in the pack; empty: the area as a whole

    bool operator==(const NeedLink&) const = default;
};

/// "Ska sättas in", "Pågår", "Klart": always shown with symbol and word.
enum class SupportStatus { Planned, Ongoing, Done };
QString toString(SupportStatus status); ///< "planned", "ongoing", "done"
std::optional<SupportStatus> supportStatusFrom(const QString& text);

/// Who gives a support.
enum class HelperKind { Staff, Guardian, Child, Other };
QString toString(HelperKind kind); ///< "staff", "guardian", "child", "other"
std::optional<HelperKind> helperKindFrom(const QString& text);

/// One row of "Detta stöd ska ges": how, who, where and when.
struct Support {
    QString what;
    HelperKind helperKind = HelperKind::Staff;
    QString helper;       ///< "Min medhjälpare": a name; may be empty while it is not decided
    QString organisation; ///< of a member of staff
    QString where;        ///< the setting that the child wants
    QString concerns;     ///< whom it concerns where that is not the child itself: "hela familjen"
    QDate from;
    QDate expectedEnd;
    SupportStatus status = SupportStatus::Planned;
    std::vector<NeedLink> needs;

    bool operator==(const Support&) const = default;
};

/// "Detta vill jag ska hända": a step towards a goal, short-term, with a day.
struct SubGoal {
    QString text;
    QDate due;
    QDate reachedOn; ///< invalid: not reached yet
    std::vector<NeedLink> needs;
    std::vector<Support> support;

    bool operator==(const SubGoal&) const = default;
};

/// A long-term goal in the child's own words, in priority order (section 3), with what leads to it (section 8).
struct Goal {
    QString text;
    std::vector<Area> areas; ///< the areas it answers; may be empty
    std::vector<SubGoal> subGoals;

    bool operator==(const Goal&) const = default;
};

/// Rules: plan.goal.empty, plan.subGoal.empty, plan.subGoal.due (no day set), plan.subGoal.reached.future (reached
/// after `today`), plan.support.empty, plan.support.period (ends before it begins), plan.text.tooLong (value: limit).
/// where: "goal.1", "goal.1.subGoal.2", "goal.1.subGoal.2.support.1", with ".field" behind for texts that are too long.
Issues issues(const std::vector<Goal>& goals, QDate today);

} // namespace bk
