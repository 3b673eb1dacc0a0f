// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/follow_up_answers.h"
#include "core/domain/conversation/skattning.h"
#include "core/domain/meetings/meeting.h"
#include "core/domain/plan/barnets_plan.h"
#include "core/domain/plan/fordjupad.h"
#include "core/domain/plan/plan_version.h"
#include "core/domain/process/anmalan.h"
#include "core/domain/process/beslut.h"
#include "core/domain/process/responsibility.h"
#include "core/domain/process/uppfoljningssamtal.h"
#include "core/domain/visits/visit.h"
#include "core/store/family_language_repository.h"

#include <map>

namespace bk {

class Connection;
class HistoryRepository;
class OpenUnit;

/// A child with everything recorded about it.
struct ChildRecords {
    Child child;
    std::vector<Barnsamtal> samtal;
    std::map<BarnsamtalId, FollowUpAnswers> followUpAnswers; ///< of those ratings that have any
    std::vector<Skattning> skattningar;
    std::vector<GemensamBehovskompass> joint;
    std::optional<BarnetsPlan> plan;
    std::vector<Fordjupad> fordjupad;
    std::vector<PlanVersion> planVersions;
    std::vector<Upptackarkort> cards;
    std::vector<Anmalan> anmalningar;
    std::vector<Consent> consents;
    std::vector<Stodprocess> rounds;
    std::vector<Beslut> decisions;
    std::vector<Uppfoljningssamtal> followUpTalks;
    std::vector<Delegation> delegations;
    std::vector<Handover> handovers;
    std::optional<VisitEnrolment> visitEnrolment;
    std::vector<Visit> visits;
    std::vector<Meeting> meetings;               ///< each with this child's part alone
    std::vector<ReaderLanguage> familyLanguages; ///< that papers were made in, by reader

    bool operator==(const ChildRecords&) const = default;
};

/// Everything the unit holds of the child. Throws NotFound.
ChildRecords recordsOf(OpenUnit& unit, ChildId child);

/// The same without what the family may not see (`FamilyView`).
ChildRecords withoutHidden(ChildRecords records);

/// Whether two parts are of one meeting that may have several children.
bool isSameMeeting(const Meeting& one, const Meeting& other);

/// Saves records with the ids they carry; what they name (organisations, instruments) is there already. A meeting that
/// the unit holds gets this child's part added. `at`: when the unit learned of it, for what carries no time of its own.
/// Inside the caller's transaction.
void saveRecords(Connection& connection, HistoryRepository& history, const ChildRecords& records, const QDateTime& at);

} // namespace bk
