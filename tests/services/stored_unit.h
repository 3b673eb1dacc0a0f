// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/team_composition.h"
#include "core/domain/unit/legal_reference.h"
#include "core/services/child_records.h"
#include "core/services/open_unit.h"

namespace bk::test {

/// What the stored units in tests/services/fixtures hold. Never changed: their bytes are old.
struct StoredUnit {
    UnitSettings settings;
    std::vector<Child> children;
    std::vector<Barnsamtal> samtal;
    std::vector<Skattning> skattningar;
    GemensamBehovskompass joint;
    BarnetsPlan plan;
    SharingEntry shared;
    Draft draft;
};

StoredUnit storedUnit(const Instrument& skattningsformular);

/// What those of schema 3 hold besides: the registers, and stödprocessen of the first child.
struct StoredProcess {
    Organisation organisation;
    BarnkontaktEntry barnkontakt;
    ChildRecords records; ///< the process alone
};

StoredProcess storedProcess();

/// What those of schema 4 hold besides.
struct StoredRegisters {
    StandingTime standing;
    std::vector<TeamComposition> teams;
    LegalReference legal;
    FollowUpAnswers answers; ///< of the first talk
    Handover handover;       ///< to an organisation of the register
    SharingEntry shared;     ///< of the card, to the family
};

StoredRegisters storedRegisters();

/// What those of schema 5 hold besides, of the second child.
struct StoredPlan {
    BarnetsPlan plan;
    Fordjupad fordjupad;
    PlanVersion version;
};

StoredPlan storedPlan(const Instrument& fordjupad);

/// Saves all of that in a unit that is empty.
void fill(OpenUnit& unit);

} // namespace bk::test
