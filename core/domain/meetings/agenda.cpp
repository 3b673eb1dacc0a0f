// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/meetings/agenda.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// The points that are done for every new child share the meeting with those for all.
std::vector<AgendaPoint> barnteamAgenda() {
    return {
        {u"1"_s, false, false, 2}, {u"2"_s, true, true, 3},   {u"3a"_s, true, false, 3}, {u"3b"_s, true, false, 4},
        {u"3c"_s, true, false, 5}, {u"3d"_s, true, false, 3}, {u"3e"_s, true, false, 3}, {u"3f"_s, true, false, 2},
        {u"4"_s, false, false, 1}, {u"5"_s, false, false, 1}, {u"6"_s, false, false, 1},
    };
}

/// A meeting of an Individuellt barnteam is about its one child from beginning to end.
std::vector<AgendaPoint> aboutTheChild(std::initializer_list<std::pair<QString, int>> points) {
    std::vector<AgendaPoint> agenda;
    for (const auto& [id, share] : points)
        agenda.push_back({id, true, false, share});
    return agenda;
}

} // namespace

std::vector<AgendaPoint> agenda(MeetingKind kind) {
    switch (kind) {
    case MeetingKind::Barnteam: return barnteamAgenda();
    case MeetingKind::ForstaMote:
        return aboutTheChild(
            {{u"1a"_s, 1},
             {u"1b"_s, 2},
             {u"1c"_s, 2},
             {u"2"_s, 3},
             {u"3a"_s, 3},
             {u"3b"_s, 4},
             {u"3c"_s, 4},
             {u"3d"_s, 4},
             {u"4"_s, 5},
             {u"5"_s, 5},
             {u"6a"_s, 1},
             {u"6b"_s, 1},
             {u"7a"_s, 1},
             {u"7b"_s, 1},
             {u"8"_s, 1},
             {u"9"_s, 1}});
    case MeetingKind::Arbetsmote:
        return aboutTheChild(
            {{u"1"_s, 1},
             {u"2"_s, 2},
             {u"3a"_s, 3},
             {u"3b"_s, 2},
             {u"3c"_s, 2},
             {u"3d"_s, 3},
             {u"4a"_s, 4},
             {u"4b"_s, 3},
             {u"5"_s, 3},
             {u"6"_s, 4},
             {u"7a"_s, 1},
             {u"7b"_s, 1},
             {u"8"_s, 1},
             {u"9"_s, 1}});
    case MeetingKind::Avslutande:
        return aboutTheChild({{u"1"_s, 1}, {u"2"_s, 4}, {u"2a"_s, 4}, {u"3"_s, 3}, {u"4"_s, 2}});
    }
    Q_UNREACHABLE();
}

bool maySee(const MeetingParticipant& participant, ChildId child, const std::vector<OrganisationId>& openTo) {
    switch (participant.role) {
    case ParticipantRole::Upptackare: return participant.finderOf == child;
    case ParticipantRole::Child:
    case ParticipantRole::Guardian: return true;
    case ParticipantRole::Professional:
        return participant.organisation
                   ? std::find(openTo.begin(), openTo.end(), *participant.organisation) != openTo.end()
                   : participant.ownUnit;
    }
    Q_UNREACHABLE();
}

} // namespace bk
