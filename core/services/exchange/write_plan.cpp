// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/exchange/write_records.h"

using namespace Qt::StringLiterals;

namespace bk {

using namespace file_value;

namespace {

QJsonArray needsOf(const std::vector<NeedLink>& needs) {
    return arrayOf(needs, [](const NeedLink& need) {
        QJsonObject object{{u"area"_s, int(indexOf(need.area))}};
        if (!need.subArea.isEmpty())
            object[u"subArea"_s] = need.subArea;
        return object;
    });
}

QJsonObject supportJson(const Support& support) {
    QJsonObject object{
        {u"what"_s, support.what},
        {u"helperKind"_s, toString(support.helperKind)},
        {u"helper"_s, support.helper},
        {u"organisation"_s, support.organisation},
        {u"where"_s, support.where},
        {u"concerns"_s, support.concerns},
        {u"status"_s, toString(support.status)},
        {u"needs"_s, needsOf(support.needs)}};
    addDay(object, u"from"_s, support.from);
    addDay(object, u"expectedEnd"_s, support.expectedEnd);
    return object;
}

QJsonObject subGoalJson(const SubGoal& subGoal) {
    QJsonObject object{
        {u"text"_s, subGoal.text},
        {u"needs"_s, needsOf(subGoal.needs)},
        {u"support"_s, arrayOf(subGoal.support, &supportJson)}};
    addDay(object, u"due"_s, subGoal.due);
    addDay(object, u"reachedOn"_s, subGoal.reachedOn);
    return object;
}

QJsonObject goalJson(const Goal& goal) {
    return {
        {u"text"_s, goal.text},
        {u"areas"_s, areaNumbers(goal.areas)},
        {u"subGoals"_s, arrayOf(goal.subGoals, &subGoalJson)}};
}

QJsonObject personJson(const NetworkPerson& person) {
    return {
        {u"name"_s, person.name},
        {u"relation"_s, person.relation},
        {u"circle"_s, person.circle},
        {u"degrees"_s, person.degrees}};
}

QJsonObject eventJson(const EarlierEvent& event) {
    return {
        {u"when"_s, event.when},
        {u"happened"_s, event.happened},
        {u"support"_s, event.support},
        {u"helpers"_s, event.helpers}};
}

QJsonObject textJson(const SubAreaText& text) {
    return {{u"subArea"_s, text.subArea}, {u"works"_s, text.works}, {u"strengthen"_s, text.strengthen}};
}

QJsonObject signatureJson(const PlanSignature& signature) {
    QJsonObject object{
        {u"role"_s, toString(signature.role)},
        {u"name"_s, signature.name},
        {u"organisation"_s, signature.organisation},
        {u"reference"_s, signature.reference}};
    addDay(object, u"date"_s, signature.date);
    return object;
}

} // namespace

QJsonObject toJson(const BarnetsPlan& plan) {
    QJsonObject meeting{{u"place"_s, plan.nextMeeting.place}};
    addLocalTime(meeting, u"when"_s, plan.nextMeeting.when);
    QJsonObject object{
        {u"id"_s, plan.id.toString()},
        {u"network"_s, arrayOf(plan.network, &personJson)},
        {u"goals"_s, arrayOf(plan.goals, &goalJson)},
        {u"myDescription"_s, plan.myDescription},
        {u"centralNeeds"_s, plan.centralNeeds},
        {u"jointDescription"_s, plan.jointDescription},
        {u"strengths"_s, plan.strengths},
        {u"earlierEvents"_s, arrayOf(plan.earlierEvents, &eventJson)},
        {u"nextMeeting"_s, meeting},
        {u"closedBy"_s, plan.closedBy}};
    addDay(object, u"closedOn"_s, plan.closedOn);
    addInstant(object, u"savedAt"_s, plan.savedAt);
    return object;
}

QJsonObject toJson(const Fordjupad& fordjupad) {
    QJsonObject object{
        {u"id"_s, fordjupad.id.toString()},
        {u"by"_s, fordjupad.by},
        {u"profession"_s, fordjupad.profession},
        {u"texts"_s, arrayOf(fordjupad.texts, &textJson)}};
    addFlag(object, u"joint"_s, fordjupad.joint);
    addId(object, u"organisation"_s, fordjupad.organisation);
    addDay(object, u"date"_s, fordjupad.date);
    addInstrument(object, fordjupad.instrument);
    addInstant(object, u"savedAt"_s, fordjupad.savedAt);
    return object;
}

QJsonObject toJson(const PlanVersion& version) {
    QJsonObject object{
        {u"id"_s, version.id.toString()},
        {u"number"_s, version.number},
        {u"frozenBy"_s, version.frozenBy},
        {u"note"_s, version.note},
        {u"content"_s, QString::fromLatin1(version.content.toBase64())},
        {u"signatures"_s, arrayOf(version.signatures, &signatureJson)}};
    addInstant(object, u"frozenAt"_s, version.frozenAt);
    return object;
}

} // namespace bk
