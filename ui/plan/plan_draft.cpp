// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_draft.h"

#include "ui/forms/draft_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk::plan_draft {
namespace {

using draft_values::day;

template <class Value, class Write> QJsonArray listFrom(const std::vector<Value>& values, Write write) {
    QJsonArray list;
    for (const Value& value : values)
        list.append(write(value));
    return list;
}

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

QJsonObject needFrom(const NeedLink& need) {
    return {{u"area"_s, int(indexOf(need.area))}, {u"subArea"_s, need.subArea}};
}

NeedLink needIn(const QJsonObject& json) { return {areaIn(json["area"_L1]), json["subArea"_L1].toString()}; }

QJsonObject supportFrom(const Support& support) {
    return {
        {u"what"_s, support.what},
        {u"helperKind"_s, toString(support.helperKind)},
        {u"helper"_s, support.helper},
        {u"organisation"_s, support.organisation},
        {u"where"_s, support.where},
        {u"concerns"_s, support.concerns},
        {u"from"_s, day(support.from)},
        {u"expectedEnd"_s, day(support.expectedEnd)},
        {u"status"_s, toString(support.status)},
        {u"needs"_s, listFrom(support.needs, needFrom)}};
}

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

QJsonObject subGoalFrom(const SubGoal& subGoal) {
    return {
        {u"text"_s, subGoal.text},
        {u"due"_s, day(subGoal.due)},
        {u"reachedOn"_s, day(subGoal.reachedOn)},
        {u"needs"_s, listFrom(subGoal.needs, needFrom)},
        {u"support"_s, listFrom(subGoal.support, supportFrom)}};
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

QJsonObject goalFrom(const Goal& goal) {
    return {
        {u"text"_s, goal.text},
        {u"areas"_s, listFrom(goal.areas, [](Area area) { return int(indexOf(area)); })},
        {u"subGoals"_s, listFrom(goal.subGoals, subGoalFrom)}};
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

QJsonObject personFrom(const NetworkPerson& person) {
    return {
        {u"name"_s, person.name},
        {u"relation"_s, person.relation},
        {u"circle"_s, person.circle},
        {u"degrees"_s, person.degrees}};
}

NetworkPerson personIn(const QJsonObject& json) {
    return {
        json["name"_L1].toString(), json["relation"_L1].toString(), json["circle"_L1].toInt(1),
        json["degrees"_L1].toInt()};
}

QJsonObject eventFrom(const EarlierEvent& event) {
    return {
        {u"when"_s, event.when},
        {u"happened"_s, event.happened},
        {u"support"_s, event.support},
        {u"helpers"_s, event.helpers}};
}

EarlierEvent eventIn(const QJsonObject& json) {
    return {
        json["when"_L1].toString(), json["happened"_L1].toString(), json["support"_L1].toString(),
        json["helpers"_L1].toString()};
}

} // namespace

QJsonObject from(const BarnetsPlan& plan) {
    return {
        {u"network"_s, listFrom(plan.network, personFrom)},
        {u"goals"_s, listFrom(plan.goals, goalFrom)},
        {u"myDescription"_s, plan.myDescription},
        {u"centralNeeds"_s, plan.centralNeeds},
        {u"jointDescription"_s, plan.jointDescription},
        {u"strengths"_s, plan.strengths},
        {u"earlierEvents"_s, listFrom(plan.earlierEvents, eventFrom)},
        {u"nextMeeting"_s, plan.nextMeeting.when.toString(Qt::ISODate)},
        {u"place"_s, plan.nextMeeting.place},
        {u"closedOn"_s, day(plan.closedOn)},
        {u"closedBy"_s, plan.closedBy}};
}

BarnetsPlan plan(const QJsonObject& json, BarnetsPlan start) {
    start.network = listIn(json["network"_L1], personIn);
    start.goals = listIn(json["goals"_L1], goalIn);
    start.myDescription = json["myDescription"_L1].toString();
    start.centralNeeds = json["centralNeeds"_L1].toString();
    start.jointDescription = json["jointDescription"_L1].toString();
    start.strengths = json["strengths"_L1].toString();
    start.earlierEvents = listIn(json["earlierEvents"_L1], eventIn);
    start.nextMeeting = {
        QDateTime::fromString(json["nextMeeting"_L1].toString(), Qt::ISODate), json["place"_L1].toString()};
    start.closedOn = day(json["closedOn"_L1]);
    start.closedBy = json["closedBy"_L1].toString();
    return start;
}

} // namespace bk::plan_draft
