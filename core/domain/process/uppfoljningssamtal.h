// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/principles.h"
#include "core/domain/consent/consent.h"
#include "core/domain/process/station.h"

namespace bk {

struct Uppfoljningssamtal;
using UppfoljningssamtalId = Id<Uppfoljningssamtal>;

/// Step 6: the talk with child and guardians after a Barnteam. Not the follow-up rating (G8).
struct Uppfoljningssamtal {
    UppfoljningssamtalId id;
    ChildId child;
    QDate date;
    QString heldBy;
    bool childTookPart = false;
    QString guardians;  ///< who took part
    QString assessment; ///< the Barnteam's assessment as it was told
    QString support;    ///< what is offered, or that none is
    QString familysView;
    std::optional<Station> next;          ///< decided together: EgetStod, Barnteam, IndividuelltBarnteam, BehovUppfyllt
    Principles principles;                ///< of that decision
    std::vector<OrganisationId> involved; ///< organisations already involved, for the updated consent
    QDate followUp;
    QDateTime savedAt;

    bool operator==(const Uppfoljningssamtal&) const = default;
};

/// Rules: uppfoljning.date.missing, uppfoljning.date.future, uppfoljning.heldBy.missing,
/// uppfoljning.assessment.missing, uppfoljning.support.missing, uppfoljning.next.missing, uppfoljning.principle.open
/// (where: number 1..4), uppfoljning.followUp.missing, uppfoljning.text.tooLong.
Issues issues(const Uppfoljningssamtal& samtal, QDate today);

} // namespace bk
