// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/agenda.h"
#include "core/domain/meetings/team_composition.h"

namespace bk {

/// How meetings, their agendas and their preparation are called. What stands on papers too is in the language of the
/// paper that is being made, everything else in the program's.
namespace agenda_text {

/// "Barnteam", "Individuellt barnteam – första mötet" …
QString meeting(MeetingKind kind);
/// "Gemensam Behovskompass" for 3c of a Barnteam; empty where the agenda has no such point.
QString heading(MeetingKind kind, const QString& point);
/// One line to the leader on what the point is for; may be empty.
QString advice(MeetingKind kind, const QString& point);

/// "Rektor grundskola (Barnkontakt)"
QString teamRole(const QString& id);
/// "7–12 år", "0–2,5 år"
QString composition(const TeamComposition& team);
QString role(ParticipantRole role);
QString attendance(Attendance attendance);

/// One line of the checklist before an Individuellt barnteam (4a).
struct PreparationItem {
    QString id; ///< key of Meeting::preparation
    QString label;
    bool asksText = false; ///< what was decided, else a tick ("ja")
};
const std::vector<PreparationItem>& preparation();

} // namespace agenda_text
} // namespace bk
