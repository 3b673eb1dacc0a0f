// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/exchange/write_records.h"

using namespace Qt::StringLiterals;

namespace bk {

using namespace file_value;

namespace {

QJsonArray textsOf(const QMap<QString, QString>& texts) {
    QJsonArray all;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        all.append(QJsonObject{{u"point"_s, text.key()}, {u"text"_s, text.value()}});
    return all;
}

QJsonObject participantJson(const MeetingParticipant& participant) {
    QJsonObject object{
        {u"role"_s, toString(participant.role)},
        {u"name"_s, participant.name},
        {u"profession"_s, participant.profession},
        {u"attendance"_s, toString(participant.attendance)}};
    addId(object, u"organisation"_s, participant.organisation);
    addFlag(object, u"ownUnit"_s, participant.ownUnit);
    addFlag(object, u"finder"_s, participant.finderOf.has_value());
    addFlag(object, u"convenes"_s, participant.convenes);
    addDay(object, u"called"_s, participant.called);
    return object;
}

QJsonObject offerJson(const SupportOffer& offer) {
    return {{u"area"_s, int(indexOf(offer.area))}, {u"what"_s, offer.what}, {u"who"_s, offer.who}};
}

QJsonObject taskJson(const MeetingTask& task) {
    QJsonObject object{{u"what"_s, task.what}, {u"who"_s, task.who}};
    addDay(object, u"due"_s, task.due);
    return object;
}

QJsonObject partOf(const MeetingChild& child) {
    QJsonObject object{
        {u"notes"_s, textsOf(child.notes)},
        {u"prioritised"_s, areaNumbers(child.prioritised)},
        {u"offers"_s, arrayOf(child.offers, &offerJson)},
        {u"tasks"_s, arrayOf(child.tasks, &taskJson)},
        {u"principles"_s, principlesOf(child.principles)},
        {u"interrupted"_s, child.interrupted}};
    addFlag(object, u"followed"_s, child.followed);
    addId(object, u"gemensam"_s, child.gemensam);
    addFlag(object, u"individualTeam"_s, child.individualTeam);
    addFlag(object, u"noLongerFollowed"_s, child.noLongerFollowed);
    return object;
}

} // namespace

QJsonObject toJson(const Meeting& meeting) {
    Q_ASSERT(meeting.children.size() == 1);
    QJsonObject object{
        {u"id"_s, meeting.id.toString()},
        {u"kind"_s, toString(meeting.kind)},
        {u"minutes"_s, meeting.minutes},
        {u"place"_s, meeting.place},
        {u"leader"_s, meeting.leader},
        {u"documenting"_s, meeting.documenting},
        {u"noteTaker"_s, meeting.noteTaker},
        {u"participants"_s, arrayOf(meeting.participants, &participantJson)},
        {u"child"_s, partOf(meeting.children.front())},
        {u"notes"_s, textsOf(meeting.notes)},
        {u"preparation"_s, textsOf(meeting.preparation)}};
    if (!meeting.currentPoint.isEmpty())
        object[u"currentPoint"_s] = meeting.currentPoint;
    addFlag(object, u"current"_s, meeting.currentChild.has_value());
    addLocalTime(object, u"when"_s, meeting.when);
    addLocalTime(object, u"next"_s, meeting.next);
    addInstant(object, u"started"_s, meeting.started);
    addInstant(object, u"closed"_s, meeting.closed);
    addInstant(object, u"savedAt"_s, meeting.savedAt);
    return object;
}

} // namespace bk
