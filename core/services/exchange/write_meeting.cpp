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

QJsonArray participantsOf(const Meeting& meeting) {
    QJsonArray participants;
    for (const MeetingParticipant& participant : meeting.participants) {
        QJsonObject each{
            {u"role"_s, toString(participant.role)},
            {u"name"_s, participant.name},
            {u"profession"_s, participant.profession},
            {u"attendance"_s, toString(participant.attendance)}};
        if (participant.organisation)
            each[u"organisation"_s] = participant.organisation->toString();
        addFlag(each, u"ownUnit"_s, participant.ownUnit);
        addFlag(each, u"finder"_s, participant.finderOf.has_value());
        addFlag(each, u"convenes"_s, participant.convenes);
        addDay(each, u"called"_s, participant.called);
        participants.append(each);
    }
    return participants;
}

QJsonObject partOf(const MeetingChild& child) {
    QJsonArray offers;
    for (const SupportOffer& offer : child.offers)
        offers.append(
            QJsonObject{{u"area"_s, int(indexOf(offer.area))}, {u"what"_s, offer.what}, {u"who"_s, offer.who}});
    QJsonArray tasks;
    for (const MeetingTask& task : child.tasks) {
        QJsonObject each{{u"what"_s, task.what}, {u"who"_s, task.who}};
        addDay(each, u"due"_s, task.due);
        tasks.append(each);
    }
    QJsonObject object{
        {u"notes"_s, textsOf(child.notes)},
        {u"prioritised"_s, areaNumbers(child.prioritised)},
        {u"offers"_s, offers},
        {u"tasks"_s, tasks},
        {u"interrupted"_s, child.interrupted}};
    addFlag(object, u"followed"_s, child.followed);
    if (child.gemensam)
        object[u"gemensam"_s] = child.gemensam->toString();
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
        {u"participants"_s, participantsOf(meeting)},
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
