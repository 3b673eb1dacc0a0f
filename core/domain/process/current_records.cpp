// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/current_records.h"

#include "core/domain/process/ways.h"

#include <algorithm>

namespace bk {
namespace {

/// When each move was made; one that a later move is dated before was made under a clock that stood wrong.
std::vector<QDate> daysOf(const std::vector<Move>& moves) {
    std::vector<QDate> days(moves.size());
    for (std::size_t index = moves.size(); index-- > 0;) {
        days[index] = moves[index].date;
        if (index + 1 < days.size())
            days[index] = std::min(days[index], days[index + 1]);
    }
    return days;
}

/// The days that records count from at each place. Declining and coming back to the same place changes nothing.
struct Stretches {
    QDate activated; ///< again, after own support
    QDate support;
    QDate decision; ///< these three: the day after the child left the place, or the day it came back if that was before
    QDate team;
    QDate followUpTalk;

    QDate* turnOf(Station station) {
        if (station == Station::Beslut)
            return &decision;
        if (station == Station::Barnteam)
            return &team;
        return station == Station::Uppfoljningssamtal ? &followUpTalk : nullptr;
    }
};

Stretches stretches(const Stodprocess& round) {
    Stretches result;
    const std::vector<QDate> days = daysOf(round.moves);
    Station from = round.moves.empty() ? Station::BarnUpptacks : round.moves.front().to;
    for (std::size_t index = 1; index < round.moves.size(); ++index) {
        const Station to = round.moves[index].to;
        if (to == Station::Avbojt || to == from)
            continue;
        if (from == Station::EgetStod && to == Station::BarnkontaktAktiveras)
            result.activated = days[index];
        if (supportRuns(to) && !supportRuns(from))
            result.support = days[index];
        if (QDate* left = result.turnOf(from))
            *left = days[index].addDays(1);
        if (QDate* entered = result.turnOf(to); entered && entered->isValid())
            *entered = std::min(*entered, days[index]);
        from = to;
    }
    return result;
}

/// A day under a clock that stood wrong never hides what is dated `until`.
bool counts(QDate date, QDate from, QDate until) {
    if (!until.isValid())
        return !from.isValid() || date >= from;
    return date <= until && (!from.isValid() || date >= std::min(from, until));
}

/// The newest of `records`, which stand oldest first.
template <typename Record, typename Wanted>
const Record* newestOf(const std::vector<Record>& records, QDate from, QDate until, Wanted wanted) {
    const auto found = std::find_if(records.rbegin(), records.rend(), [&](const Record& record) {
        return counts(record.date, from, until) && wanted(record);
    });
    return found == records.rend() ? nullptr : &*found;
}

void addMeetings(CurrentRecords& current, const ProcessFacts& facts, QDate team, QDate until) {
    for (const MeetingOfChild& meeting : facts.meetings) {
        const bool individual = isIndividual(meeting.kind);
        if (!meeting.closed.isValid())
            (individual ? current.openIndividual : current.openTeam) = &meeting;
        else if (counts(meeting.when.date(), individual ? QDate() : team, until))
            (individual ? current.heldIndividual : current.heldTeam) = &meeting;
    }
}

bool opensAnything(const Consent& consent) {
    return consent.sharing && (consent.kind == ConsentKind::Oral || !consent.organisations.empty());
}

bool names(const std::vector<OrganisationId>& organisations, OrganisationId id) {
    return std::find(organisations.begin(), organisations.end(), id) != organisations.end();
}

} // namespace

CurrentRecords currentRecords(const ProcessFacts& facts, QDate until) {
    const auto any = [](const auto&) {
        return true;
    };
    const Stretches from = stretches(facts.round);
    CurrentRecords current;
    current.talk = newestOf(facts.talks, from.activated, until, any);
    current.followUpRating =
        newestOf(facts.talks, from.support, until, [](const TalkFact& talk) { return talk.followUpRating; });
    current.ratedBefore = std::any_of(facts.talks.begin(), facts.talks.end(), [](const TalkFact& talk) {
        return talk.rated && !talk.followUpRating;
    });
    current.decision = newestOf(facts.decisions, from.decision, until, any);
    current.followUpTalk = newestOf(facts.followUpTalks, from.followUpTalk, until, any);
    addMeetings(current, facts, from.team, until);
    return current;
}

MeetingKind nextMeetingKind(const ProcessFacts& facts) {
    const CurrentRecords now = currentRecords(facts);
    const Station at = facts.round.declinedAt().value_or(facts.round.station());
    std::optional<Station> way;
    if (at == Station::Beslut && now.decision)
        way = now.decision->route;
    else if (now.followUpTalk && (at == Station::Uppfoljningssamtal || (at == Station::Barnteam && now.heldTeam)))
        way = now.followUpTalk->next;
    else if (facts.round.entry == Entry::SipDuty && at != Station::Barnteam)
        way = Station::IndividuelltBarnteam;
    if (at != Station::IndividuelltBarnteam && way != Station::IndividuelltBarnteam)
        return MeetingKind::Barnteam;
    return now.heldIndividual ? MeetingKind::Arbetsmote : MeetingKind::ForstaMote;
}

QDate givenOn(const Consent& consent) {
    QDate day = consent.validFrom;
    for (const ConsentVoice& voice : consent.voices)
        if (voice.date.isValid() && (!day.isValid() || voice.date > day))
            day = voice.date;
    return day.isValid() ? day : consent.savedAt.date();
}

bool consentStands(const ProcessFacts& facts, ConsentKind kind) {
    const Consent* consent = newest(facts.consents, kind);
    if (!consent || consent->withdrawal.date.isValid() || !opensAnything(*consent))
        return false;
    const QDate day = givenOn(*consent);
    return state(*consent, facts.child, day, day) == ConsentState::Valid;
}

bool sipInitiated(const ProcessFacts& facts) {
    if (facts.round.entry == Entry::SipDuty)
        return true;
    const Consent* consent = newest(facts.consents, ConsentKind::UpdatedWritten);
    return std::any_of(facts.organisations.begin(), facts.organisations.end(), [&](const Organisation& organisation) {
        if (!organisation.mayStartSip)
            return false;
        return (consent && names(consent->organisations, organisation.id)) ||
               std::any_of(facts.meetings.begin(), facts.meetings.end(), [&](const MeetingOfChild& meeting) {
                   return isIndividual(meeting.kind) && names(meeting.organisations, organisation.id);
               });
    });
}

} // namespace bk
