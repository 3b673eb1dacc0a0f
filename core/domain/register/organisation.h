// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

#include <QTime>

#include <vector>

namespace bk {

/// Who is responsible for the secrecy: two BVC may belong to different legal bodies.
enum class OrganisationKind { Kommun, Region, Polis, Enskild };
/// "kommun" … as in files and columns.
QString toString(OrganisationKind kind);
std::optional<OrganisationKind> organisationKindFrom(const QString& text);

struct Organisation;
using OrganisationId = Id<Organisation>;
struct ContactPerson;
using ContactPersonId = Id<ContactPerson>;

/// Somebody to call to a team.
struct ContactPerson {
    ContactPersonId id;
    QString name;
    QString profession;
    Contact contact;

    bool operator==(const ContactPerson&) const = default;
};

/// An organisation that children and teams have to do with. Consents and the log name `legalBody`.
struct Organisation {
    OrganisationId id;
    QString name; ///< "Första linjen"
    OrganisationKind kind = OrganisationKind::Kommun;
    QString legalBody;        ///< "Region Skåne", "Capio"; empty: the organisation itself
    bool mayStartSip = false; ///< has a statutory duty to start a SIP, so it may initiate an Individuellt barnteam
    std::vector<ContactPerson> persons;
    QDateTime savedAt;

    /// "Första linjen (Region Skåne)"
    QString fullName() const;
    bool operator==(const Organisation&) const = default;
};

/// Rules: organisation.name.missing, organisation.person.missing (where: person number), organisation.text.tooLong.
Issues issues(const Organisation& organisation);

/// Who is Barnkontakt, by the child's stage of life (model, section 3).
enum class LifeStage { Barnmorska, BvcSkoterska, RektorForskola, RektorGrundskola };
QString toString(LifeStage stage);
std::optional<LifeStage> lifeStageFrom(const QString& text);

/// A row of the directory of Barnkontakter, in which any Upptäckare finds the right one.
struct BarnkontaktEntry;
using BarnkontaktEntryId = Id<BarnkontaktEntry>;
struct BarnkontaktEntry {
    BarnkontaktEntryId id;
    LifeStage stage = LifeStage::RektorGrundskola;
    ResponsiblePerson person;
    QString covers; ///< which children: "Björkskolan F-6"
    QDateTime savedAt;

    bool operator==(const BarnkontaktEntry&) const = default;
};

/// Rules: directory.name.missing, directory.organisation.missing, directory.text.tooLong.
Issues issues(const BarnkontaktEntry& entry);

/// A proposal by age alone; people choose. Under 1: barnmorska or BVC; from the autumn of the year the child turns 6:
/// grundskola. Nothing where the age is unknown.
std::optional<LifeStage> proposedStage(const Child& child, QDate today);

} // namespace bk
