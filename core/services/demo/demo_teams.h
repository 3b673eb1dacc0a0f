// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"

namespace bk {

/// What one child brings to a Barnteam that it shares with others.
struct DemoTeamPart {
    QDate day;
    bool held = false;
    MeetingChild child;
    MeetingParticipant finder;
    std::vector<OrganisationId> organisations; ///< that its consent names
};

/// The Barnteam that the parts of some children make, one per day. `organisations` as for the stories.
std::vector<Meeting> demoTeams(const std::vector<DemoTeamPart>& parts, const std::vector<Organisation>& organisations);

/// A meeting that was held: everybody was there.
void hold(Meeting& meeting);

/// `day`, or the Friday before a weekend.
QDate demoWorkday(QDate day);

} // namespace bk
