// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"
#include "core/domain/unit/unit_settings.h"

namespace bk {

/// One who is called to a Barnteam.
struct TeamRole {
    QString id; ///< "rektor-grundskola", whose label stands in core/services/agenda_text; or the unit's own words
    bool convenes = false;

    bool operator==(const TeamRole&) const = default;
};

/// Who is called by the children's age, in months.
struct TeamComposition {
    int monthsFrom = 0;
    int monthsTo = 0; ///< inclusive: "to 6 years" is 83
    std::vector<TeamRole> roles;

    bool operator==(const TeamComposition&) const = default;
};

/// The program's proposal: 0-2,5; 1-6; 7-12; 13-16 years. Over that the unit defines its own team.
const std::vector<TeamComposition>& defaultCompositions();
/// Two may fit where ages overlap: the Barnkontakt chooses.
bool fits(const TeamComposition& team, int ageInMonths);

/// Whether a role is filled by the unit's own staff: its Barnkontakt and nobody else.
bool isUnitsOwn(const QString& role, UnitKind unit);

/// Rules, each with the team's number (from 1) as where: team.age.order, team.roles.missing, team.convenes.missing (one
/// of them convenes, and only one), team.text.tooLong (values: limit).
Issues issues(const std::vector<TeamComposition>& teams);

} // namespace bk
