// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/process_facts.h"

namespace bk {

/// A move that somebody wants to make.
struct Step {
    Station to = Station::BarnUpptacks;
    QDate date;     ///< the day it was decided; invalid: today
    QString reason; ///< only some moves ask for one

    bool operator==(const Step&) const = default;
};

/// Every station that some way leads to from here, in the order of the path; whether it may begin now is for
/// `obstacles` to say.
std::vector<Station> waysFrom(const ProcessFacts& facts);
/// The dashed way: straight from Beslut to Individuellt barnteam.
bool isDashed(Station from, Station to);
/// Where the newest Beslut or Uppföljningssamtal that counts where the child stands leads.
std::optional<Station> decidedWay(const ProcessFacts& facts);
/// Own support, Barnteam, Uppföljningssamtal, Individuellt barnteam: a date of follow-up is always set.
bool supportRuns(Station station);

/// The round with the move added. Precondition: no obstacles. `followUp` is kept while support runs (see
/// `followUpDate`).
Stodprocess advanced(Stodprocess round, const Step& step, const QString& by, QDate followUp);

/// A first round, or the next after one that ended. A card enters at step 1; a family's own request and an organisation
/// with a duty to start a SIP enter at 2, since both turn to the Barnkontakt themselves.
Stodprocess newRound(ChildId child, int round, Entry entry, QDate date, const QString& by);

} // namespace bk
