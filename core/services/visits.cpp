// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/visits.h"

#include "core/domain/common/error.h"
#include "core/store/child_rows.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

void refuseFirst(const Issues& found) {
    if (!found.empty())
        throw Error(Error::Kind::Refused, found.front().rule);
}

WaitingVisit rowOf(OpenUnit& unit, DueVisit due) {
    const std::optional<Child> child = unit.children().find(due.child);
    if (!child)
        throw Error(Error::Kind::NotFound, u"child"_s);
    const QString label = programmeWith(visitProgrammes(), due.programme)->find(due.step.kind)->label;
    return {std::move(due), listName(*child), child->protection != ProtectedIdentity::None, label};
}

/// Inside the caller's transaction.
void settleCompletion(OpenUnit& unit, ChildId child) {
    VisitRepository visits(unit.connection(), &unit.history());
    std::optional<VisitEnrolment> enrolment = visits.enrolmentOf(child);
    const VisitProgramme* programme = programmeOf(enrolment);
    if (!programme)
        return;
    const std::vector<Visit> all = visits.ofChild(child);
    const bool completed = isCompleted(*programme, all);
    if (completed && enrolment->isOpen()) {
        for (const Visit& each : all)
            if (each.state == VisitState::Done)
                enrolment->ended = std::max(enrolment->ended, each.date);
        enrolment->ending = VisitEnding::Completed;
    } else if (!completed && enrolment->ending == VisitEnding::Completed) {
        enrolment->ended = {};
        enrolment->ending.reset();
    } else {
        return;
    }
    enrolment->savedAt = unit.clock().now();
    visits.save(*enrolment);
}

} // namespace

VisitRepository visitsOf(OpenUnit& unit) { return VisitRepository(unit.connection(), &unit.history()); }

bool usesVisits(OpenUnit& unit) {
    const UnitKind kind = unit.settings().kind;
    return visitsOf(unit).settings().used.value_or(kind == UnitKind::Bvc || kind == UnitKind::Bmm);
}

const VisitProgramme& joiningProgramme(OpenUnit& unit) {
    const VisitProgramme* chosen = programmeWith(visitProgrammes(), visitsOf(unit).settings().programme);
    return chosen ? *chosen : *programmeOn(visitProgrammes(), unit.today());
}

const VisitProgramme* programmeOf(const std::optional<VisitEnrolment>& enrolment) {
    return enrolment ? programmeWith(visitProgrammes(), enrolment->programme) : nullptr;
}

VisitId saveVisit(OpenUnit& unit, Visit visit) {
    refuseFirst(issues(visit, unit.today()));
    Transaction transaction(unit.connection());
    VisitRepository visits = visitsOf(unit);
    if (!visits.enrolmentOf(visit.child))
        throw Error(Error::Kind::Refused, u"visit.child.notEnrolled"_s);
    visit.savedAt = unit.clock().now();
    const VisitId id = visits.save(visit);
    settleCompletion(unit, visit.child);
    transaction.commit();
    return id;
}

void removeVisit(OpenUnit& unit, VisitId id) {
    Transaction transaction(unit.connection());
    VisitRepository visits = visitsOf(unit);
    const std::optional<Visit> held = visits.find(id);
    visits.remove(id);
    settleCompletion(unit, held->child);
    transaction.commit();
}

void saveEnrolment(OpenUnit& unit, VisitEnrolment enrolment) {
    refuseFirst(issues(enrolment, visitProgrammes(), unit.today()));
    enrolment.savedAt = unit.clock().now();
    visitsOf(unit).save(enrolment);
}

ThematicMeetingId saveThematicMeeting(OpenUnit& unit, ThematicMeeting meeting) {
    refuseFirst(issues(meeting, unit.today()));
    meeting.savedAt = unit.clock().now();
    return visitsOf(unit).save(meeting);
}

std::vector<WaitingVisit> waitingVisits(OpenUnit& unit) {
    std::vector<WaitingVisit> rows;
    for (DueVisit& due : visitsDue(visitsOf(unit).inProgramme(), visitProgrammes(), unit.today()))
        rows.push_back(rowOf(unit, std::move(due)));
    return rows;
}

std::vector<WaitingVisit> programmeVisits(OpenUnit& unit) {
    std::vector<WaitingVisit> rows;
    for (const VisitChild& child : visitsOf(unit).inProgramme())
        if (const VisitProgramme* programme = programmeOf(child.enrolment))
            for (PathVisit& step : visitPath(*programme, child, unit.today()))
                rows.push_back(rowOf(unit, {child.child, programme->id, std::move(step)}));
    return rows;
}

VisitCounts visitCounts(OpenUnit& unit, QDate from, QDate to) {
    const VisitRepository visits = visitsOf(unit);
    VisitCounts counts = visits.visitCounts(from, to);
    const std::set<QString> used = visits.programmesUsed(to);
    std::vector<VisitKindCount> kinds;
    for (const VisitProgramme& programme : visitProgrammes())
        for (const VisitKind& kind : programme.visits) {
            const auto counted = std::ranges::find_if(counts.kinds, [&](const VisitKindCount& each) {
                return each.programme == programme.id && each.kind == kind.id;
            });
            if (counted != counts.kinds.end())
                kinds.push_back(*counted);
            else if (used.contains(programme.id))
                kinds.push_back({programme.id, kind.id});
        }
    counts.kinds = std::move(kinds);
    return counts;
}

} // namespace bk
