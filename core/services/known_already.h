// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/comparison.h"
#include "core/services/child_records.h"
#include "core/services/plan_suggestions.h"

namespace bk {

/// A child's records as the family may see them, and the suggestions that are made of them.
class KnownAlready {
public:
    KnownAlready(OpenUnit& unit, ChildId child);

    /// Nothing for a blank text.
    void add(const QString& text, const QString& origin, QDate date, std::optional<Area> area = std::nullopt);
    void addPerson(const QString& name, const QString& relation, int circle, const QString& origin, QDate date);
    void addEvent(const EarlierEvent& event, const QString& origin, QDate date);
    void addSupport(Support support, const QString& origin, QDate date);
    void addMeeting(const NextMeeting& meeting, const QString& origin, QDate date);
    /// What was written on a point of the agenda of such meetings.
    void addNotes(PlanField field);

    /// Newest first, the same words about the same area once.
    std::vector<PlanSuggestion> suggestions() &&;

    const ChildRecords& records() const { return m_records; }
    const QString& label(Area area) const;
    QString nameOf(OrganisationId organisation) const;
    /// Whether an organisation of the register is called so.
    bool isOrganisation(const QString& name) const;
    /// "Minnesanteckningar Barnteam 2026-03-01"
    QString origin(const Meeting& meeting) const;
    /// "Upptäckarkort 2026-03-01, Björkskolan"
    QString origin(const Upptackarkort& card) const;
    /// "Barnsamtal 2026-03-01, barnets svar om Fritid"
    QString origin(const Barnsamtal& samtal, const QString& part) const;
    /// Some records carry an anmälan that the family does not know of: what could tell of it is left out.
    bool hidesSomething() const { return m_hides; }

private:
    OpenUnit& m_unit;
    ChildRecords m_records;
    std::vector<Organisation> m_organisations;
    bool m_hides = false;
    std::vector<PlanSuggestion> m_found;
};

/// What each field is offered; the rest of `PlanField` likewise.
namespace known {
void addNetwork(KnownAlready& known);
void addGoals(KnownAlready& known);
void addMyDescription(KnownAlready& known);
void addCentralNeeds(KnownAlready& known, const ComparisonThresholds& thresholds);
void addJointDescription(KnownAlready& known);
void addFordjupad(KnownAlready& known);
void addStrengths(KnownAlready& known);
void addEarlierEvents(KnownAlready& known);
void addSupport(KnownAlready& known);
/// From `today` on: what an Individuellt barnteam booked when it met last, and what is planned.
void addNextMeeting(KnownAlready& known, QDate today);
} // namespace known

} // namespace bk
