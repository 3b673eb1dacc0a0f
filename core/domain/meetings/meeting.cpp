// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/meetings/meeting.h"

#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<MeetingKind>, 4> kindIds{{
    {MeetingKind::Barnteam, "barnteam"_L1},
    {MeetingKind::ForstaMote, "forsta-mote"_L1},
    {MeetingKind::Arbetsmote, "arbetsmote"_L1},
    {MeetingKind::Avslutande, "avslutande"_L1},
}};

constexpr std::array<EnumId<Attendance>, 3> attendanceIds{{
    {Attendance::Open, "open"_L1},
    {Attendance::Present, "present"_L1},
    {Attendance::Absent, "absent"_L1},
}};

constexpr std::array<EnumId<ParticipantRole>, 4> roleIds{{
    {ParticipantRole::Professional, "professional"_L1},
    {ParticipantRole::Upptackare, "upptackare"_L1},
    {ParticipantRole::Child, "child"_L1},
    {ParticipantRole::Guardian, "guardian"_L1},
}};

constexpr int minutesAtLeast = 5;
constexpr int minutesAtMost = 480;

const QString& tooLong() {
    static const QString rule = u"meeting.text.tooLong"_s;
    return rule;
}

void checkNotes(Issues& issues, const QString& where, const QMap<QString, QString>& notes) {
    for (auto note = notes.begin(); note != notes.end(); ++note)
        checkLength(issues, tooLong(), where + note.key(), note.value(), text_limits::freeText);
}

void checkChildTexts(Issues& issues, const QString& where, const MeetingChild& child) {
    checkNotes(issues, where + u"note."_s, child.notes);
    int number = 0;
    for (const SupportOffer& offer : child.offers) {
        const QString field = where + u"offer.%1."_s.arg(++number);
        checkLength(issues, tooLong(), field + u"what"_s, offer.what, text_limits::freeText);
        checkLength(issues, tooLong(), field + u"who"_s, offer.who, text_limits::line);
    }
    number = 0;
    for (const MeetingTask& task : child.tasks) {
        const QString field = where + u"task.%1."_s.arg(++number);
        checkLength(issues, tooLong(), field + u"what"_s, task.what, text_limits::freeText);
        checkLength(issues, tooLong(), field + u"who"_s, task.who, text_limits::line);
    }
    checkLength(issues, tooLong(), where + u"interrupted"_s, child.interrupted, text_limits::freeText);
}

void checkTexts(Issues& issues, const Meeting& meeting) {
    checkLength(issues, tooLong(), u"place"_s, meeting.place, text_limits::line);
    checkLength(issues, tooLong(), u"leader"_s, meeting.leader, text_limits::name);
    checkLength(issues, tooLong(), u"documenting"_s, meeting.documenting, text_limits::name);
    checkLength(issues, tooLong(), u"noteTaker"_s, meeting.noteTaker, text_limits::name);
    int number = 0;
    for (const MeetingParticipant& participant : meeting.participants) {
        const QString where = u"participant.%1."_s.arg(++number);
        checkLength(issues, tooLong(), where + u"name"_s, participant.name, text_limits::name);
        checkLength(issues, tooLong(), where + u"profession"_s, participant.profession, text_limits::line);
    }
    number = 0;
    for (const MeetingChild& child : meeting.children)
        checkChildTexts(issues, u"child.%1."_s.arg(++number), child);
    checkNotes(issues, u"note."_s, meeting.notes);
    checkNotes(issues, u"preparation."_s, meeting.preparation);
}

void checkChildren(Issues& issues, const Meeting& meeting) {
    if (isIndividual(meeting.kind) && meeting.children.size() != 1)
        issues.push_back({u"meeting.children.missing"_s, u"children"_s, {}});
    for (std::size_t i = 0; i < meeting.children.size(); ++i)
        if (meeting.find(meeting.children[i].child) != &meeting.children[i])
            issues.push_back({u"meeting.child.twice"_s, QString::number(i + 1), {}});
}

void checkCalls(Issues& issues, const Meeting& meeting, int callDaysAtLeast) {
    if (meeting.kind != MeetingKind::ForstaMote || !meeting.when.isValid())
        return;
    int number = 0;
    for (const MeetingParticipant& participant : meeting.participants) {
        ++number;
        const qint64 days = participant.called.daysTo(meeting.when.date());
        if (participant.called.isValid() && days < callDaysAtLeast)
            issues.push_back(
                {u"meeting.call.short"_s,
                 QString::number(number),
                 {QString::number(days), QString::number(callDaysAtLeast)}});
    }
}

} // namespace

QString toString(MeetingKind kind) { return idIn(kindIds, kind); }
std::optional<MeetingKind> meetingKindFrom(const QString& text) { return valueIn(kindIds, text); }
bool isIndividual(MeetingKind kind) { return kind != MeetingKind::Barnteam; }
QString toString(Attendance attendance) { return idIn(attendanceIds, attendance); }
std::optional<Attendance> attendanceFrom(const QString& text) { return valueIn(attendanceIds, text); }
QString toString(ParticipantRole role) { return idIn(roleIds, role); }
std::optional<ParticipantRole> participantRoleFrom(const QString& text) { return valueIn(roleIds, text); }

const MeetingChild* Meeting::find(ChildId child) const {
    const auto found = std::find_if(
        children.begin(), children.end(), [child](const MeetingChild& entry) { return entry.child == child; });
    return found == children.end() ? nullptr : &*found;
}

Issues issues(const Meeting& meeting, int callDaysAtLeast) {
    Issues found;
    if (!meeting.when.isValid())
        found.push_back({u"meeting.when.missing"_s, u"when"_s, {}});
    if (meeting.minutes < minutesAtLeast || meeting.minutes > minutesAtMost)
        found.push_back(
            {u"meeting.minutes.range"_s,
             u"minutes"_s,
             {QString::number(minutesAtLeast), QString::number(minutesAtMost)}});
    checkChildren(found, meeting);
    if (isBlank(meeting.leader))
        found.push_back({u"meeting.leader.missing"_s, u"leader"_s, {}});
    checkCalls(found, meeting, callDaysAtLeast);
    checkTexts(found, meeting);
    return found;
}

Issues closingIssues(const Meeting& meeting, bool stodsamordnareAppointed) {
    Issues found;
    if (meeting.kind != MeetingKind::Avslutande && !meeting.next.isValid())
        found.push_back({u"meeting.next.missing"_s, u"next"_s, {}});
    int number = 0;
    for (const MeetingParticipant& participant : meeting.participants) {
        ++number;
        if (participant.attendance == Attendance::Open)
            found.push_back({u"meeting.attendance.open"_s, QString::number(number), {}});
    }
    if (meeting.kind == MeetingKind::ForstaMote && !stodsamordnareAppointed)
        found.push_back({u"meeting.stodsamordnare.missing"_s, {}, {}});
    number = 0;
    for (const MeetingChild& child : meeting.children) {
        ++number;
        if (child.isDecidedOn() && child.interrupted.isEmpty() && !isAnswered(child.principles))
            found.push_back({u"meeting.principle.open"_s, QString::number(number), {}});
    }
    return found;
}

} // namespace bk
