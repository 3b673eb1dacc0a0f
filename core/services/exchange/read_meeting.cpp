// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/text_limits.h"
#include "core/services/exchange/read_records.h"

using namespace Qt::StringLiterals;

namespace bk {

using namespace file_value;

namespace {

constexpr int mostRows = 200; ///< of one list within a meeting
constexpr int pointLength = 64;

/// Texts by the point or item they belong to; one that is empty is not kept.
QMap<QString, QString> texts(JsonObject& object, QLatin1StringView key) {
    QMap<QString, QString> texts;
    for (JsonObject& each : object.optionalObjects(key, 0, mostRows)) {
        const QString point = each.text("point"_L1, pointLength);
        const QString text = each.freeText("text"_L1, text_limits::freeText);
        if (texts.contains(point))
            each.fault("point"_L1, u"children.point.duplicate"_s);
        each.finish();
        if (!text.isEmpty())
            texts.insert(point, text);
    }
    return texts;
}

MeetingParticipant participant(FileReading& reading, JsonObject& object, ChildId child) {
    MeetingParticipant participant;
    participant.role = term(object, "role"_L1, &participantRoleFrom, ParticipantRole::Professional);
    participant.name = object.freeText("name"_L1, text_limits::name);
    participant.profession = object.freeText("profession"_L1, text_limits::line);
    participant.organisation = reading.optionalOrganisation(object, "organisation"_L1);
    participant.ownUnit = flag(object, "ownUnit"_L1);
    if (flag(object, "finder"_L1))
        participant.finderOf = child;
    participant.convenes = flag(object, "convenes"_L1);
    participant.called = day(object, "called"_L1);
    participant.attendance = term(object, "attendance"_L1, &attendanceFrom, Attendance::Open);
    return participant;
}

SupportOffer offer(JsonObject& object) {
    return {
        area(object, "area"_L1), object.freeText("what"_L1, text_limits::freeText),
        object.freeText("who"_L1, text_limits::line)};
}

MeetingTask task(JsonObject& object) {
    return {
        object.freeText("what"_L1, text_limits::freeText), object.freeText("who"_L1, text_limits::line),
        day(object, "due"_L1)};
}

MeetingChild childPart(JsonObject object, const ChildRecords& records) {
    MeetingChild part;
    part.child = records.child.id;
    part.followed = flag(object, "followed"_L1);
    part.notes = texts(object, "notes"_L1);
    part.prioritised = areas(object, "prioritised"_L1);
    part.offers = list(object, "offers"_L1, mostRows, &offer);
    part.tasks = list(object, "tasks"_L1, mostRows, &task);
    part.gemensam = reference(object, "gemensam"_L1, records.joint, u"children.gemensam.unknown"_s);
    part.individualTeam = flag(object, "individualTeam"_L1);
    part.noLongerFollowed = flag(object, "noLongerFollowed"_L1);
    if (object.has("principles"_L1))
        part.principles = principles(object, "principles"_L1);
    part.interrupted = object.freeText("interrupted"_L1, text_limits::freeText);
    object.finish();
    return part;
}

/// A meeting is saved as it is typed: what it still lacks is asked for when it is held and closed.
Issues thatRefuse(Issues issues) {
    std::erase_if(issues, [](const Issue& issue) {
        return issue.rule != "meeting.when.missing"_L1 && issue.rule != "meeting.minutes.range"_L1 &&
               issue.rule != "meeting.text.tooLong"_L1;
    });
    return issues;
}

} // namespace

Meeting readMeeting(FileReading& reading, JsonObject object, const ChildRecords& records) {
    Meeting meeting;
    meeting.id = reading.id<Meeting>(object, "id"_L1); // comes once for each child that was taken up
    if (std::ranges::any_of(records.meetings, [&](const Meeting& other) { return other.id == meeting.id; }))
        object.fault("id"_L1, u"children.duplicate"_s);
    meeting.kind = term(object, "kind"_L1, &meetingKindFrom, MeetingKind::Barnteam);
    meeting.when = localTime(object, "when"_L1);
    meeting.minutes = object.integer("minutes"_L1, 1, 1440);
    meeting.place = object.freeText("place"_L1, text_limits::line);
    meeting.leader = object.freeText("leader"_L1, text_limits::name);
    meeting.documenting = object.freeText("documenting"_L1, text_limits::name);
    meeting.noteTaker = object.freeText("noteTaker"_L1, text_limits::name);
    meeting.participants = list(object, "participants"_L1, mostRows, [&](JsonObject& each) {
        return participant(reading, each, records.child.id);
    });
    meeting.children.push_back(childPart(object.object("child"_L1), records));
    meeting.notes = texts(object, "notes"_L1);
    meeting.preparation = texts(object, "preparation"_L1);
    meeting.currentPoint = object.optionalText("currentPoint"_L1, pointLength);
    if (flag(object, "current"_L1))
        meeting.currentChild = records.child.id;
    meeting.next = localTime(object, "next"_L1);
    meeting.started = instant(object, "started"_L1);
    meeting.closed = instant(object, "closed"_L1);
    meeting.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    add(object, thatRefuse(issues(meeting)));
    return meeting;
}

} // namespace bk
