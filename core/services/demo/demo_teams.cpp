// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demo_teams.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

Meeting emptyTeam(const DemoTeamPart& part, QDate called) {
    Meeting meeting;
    meeting.id = MeetingId::next();
    meeting.when = QDateTime(part.day, QTime(13, 0));
    meeting.minutes = 120;
    meeting.place = u"Björkdalsskolan, stora konferensrummet"_s;
    meeting.leader = meeting.documenting = u"Birgitta Östergren"_s;
    meeting.noteTaker = u"Marie Ekdahl"_s;
    meeting.participants = {
        {ParticipantRole::Professional, meeting.leader, u"rektor grundskola"_s, {}, {}, true, called, {}, true},
        {ParticipantRole::Professional, meeting.noteTaker, u"kurator"_s, {}, {}, false, called, {}, true}};
    meeting.savedAt = QDateTime(called, QTime(14, 30), Qt::UTC);
    return meeting;
}

void addOrganisations(
    Meeting& meeting, const DemoTeamPart& part, const std::vector<Organisation>& organisations, QDate called) {
    for (const Organisation& organisation : organisations) {
        const bool wanted = std::find(part.organisations.begin(), part.organisations.end(), organisation.id) !=
                            part.organisations.end();
        const bool there = std::any_of(
            meeting.participants.begin(), meeting.participants.end(),
            [&](const MeetingParticipant& participant) { return participant.organisation == organisation.id; });
        if (wanted && !there)
            meeting.participants.push_back(
                {ParticipantRole::Professional,
                 organisation.persons.front().name,
                 organisation.persons.front().profession,
                 organisation.id,
                 {},
                 false,
                 called,
                 {}});
    }
}

} // namespace

QDate demoWorkday(QDate day) { return day.addDays(day.dayOfWeek() > 5 ? 5 - day.dayOfWeek() : 0); }

void hold(Meeting& meeting) {
    const QDate day = meeting.when.date();
    meeting.started = QDateTime(day, QTime(12, 30), Qt::UTC);
    meeting.closed = QDateTime(day, QTime(13, 30), Qt::UTC);
    for (MeetingParticipant& participant : meeting.participants)
        participant.attendance = Attendance::Present;
}

std::vector<Meeting> demoTeams(const std::vector<DemoTeamPart>& parts, const std::vector<Organisation>& organisations) {
    std::vector<Meeting> teams;
    std::vector<bool> held;
    for (const DemoTeamPart& part : parts) {
        const QDate called = part.finder.called;
        auto team = std::find_if(
            teams.begin(), teams.end(), [&](const Meeting& meeting) { return meeting.when.date() == part.day; });
        if (team == teams.end()) {
            team = teams.insert(teams.end(), emptyTeam(part, called));
            held.push_back(part.held);
        }
        addOrganisations(*team, part, organisations, called);
        team->children.push_back(part.child);
    }
    for (std::size_t i = 0; i < teams.size(); ++i) {
        for (const DemoTeamPart& part : parts)
            if (part.day == teams[i].when.date())
                teams[i].participants.push_back(part.finder);
        if (!held[i])
            continue;
        hold(teams[i]);
        teams[i].notes = {{u"1"_s, u"Alla presenterade sig."_s}, {u"4"_s, u"Inget övrigt."_s}};
        teams[i].next = QDateTime(demoWorkday(teams[i].when.date().addDays(42)), QTime(13, 0));
    }
    return teams;
}

} // namespace bk
