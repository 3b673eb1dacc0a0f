// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/principles.h"
#include "core/domain/consent/consent.h"
#include "core/domain/process/station.h"

namespace bk {

struct Beslut;
using BeslutId = Id<Beslut>;

/// A decision on the way forward: step 4, and every later decision. Five questions, four principles, the route, and
/// who was told.
struct Beslut {
    BeslutId id;
    ChildId child;
    QDate date;
    QString decidedBy;
    QString unmetNeeds;
    std::optional<bool> sufficientInformation;
    QString informationNote;
    QString familysView;
    QString whatICanDo;
    QString helpFromOthers;
    Principles principles;
    std::optional<Station> route; ///< EgetStod, Barnteam, IndividuelltBarnteam, Barnsamtal (more information), …
    QString directReason;         ///< required for the dashed way straight to an Individuellt barnteam (P)
    QDate followUp;               ///< the interval must be explicit: always set
    QDate toldUpptackare;
    QDate toldChild;
    QDate toldGuardians;
    QDate childToldWhatIsShared; ///< before a team
    QDate guardiansToldWhatIsShared;
    QDateTime savedAt;

    bool operator==(const Beslut&) const = default;
};

/// Rules: beslut.date.missing, beslut.date.future, beslut.decidedBy.missing, beslut.needs.missing,
/// beslut.information.open, beslut.principle.open (where: number 1..4), beslut.route.missing,
/// beslut.route.information (a team while the information is not sufficient), beslut.directReason.missing,
/// beslut.followUp.missing, beslut.followUp.past, beslut.text.tooLong.
Issues issues(const Beslut& beslut, QDate today);

} // namespace bk
