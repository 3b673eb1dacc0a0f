// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/process_facts.h"

#include "core/domain/common/error.h"
#include "core/domain/process/current_records.h"
#include "core/services/open_unit.h"

#include <algorithm>
#include <set>

namespace bk {
namespace {

/// Keeps what belongs to the round that began on `from` (invalid: everything), oldest first.
template <typename Record, typename Day>
std::vector<Record> ofRound(std::vector<Record> newestFirst, QDate from, Day dayOf) {
    if (from.isValid())
        std::erase_if(newestFirst, [&](const Record& record) { return dayOf(record) < from; });
    std::reverse(newestFirst.begin(), newestFirst.end());
    return newestFirst;
}

bool isRated(const PerArea<AreaAnswer>& areas) {
    return std::any_of(areas.begin(), areas.end(), [](const AreaAnswer& answer) { return answer.rating.has_value(); });
}

bool isRated(const Barnsamtal& samtal) {
    return isRated(samtal.childPart.areas) ||
           std::any_of(samtal.guardianParts.begin(), samtal.guardianParts.end(), [](const GuardianPart& part) {
               return isRated(part.areas);
           });
}

/// A compass conversation for another occasion is no Barnsamtal of the process.
std::vector<TalkFact> talksOf(OpenUnit& unit, ChildId child, QDate from) {
    std::vector<TalkFact> talks;
    for (const Barnsamtal& samtal : unit.samtal().ofChild(child))
        if (samtal.occasion == Occasion::Barnsamtal || samtal.followUp)
            talks.push_back({samtal.id, samtal.date, samtal.followUp, isRated(samtal)});
    return ofRound(std::move(talks), from, [](const TalkFact& talk) { return talk.date; });
}

std::vector<MeetingOfChild> meetingsOf(OpenUnit& unit, ChildId child, QDate from) {
    std::vector<MeetingOfChild> meetings = unit.meetings().ofChild(child);
    std::erase_if(
        meetings, [&](const MeetingOfChild& meeting) { return from.isValid() && meeting.when.date() < from; });
    std::stable_sort(meetings.begin(), meetings.end(), [](const MeetingOfChild& one, const MeetingOfChild& other) {
        return one.when < other.when;
    });
    return meetings;
}

std::vector<Consent> consentsOf(OpenUnit& unit, ChildId child, QDate from) {
    std::vector<Consent> consents = unit.consents().ofChild(child);
    std::erase_if(consents, [&](const Consent& consent) { return from.isValid() && givenOn(consent) < from; });
    return consents;
}

std::vector<Organisation> organisationsOf(OpenUnit& unit, const ProcessFacts& facts) {
    std::set<OrganisationId> named;
    for (const Consent& consent : facts.consents)
        named.insert(consent.organisations.begin(), consent.organisations.end());
    for (const MeetingOfChild& meeting : facts.meetings)
        named.insert(meeting.organisations.begin(), meeting.organisations.end());
    std::vector<Organisation> organisations;
    for (const OrganisationId id : named)
        if (auto organisation = unit.registers().find(id))
            organisations.push_back(std::move(*organisation));
    return organisations;
}

/// The day the round before ended; the round's own beginning where that was written under a clock that stood wrong.
QDate beginningOf(const std::vector<Stodprocess>& newestFirst) {
    if (newestFirst.size() < 2 || newestFirst.front().moves.empty())
        return {};
    return std::min(newestFirst[1].since(), newestFirst.front().moves.front().date);
}

} // namespace

ProcessFacts processFacts(OpenUnit& unit, ChildId id) {
    auto child = unit.children().find(id);
    if (!child)
        throw Error(Error::Kind::NotFound);
    ProcessFacts facts;
    facts.child = std::move(*child);
    facts.round.child = id;
    const std::vector<Stodprocess> rounds = unit.process().ofChild(id);
    if (!rounds.empty())
        facts.round = rounds.front();
    facts.roundCount = int(rounds.size());
    const QDate from = beginningOf(rounds);
    const auto date = [](const auto& record) {
        return record.date;
    };
    for (Upptackarkort& card : unit.cards().ofChild(id))
        if (!facts.card && (!from.isValid() || card.date >= from))
            facts.card = std::move(card);
    facts.anmalningar = ofRound(unit.cards().anmalningarOf(id), from, date);
    facts.talks = talksOf(unit, id, from);
    facts.decisions = ofRound(unit.process().decisionsOf(id), from, date);
    facts.followUpTalks = ofRound(unit.process().followUpTalksOf(id), from, date);
    facts.consents = consentsOf(unit, id, from);
    facts.meetings = meetingsOf(unit, id, from);
    facts.organisations = organisationsOf(unit, facts);
    facts.delegations = unit.process().delegationsOf(id);
    if (const auto plan = unit.plans().ofChild(id))
        facts.hasPlan = isBegun(*plan);
    facts.latestSeen = unit.process().latestSeen();
    return facts;
}

} // namespace bk
