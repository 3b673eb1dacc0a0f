// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/ways.h"

#include "core/domain/process/current_records.h"

#include <algorithm>

namespace bk {
namespace {

/// The ways of the model (section 4), in the order of the path.
std::vector<Station> drawnWays(Station from) {
    switch (from) {
    case Station::BarnUpptacks: return {Station::BarnkontaktAktiveras, Station::EgetStod, Station::AvslutatUtanStod};
    case Station::BarnkontaktAktiveras: return {Station::Barnsamtal};
    case Station::Barnsamtal: return {Station::Beslut};
    case Station::Beslut:
        return {Station::Barnsamtal, Station::Barnteam, Station::IndividuelltBarnteam, Station::EgetStod};
    case Station::Barnteam: return {Station::Uppfoljningssamtal, Station::BehovUppfyllt};
    case Station::Uppfoljningssamtal:
        return {Station::Barnteam, Station::IndividuelltBarnteam, Station::BehovUppfyllt, Station::EgetStod};
    case Station::IndividuelltBarnteam: return {Station::BehovUppfyllt};
    case Station::EgetStod: return {Station::BarnkontaktAktiveras, Station::Beslut, Station::BehovUppfyllt};
    case Station::Avbojt: return {Station::AvslutatUtanStod};
    case Station::BehovUppfyllt:
    case Station::AvslutatUtanStod: return {};
    }
    Q_UNREACHABLE();
}

/// Without the consent that its team needs the child cannot be taken up there: somebody decides anew. (P)
bool lostItsConsent(const ProcessFacts& facts, Station from) {
    return (from == Station::Barnteam && !consentStands(facts, ConsentKind::Written)) ||
           (from == Station::IndividuelltBarnteam && !consentStands(facts, ConsentKind::UpdatedWritten));
}

bool leadsToSip(const ProcessFacts& facts, Station from) {
    const bool before =
        from == Station::BarnkontaktAktiveras || from == Station::Barnsamtal || from == Station::Barnteam;
    return before && sipInitiated(facts);
}

} // namespace

std::vector<Station> waysFrom(const ProcessFacts& facts) {
    const Station from = facts.round.station();
    if (facts.round.moves.empty() || isEnd(from))
        return {};
    std::vector<Station> ways = drawnWays(from);
    if (leadsToSip(facts, from))
        ways.push_back(Station::IndividuelltBarnteam);
    if (lostItsConsent(facts, from))
        ways.push_back(Station::Beslut);
    if (const auto declinedAt = facts.round.declinedAt())
        ways.push_back(*declinedAt);
    else
        ways.push_back(Station::Avbojt);
    std::sort(ways.begin(), ways.end());
    return ways;
}

bool isDashed(Station from, Station to) { return from == Station::Beslut && to == Station::IndividuelltBarnteam; }

std::optional<Station> decidedWay(const ProcessFacts& facts) {
    const CurrentRecords now = currentRecords(facts);
    const Station from = facts.round.station();
    if (from == Station::Beslut && now.decision)
        return now.decision->route;
    if (from == Station::Uppfoljningssamtal && now.followUpTalk)
        return now.followUpTalk->next;
    return std::nullopt;
}

bool supportRuns(Station station) {
    return station == Station::EgetStod || station == Station::Barnteam || station == Station::Uppfoljningssamtal ||
           station == Station::IndividuelltBarnteam;
}

Stodprocess advanced(Stodprocess round, const Step& step, const QString& by, QDate followUp) {
    round.moves.push_back({step.to, step.date, by, step.reason.trimmed()});
    round.nextFollowUp = supportRuns(step.to) ? followUp : QDate();
    return round;
}

Stodprocess newRound(ChildId child, int round, Entry entry, QDate date, const QString& by) {
    Stodprocess process;
    process.child = child;
    process.round = round;
    process.entry = entry;
    process.moves.push_back(
        {entry == Entry::Card ? Station::BarnUpptacks : Station::BarnkontaktAktiveras, date, by, {}});
    return process;
}

} // namespace bk
