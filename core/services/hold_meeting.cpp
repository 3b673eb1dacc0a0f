// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/hold_meeting.h"

#include "core/domain/common/error.h"
#include "core/services/hand_over.h"
#include "core/services/meeting_children.h"
#include "core/services/open_unit.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

void saveMeeting(OpenUnit& unit, Meeting& meeting) {
    meeting.savedAt = unit.clock().now();
    meeting.id = unit.meetings().save(meeting);
}

/// What an Individuellt barnteam agrees on stands in Barnets plan without being written again: when the next meeting
/// is, and that the plan ends with the closing one. A child without a plan gets none by this.
void tellPlan(OpenUnit& unit, const Meeting& meeting) {
    if (!isIndividual(meeting.kind) || meeting.children.empty() || !meeting.children.front().interrupted.isEmpty())
        return;
    auto plan = unit.plans().ofChild(meeting.children.front().child);
    if (!plan || plan->closedOn.isValid())
        return;
    if (meeting.kind == MeetingKind::Avslutande) {
        plan->nextMeeting = {};
        plan->closedOn = meeting.when.date();
        plan->closedBy = meeting.leader;
    } else {
        plan->nextMeeting = {meeting.next, meeting.place};
    }
    plan->savedAt = unit.clock().now();
    unit.plans().save(*plan);
}

} // namespace

void beginMeeting(OpenUnit& unit, Meeting& meeting) {
    if (!meeting.started.isValid())
        meeting.started = unit.clock().now();
    const std::vector<AgendaStop> stops = agendaStops(meeting);
    if (!stops.empty()) {
        const AgendaStop& stop = stops[currentStop(meeting, stops)];
        meeting.currentPoint = stop.point;
        meeting.currentChild = stop.child;
    }
    interruptWithdrawn(unit, meeting);
    saveMeeting(unit, meeting);
}

std::vector<ChildId> interruptWithdrawn(OpenUnit& unit, Meeting& meeting) {
    std::vector<ChildId> stopped;
    for (MeetingChild& part : meeting.children) {
        if (!part.interrupted.isEmpty())
            continue;
        const MeetingCandidate candidate = meetingCandidate(unit, meeting.kind, part.child);
        if (candidate.mayBeTakenUp())
            continue;
        part.interrupted = whatIsMissing(candidate, meeting.kind);
        if (part.interrupted.isEmpty())
            part.interrupted = toString(candidate.state);
        stopped.push_back(part.child);
    }
    return stopped;
}

bool stodsamordnareAppointed(OpenUnit& unit, const Meeting& meeting) {
    if (meeting.children.empty())
        return false;
    const auto child = unit.children().find(meeting.children.front().child);
    return child && !child->stodsamordnare.isEmpty();
}

std::optional<Handover> handoverOnClosing(OpenUnit& unit, const Meeting& meeting) {
    if (meeting.kind != MeetingKind::Avslutande || meeting.children.empty() ||
        !meeting.children.front().interrupted.isEmpty())
        return std::nullopt;
    const auto child = unit.children().find(meeting.children.front().child);
    return child ? returningPlan(*child, unit.today()) : std::nullopt;
}

Issues closingIssues(OpenUnit& unit, const Meeting& meeting) {
    Issues found = closingIssues(meeting, stodsamordnareAppointed(unit, meeting));
    if (const auto handover = handoverOnClosing(unit, meeting); handover && handover->to.isEmpty())
        found.push_back({u"meeting.barnkontakt.missing"_s, {}, {}});
    return found;
}

void closeMeeting(OpenUnit& unit, Meeting& meeting) {
    if (const Issues found = closingIssues(unit, meeting); !found.empty())
        throw Error(Error::Kind::Refused, found.front().rule);
    const std::optional<Handover> handover = handoverOnClosing(unit, meeting);
    Transaction transaction(unit.connection());
    if (handover)
        handOver(unit, *handover);
    Meeting closed = meeting;
    closed.closed = unit.clock().now();
    if (closed.when.date() > unit.today()) // it came sooner than planned
        closed.when.setDate(unit.today());
    saveMeeting(unit, closed);
    tellPlan(unit, closed);
    transaction.commit();
    meeting = std::move(closed);
}

HandoverId appointStodsamordnare(OpenUnit& unit, Handover handover) {
    handover.stodsamordnare = true;
    if (const Issues found = issues(handover, unit.today()); !found.empty())
        throw Error(Error::Kind::Refused, found.front().rule);
    auto child = unit.children().find(handover.child);
    if (!child)
        throw Error(Error::Kind::NotFound, u"child"_s);
    handover.from = child->stodsamordnare.isEmpty() ? child->barnkontakt : child->stodsamordnare;
    handover.savedAt = unit.clock().now();
    child->stodsamordnare = handover.to;
    child->changedAt = unit.clock().now();
    Transaction transaction(unit.connection());
    const HandoverId id = unit.process().save(handover);
    unit.children().save(*child);
    transaction.commit();
    return id;
}

} // namespace bk
