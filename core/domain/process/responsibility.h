// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consent/consent.h"

namespace bk {

enum class DelegatedTask { Barnsamtal, FillInPlan };
QString toString(DelegatedTask task);
std::optional<DelegatedTask> delegatedTaskFrom(const QString& text);

struct Delegation;
using DelegationId = Id<Delegation>;

/// The Barnkontakt lets a named person hold a Barnsamtal or fill in the plan; gives access to that child only.
struct Delegation {
    DelegationId id;
    ChildId child;
    DelegatedTask task = DelegatedTask::Barnsamtal;
    QString to;
    QString profession;
    QString by;
    QDate date;
    QDate ended; ///< invalid: runs
    QDateTime savedAt;

    bool operator==(const Delegation&) const = default;
};
/// The newest of that task that has not been ended; null: the Barnkontakt does it.
const Delegation* running(const std::vector<Delegation>& delegations, DelegatedTask task);
/// It would point into what is gone.
const Delegation* running(std::vector<Delegation>&& delegations, DelegatedTask task) = delete;
/// Rules: delegation.to.missing, delegation.date.missing, delegation.ended.before, delegation.text.tooLong.
Issues issues(const Delegation& delegation);

struct Handover;
using HandoverId = Id<Handover>;

/// From one Barnkontakt to the next, or between Barnkontakt and Stödsamordnare: a dated record that stays. Between
/// Barnkontakter only where there is information that needs to be shared.
struct Handover {
    HandoverId id;
    ChildId child;
    bool stodsamordnare = false; ///< responsibility for the plan, not the Barnkontakt
    ResponsiblePerson from;
    ResponsiblePerson to;
    std::optional<OrganisationId> toOrganisation; ///< of the register; the consent must name it
    std::optional<LifeStage> stage; ///< of the receiving Barnkontakt; set: the responsibility for the plan returns
    QDate date;
    QString wishes;
    QString health;
    QString family;
    QString specialNeeds;
    QString other;
    bool consentNeeded = false;
    std::optional<ConsentId> consent;
    QString leadQuestion;     ///< who can lead and coordinate the plan
    QString overviewQuestion; ///< who has the best overview of it
    QDateTime savedAt;

    /// Information about the child goes with it.
    bool carriesReport() const;
    bool operator==(const Handover&) const = default;
};
/// Rules: handover.to.missing, handover.date.missing, handover.date.future, handover.organisation.missing,
/// handover.consent.missing, handover.consent.needed (a report goes to another organisation without),
/// handover.question.missing (a new Stödsamordnare; where: "leadQuestion" or "overviewQuestion"),
/// handover.text.tooLong.
Issues issues(const Handover& handover, QDate today);

} // namespace bk
