// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_draft.h"

#include "core/services/exchange/write_records.h"
#include "ui/forms/draft_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk::plan_draft {
namespace {

using draft_values::day;

template <class Read> auto listIn(const QJsonValue& json, Read read) {
    std::vector<decltype(read(QJsonObject()))> values;
    const QJsonArray list = json.toArray();
    for (const QJsonValue& value : list)
        values.push_back(read(value.toObject()));
    return values;
}

Area areaIn(const QJsonValue& json) {
    const int index = json.toInt();
    return index >= 0 && index < int(areaCount) ? areaAt(std::size_t(index)) : Area::Omsorg;
}

NeedLink needIn(const QJsonObject& json) { return {areaIn(json["area"_L1]), json["subArea"_L1].toString()}; }

Support supportIn(const QJsonObject& json) {
    Support support;
    support.what = json["what"_L1].toString();
    support.helperKind = helperKindFrom(json["helperKind"_L1].toString()).value_or(HelperKind::Staff);
    support.helper = json["helper"_L1].toString();
    support.organisation = json["organisation"_L1].toString();
    support.where = json["where"_L1].toString();
    support.concerns = json["concerns"_L1].toString();
    support.from = day(json["from"_L1]);
    support.expectedEnd = day(json["expectedEnd"_L1]);
    support.status = supportStatusFrom(json["status"_L1].toString()).value_or(SupportStatus::Planned);
    support.needs = listIn(json["needs"_L1], needIn);
    return support;
}

SubGoal subGoalIn(const QJsonObject& json) {
    SubGoal subGoal;
    subGoal.text = json["text"_L1].toString();
    subGoal.due = day(json["due"_L1]);
    subGoal.reachedOn = day(json["reachedOn"_L1]);
    subGoal.needs = listIn(json["needs"_L1], needIn);
    subGoal.support = listIn(json["support"_L1], supportIn);
    return subGoal;
}

Goal goalIn(const QJsonObject& json) {
    Goal goal;
    goal.text = json["text"_L1].toString();
    const QJsonArray areas = json["areas"_L1].toArray();
    for (const QJsonValue& area : areas)
        goal.areas.push_back(areaIn(area));
    goal.subGoals = listIn(json["subGoals"_L1], subGoalIn);
    return goal;
}

NetworkPerson personIn(const QJsonObject& json) {
    return {
        json["name"_L1].toString(), json["relation"_L1].toString(), json["circle"_L1].toInt(1),
        json["degrees"_L1].toInt()};
}

EarlierEvent eventIn(const QJsonObject& json) {
    return {
        json["when"_L1].toString(), json["happened"_L1].toString(), json["support"_L1].toString(),
        json["helpers"_L1].toString()};
}

/// A draft of an earlier program has the time as a text, with the place beside it.
NextMeeting meetingIn(const QJsonObject& plan) {
    const QJsonValue meeting = plan["nextMeeting"_L1];
    const QJsonObject of = meeting.toObject();
    const QString when = meeting.isString() ? meeting.toString() : of["when"_L1].toString();
    const QJsonValue place = meeting.isString() ? plan["place"_L1] : of["place"_L1];
    return {QDateTime::fromString(when, Qt::ISODate), place.toString()};
}

} // namespace

QJsonObject from(const BarnetsPlan& plan) { return toJson(plan); }

BarnetsPlan plan(const QJsonObject& json, BarnetsPlan start) {
    start.network = listIn(json["network"_L1], personIn);
    start.goals = listIn(json["goals"_L1], goalIn);
    start.myDescription = json["myDescription"_L1].toString();
    start.centralNeeds = json["centralNeeds"_L1].toString();
    start.jointDescription = json["jointDescription"_L1].toString();
    start.strengths = json["strengths"_L1].toString();
    start.earlierEvents = listIn(json["earlierEvents"_L1], eventIn);
    start.nextMeeting = meetingIn(json);
    start.closedOn = day(json["closedOn"_L1]);
    start.closedBy = json["closedBy"_L1].toString();
    return start;
}

} // namespace bk::plan_draft
