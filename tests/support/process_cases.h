// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/obstacles.h"
#include "core/domain/process/ways.h"
#include "tests/support/print_qt.h"
#include "tests/support/process_builders.h"

#include <set>

/// Ways through stödprocessen with everything done that they ask for, to take one thing away from.
namespace bk::test {

using namespace Qt::StringLiterals;

struct Way {
    Station from;
    Station to;
    std::optional<Station> declinedAt; ///< where `from` is Avbojt

    auto operator<=>(const Way&) const = default;
};

inline std::vector<Station> allStations() {
    std::vector<Station> all;
    for (std::size_t index = 0; index < stationCount; ++index)
        all.push_back(static_cast<Station>(index));
    return all;
}

/// Every way of the model (section 4), and the ones back to a decision from a team whose consent fell.
inline const std::set<Way>& everyWay() {
    static const std::set<Way> ways = [] {
        std::set<Way> drawn{
            {Station::BarnUpptacks, Station::BarnkontaktAktiveras, {}},
            {Station::BarnUpptacks, Station::EgetStod, {}},
            {Station::BarnUpptacks, Station::AvslutatUtanStod, {}},
            {Station::BarnkontaktAktiveras, Station::Barnsamtal, {}},
            {Station::Barnsamtal, Station::Beslut, {}},
            {Station::Beslut, Station::Barnsamtal, {}},
            {Station::Beslut, Station::Barnteam, {}},
            {Station::Beslut, Station::IndividuelltBarnteam, {}},
            {Station::Beslut, Station::EgetStod, {}},
            {Station::Barnteam, Station::Uppfoljningssamtal, {}},
            {Station::Barnteam, Station::BehovUppfyllt, {}},
            {Station::Barnteam, Station::Beslut, {}},
            {Station::Uppfoljningssamtal, Station::Barnteam, {}},
            {Station::Uppfoljningssamtal, Station::IndividuelltBarnteam, {}},
            {Station::Uppfoljningssamtal, Station::BehovUppfyllt, {}},
            {Station::Uppfoljningssamtal, Station::EgetStod, {}},
            {Station::IndividuelltBarnteam, Station::Beslut, {}},
            {Station::IndividuelltBarnteam, Station::BehovUppfyllt, {}},
            {Station::EgetStod, Station::BarnkontaktAktiveras, {}},
            {Station::EgetStod, Station::Beslut, {}},
            {Station::EgetStod, Station::BehovUppfyllt, {}},
        };
        for (const Station open : allStations()) {
            if (isEnd(open) || open == Station::Avbojt)
                continue;
            drawn.insert({open, Station::Avbojt, {}});
            drawn.insert({Station::Avbojt, open, open});
            drawn.insert({Station::Avbojt, Station::AvslutatUtanStod, open});
        }
        return drawn;
    }();
    return ways;
}

struct Case {
    ProcessFacts facts;
    Step step;

    std::vector<Obstacle> obstacles() const { return bk::obstacles(step, facts, today()); }
};

/// A child for whom nothing stands in the way of going from one station to another, if there is a way at all.
inline Case everythingDone(const Way& way) {
    std::vector<Station> road = roadTo(way.declinedAt.value_or(way.from));
    if (way.declinedAt)
        road.push_back(Station::Avbojt);
    const QDate start = today().addDays(-20);
    Case done{standingAt(road, start), {way.to, today(), u"Skäl"_s}};
    ProcessFacts& facts = done.facts;
    facts.card = aCard(start);
    facts.talks = {aTalk(start.addDays(3)), aTalk(today().addDays(-2), true)};
    facts.decisions = {aDecision(way.to, start.addDays(4))};
    facts.consents = {aConsent(ConsentKind::UpdatedWritten, start)};
    facts.meetings = {
        closed(aMeeting(MeetingKind::Barnteam, start.addDays(8))),
        closed(aMeeting(MeetingKind::Avslutande, start.addDays(12)))};
    facts.meetings.front().noLongerFollowed = true;
    facts.followUpTalks = {aFollowUpTalk(way.to, start.addDays(10))};
    if (way.to == Station::AvslutatUtanStod)
        facts.anmalningar = {anAnmalan(start)};
    if (way.to == Station::Beslut && (way.from == Station::Barnteam || way.from == Station::IndividuelltBarnteam))
        facts.consents.front().withdrawal.date = today();
    return done;
}

inline QStringList rules(const std::vector<Obstacle>& found) {
    QStringList names;
    for (const Obstacle& obstacle : found)
        names << obstacle.issue.rule;
    return names;
}

inline std::string text(const Way& way) {
    const QString declined = way.declinedAt ? u" (%1)"_s.arg(toString(*way.declinedAt)) : QString();
    return (toString(way.from) + declined + u" -> "_s + toString(way.to)).toStdString();
}

} // namespace bk::test
