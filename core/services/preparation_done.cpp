// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/preparation_done.h"

#include "core/domain/meetings/agenda.h"
#include "core/services/compass_of_child.h"
#include "core/services/meeting_children.h"
#include "core/services/open_unit.h"

using namespace Qt::StringLiterals;

namespace bk {

QMap<QString, QString> preparationDone(OpenUnit& unit, ChildId id) {
    const MeetingCandidate candidate = meetingCandidate(unit, MeetingKind::ForstaMote, id);
    const BarnetsPlan plan = unit.plans().ofChild(id).value_or(BarnetsPlan());
    const LatestProfiles latest = latestProfiles(unit, id);
    const std::pair<QString, bool> lines[] = {
        {u"samtycke"_s, candidate.mayBeTakenUp()},
        {u"plan"_s, !plan.network.empty() && !plan.goals.empty()},
        {u"information"_s, !candidate.child.guardians.empty() && !candidate.child.barnkontakt.isEmpty()},
        {u"kompass"_s, latest.child || latest.guardian1 || latest.guardian2 || latest.team},
        {u"handelser"_s, !plan.earlierEvents.empty()},
        {u"fordjupad"_s, !unit.fordjupad().ofChild(id).empty()}};
    QMap<QString, QString> done;
    for (const auto& [line, isDone] : lines)
        if (isDone)
            done.insert(line, u"ja"_s);
    return done;
}

} // namespace bk
