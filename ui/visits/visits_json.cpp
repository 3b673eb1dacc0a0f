// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/visits_json.h"

#include "ui/forms/draft_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk::visits_json {

using namespace draft_values;

namespace {

template <typename Enum> QString textOf(const std::optional<Enum>& value) {
    return value ? toString(*value) : QString();
}

} // namespace

QJsonObject from(const Visit& visit) {
    QJsonArray staff;
    for (const QString& name : visit.staff)
        staff.append(name);
    QJsonArray areas;
    for (const VisitArea& area : visit.areas)
        areas.append(QJsonObject{{u"talked"_s, area.talked}, {u"note"_s, area.note}});
    return {
        {u"id"_s, idText(visit.id)},
        {u"child"_s, idText(visit.child)},
        {u"programme"_s, visit.programme},
        {u"kind"_s, visit.kind},
        {u"state"_s, toString(visit.state)},
        {u"date"_s, day(visit.date)},
        {u"place"_s, textOf(visit.place)},
        {u"staff"_s, staff},
        {u"family"_s, visit.family},
        {u"reason"_s, visit.reason},
        {u"declinedBy"_s, visit.declinedBy},
        {u"areas"_s, areas},
        {u"note"_s, visit.note},
        {u"savedAt"_s, moment(visit.savedAt)}};
}

Visit visit(const QJsonObject& json) {
    Visit visit;
    visit.id = idIn<Visit>(json["id"_L1]);
    visit.child = idIn<Child>(json["child"_L1]);
    visit.programme = json["programme"_L1].toString();
    visit.kind = json["kind"_L1].toString();
    visit.state = visitStateFrom(json["state"_L1].toString()).value_or(VisitState::Booked);
    visit.date = day(json["date"_L1]);
    visit.place = visitPlaceFrom(json["place"_L1].toString());
    for (std::size_t i = 0; i < visit.staff.size(); ++i)
        visit.staff[i] = json["staff"_L1][qsizetype(i)].toString();
    visit.family = json["family"_L1].toString();
    visit.reason = json["reason"_L1].toString();
    visit.declinedBy = json["declinedBy"_L1].toString();
    for (const Area area : allAreas) {
        const QJsonValue said = json["areas"_L1][qsizetype(indexOf(area))];
        visit.areas[area] = {said["talked"_L1].toBool(), said["note"_L1].toString()};
    }
    visit.note = json["note"_L1].toString();
    visit.savedAt = moment(json["savedAt"_L1]);
    return visit;
}

QJsonObject from(const VisitEnrolment& enrolment) {
    return {{u"child"_s, idText(enrolment.child)},     {u"programme"_s, enrolment.programme},
            {u"joined"_s, day(enrolment.joined)},      {u"expectedBirth"_s, day(enrolment.expectedBirth)},
            {u"target"_s, toString(enrolment.target)}, {u"ended"_s, day(enrolment.ended)},
            {u"ending"_s, textOf(enrolment.ending)},   {u"endingNote"_s, enrolment.endingNote},
            {u"savedAt"_s, moment(enrolment.savedAt)}};
}

VisitEnrolment enrolment(const QJsonObject& json) {
    VisitEnrolment enrolment;
    enrolment.child = idIn<Child>(json["child"_L1]);
    enrolment.programme = json["programme"_L1].toString();
    enrolment.joined = day(json["joined"_L1]);
    enrolment.expectedBirth = day(json["expectedBirth"_L1]);
    enrolment.target = visitTargetFrom(json["target"_L1].toString()).value_or(VisitTarget::FirstChild);
    enrolment.ended = day(json["ended"_L1]);
    enrolment.ending = visitEndingFrom(json["ending"_L1].toString());
    enrolment.endingNote = json["endingNote"_L1].toString();
    enrolment.savedAt = moment(json["savedAt"_L1]);
    return enrolment;
}

QJsonObject from(const ThematicMeeting& meeting) {
    QJsonArray attended;
    for (const std::optional<int>& number : meeting.attended)
        attended.append(number ? QJsonValue(*number) : QJsonValue());
    return {
        {u"id"_s, idText(meeting.id)},
        {u"date"_s, day(meeting.date)},
        {u"theme"_s, meeting.theme},
        {u"audience"_s, meeting.audience},
        {u"heldBy"_s, meeting.heldBy},
        {u"place"_s, meeting.place},
        {u"organisations"_s, meeting.organisations},
        {u"attended"_s, attended},
        {u"note"_s, meeting.note},
        {u"savedAt"_s, moment(meeting.savedAt)}};
}

ThematicMeeting thematicMeeting(const QJsonObject& json) {
    ThematicMeeting meeting;
    meeting.id = idIn<ThematicMeeting>(json["id"_L1]);
    meeting.date = day(json["date"_L1]);
    meeting.theme = json["theme"_L1].toString();
    meeting.audience = json["audience"_L1].toString();
    meeting.heldBy = json["heldBy"_L1].toString();
    meeting.place = json["place"_L1].toString();
    meeting.organisations = json["organisations"_L1].toString();
    for (std::size_t i = 0; i < meeting.attended.size(); ++i)
        if (const QJsonValue number = json["attended"_L1][qsizetype(i)]; number.isDouble())
            meeting.attended[i] = number.toInt();
    meeting.note = json["note"_L1].toString();
    meeting.savedAt = moment(json["savedAt"_L1]);
    return meeting;
}

} // namespace bk::visits_json
