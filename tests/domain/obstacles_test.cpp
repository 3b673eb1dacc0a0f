// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/obstacles.h"

#include "tests/support/issues.h"
#include "tests/support/print_qt.h"
#include "tests/support/process_builders.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <functional>
#include <set>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct Way {
    Station from;
    Station to;
    std::optional<Station> declinedAt; ///< where `from` is Avbojt

    auto operator<=>(const Way&) const = default;
};

std::vector<Station> allStations() {
    std::vector<Station> all;
    for (std::size_t index = 0; index < stationCount; ++index)
        all.push_back(static_cast<Station>(index));
    return all;
}

/// Every way of the model (section 4), and the ones back to a decision from a team whose consent fell.
const std::set<Way>& everyWay() {
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
Case everythingDone(const Way& way) {
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

/// One thing that is taken away, and the rule that then stands against a way (empty: none).
struct Guard {
    std::string name;
    std::function<void(Case&)> takeAway;
    std::function<QString(const Way&)> rule;
    Opening opening;
};

bool enters(const Way& way, std::initializer_list<Station> stations) {
    return std::find(stations.begin(), stations.end(), way.to) != stations.end();
}

std::function<QString(const Way&)> where(const QString& rule, std::set<Way> ways) {
    return [=](const Way& way) {
        return ways.contains(way) ? rule : QString();
    };
}

QString oralConsentAsked(const Way& way, const QString& rule) {
    const bool activates = way.to == Station::BarnkontaktAktiveras;
    const bool comesBack = way.from == Station::Avbojt && enters(way, {Station::Barnsamtal, Station::Beslut});
    return activates || comesBack ? rule : QString();
}

/// The written consents share their guard: G2 into a Barnteam, G3 into an Individuellt barnteam.
QString writtenConsentAsked(const Way& way, const QString& state) {
    if (way.to == Station::Barnteam)
        return u"process.g2."_s + state;
    return way.to == Station::IndividuelltBarnteam ? u"process.g3."_s + state : QString();
}

Guard oralGuard(std::string name, const QString& rule, std::function<void(Case&)> takeAway, Opening opening) {
    return {std::move(name), std::move(takeAway), [=](const Way& way) { return oralConsentAsked(way, rule); }, opening};
}

Guard writtenGuard(const QString& state, std::function<void(Consent&)> change) {
    return {
        "written consent: " + state.toStdString(),
        [=](Case& one) {
            if (!one.facts.consents.front().withdrawal.date.isValid())
                change(one.facts.consents.front());
        },
        [=](const Way& way) { return writtenConsentAsked(way, state); }, Opening::Consent};
}

std::vector<Guard> oralGuards() {
    const QString missing = u"process.g1.oralConsent"_s;
    const QString refused = u"process.g1.childRefuses"_s;
    const auto oral = [](Case& one, auto change) {
        one.facts.consents.insert(one.facts.consents.begin(), aConsent(ConsentKind::Oral, today().addDays(-19)));
        change(one.facts.consents.front());
    };
    return {
        oralGuard(
            "no card", missing, [](Case& one) { one.facts.card.reset(); }, Opening::Card),
        oralGuard(
            "guardian not told", missing, [](Case& one) { one.facts.card->told = GuardianTold::NotReached; },
            Opening::Card),
        oralGuard(
            "guardian says no", missing, [](Case& one) { one.facts.card->guardianConsents = false; }, Opening::Card),
        oralGuard(
            "guardian's answer is open", missing, [](Case& one) { one.facts.card->guardianConsents.reset(); },
            Opening::Card),
        oralGuard(
            "child says no", refused, [](Case& one) { one.facts.card->childView = Answered::No; }, Opening::Card),
        oralGuard(
            "oral consent withdrawn", missing,
            [=](Case& one) { oral(one, [](Consent& consent) { consent.withdrawal.date = today(); }); },
            Opening::Consent),
        oralGuard(
            "child says no later", refused,
            [=](Case& one) { oral(one, [](Consent& consent) { consent.voices.back().answer = Answered::No; }); },
            Opening::Consent),
    };
}

std::vector<Guard> writtenGuards() {
    return {
        writtenGuard(u"missing"_s, [](Consent& consent) { consent.kind = ConsentKind::Oral; }),
        writtenGuard(u"missing"_s, [](Consent& consent) { consent.organisations.clear(); }),
        writtenGuard(u"missing"_s, [](Consent& consent) { consent.sharing = false; }),
        writtenGuard(u"notYet"_s, [](Consent& consent) { consent.validFrom = today().addDays(1); }),
        writtenGuard(u"expired"_s, [](Consent& consent) { consent.validTo = today().addDays(-1); }),
        writtenGuard(u"withdrawn"_s, [](Consent& consent) { consent.withdrawal.date = today(); }),
        writtenGuard(u"guardianRefuses"_s, [](Consent& consent) { consent.voices.front().answer = Answered::No; }),
        writtenGuard(u"guardianOpen"_s, [](Consent& consent) { consent.voices.front().answer = Answered::Open; }),
        writtenGuard(
            u"guardiansDiffer"_s,
            [](Consent& consent) {
                consent.voices.push_back({2, u"Per Ödlund"_s, Answered::No, today(), {}});
            }),
        {"a child of 15 was not asked",
         [](Case& one) {
             one.facts.child.birthDate = today().addYears(-15);
             one.facts.consents.front().voices.pop_back();
         },
         [](const Way& way) { return writtenConsentAsked(way, u"childNotAsked"_s); }, Opening::Consent},
        writtenGuard(u"childRefuses"_s, [](Consent& consent) { consent.voices.back().answer = Answered::No; }),
    };
}

std::vector<Guard> decisionGuards() {
    const std::set<Way> teams{
        {Station::Beslut, Station::Barnteam, {}}, {Station::Beslut, Station::IndividuelltBarnteam, {}}};
    std::set<Way> chosen = teams;
    chosen.insert({Station::Beslut, Station::EgetStod, {}});
    std::set<Way> fromDecision = chosen;
    fromDecision.insert({Station::Beslut, Station::Barnsamtal, {}});
    const std::set<Way> fromTalk{
        {Station::Uppfoljningssamtal, Station::Barnteam, {}},
        {Station::Uppfoljningssamtal, Station::IndividuelltBarnteam, {}},
        {Station::Uppfoljningssamtal, Station::BehovUppfyllt, {}},
        {Station::Uppfoljningssamtal, Station::EgetStod, {}}};
    return {
        {"no decision", [](Case& one) { one.facts.decisions.clear(); },
         where(u"process.decision.missing"_s, fromDecision), Opening::Decision},
        {"decision without a route", [](Case& one) { one.facts.decisions.front().route.reset(); },
         where(u"process.decision.missing"_s, chosen), Opening::Decision},
        {"decision the other way",
         [](Case& one) {
             one.facts.decisions.front().route =
                 one.step.to == Station::Barnteam ? Station::EgetStod : Station::Barnteam;
             one.facts.decisions.front().sufficientInformation = true;
         },
         [=](const Way& way) {
             const bool back = way == Way{Station::Beslut, Station::Barnsamtal, {}};
             return back ? u"process.decision.sufficient"_s : where(u"process.decision.route"_s, chosen)(way);
         },
         Opening::Decision},
        {"information is not sufficient", [](Case& one) { one.facts.decisions.front().sufficientInformation = false; },
         where(u"process.decision.information"_s, teams), Opening::Decision},
        {"no reason for the direct way", [](Case& one) { one.facts.decisions.front().directReason = u"  "_s; },
         where(u"process.directReason"_s, {{Station::Beslut, Station::IndividuelltBarnteam, {}}}), Opening::Decision},
        {"no Uppföljningssamtal", [](Case& one) { one.facts.followUpTalks.clear(); },
         where(u"process.followUpTalk.missing"_s, fromTalk), Opening::FollowUpTalk},
        {"Uppföljningssamtal decided otherwise",
         [](Case& one) {
             one.facts.followUpTalks.front().next =
                 one.step.to == Station::Barnteam ? Station::EgetStod : Station::Barnteam;
         },
         where(u"process.followUpTalk.next"_s, fromTalk), Opening::FollowUpTalk},
    };
}

std::vector<Guard> recordGuards() {
    const std::set<Way> talked{{Station::Barnsamtal, Station::Beslut, {}}, {Station::EgetStod, Station::Beslut, {}}};
    const auto met = [](const Way& way) {
        return way.to == Station::BehovUppfyllt ? u"process.followUpRating.missing"_s : QString();
    };
    return {
        {"no Barnsamtal", [](Case& one) { one.facts.talks.clear(); },
         [=](const Way& way) {
             // Own support that began without any rating has nothing to be compared with.
             const bool rating = way.to == Station::BehovUppfyllt && way.from != Station::EgetStod;
             return rating ? u"process.followUpRating.missing"_s : where(u"process.talk.missing"_s, talked)(way);
         },
         Opening::None},
        {"no follow-up rating", [](Case& one) { one.facts.talks.pop_back(); }, met, Opening::FollowUpRating},
        {"rating with sight of the earlier ones", [](Case& one) { one.facts.talks.back().followUpRating = false; }, met,
         Opening::FollowUpRating},
        {"follow-up rating before the support", [](Case& one) { one.facts.talks.back().date = today().addDays(-21); },
         met, Opening::FollowUpRating},
        {"no meetings", [](Case& one) { one.facts.meetings.clear(); },
         where(
             u"process.meeting.missing"_s, {{Station::Barnteam, Station::Uppfoljningssamtal, {}},
                                            {Station::Barnteam, Station::BehovUppfyllt, {}},
                                            {Station::IndividuelltBarnteam, Station::BehovUppfyllt, {}}}),
         Opening::Meeting},
        {"meetings that are open",
         [](Case& one) {
             for (MeetingOfChild& meeting : one.facts.meetings)
                 meeting.closed = {};
         },
         where(
             u"process.meeting.open"_s, {{Station::Barnteam, Station::Uppfoljningssamtal, {}},
                                         {Station::Barnteam, Station::BehovUppfyllt, {}},
                                         {Station::IndividuelltBarnteam, Station::BehovUppfyllt, {}}}),
         Opening::Meeting},
        {"the Barnteam follows the child", [](Case& one) { one.facts.meetings.front().noLongerFollowed = false; },
         where(u"process.team.follows"_s, {{Station::Barnteam, Station::BehovUppfyllt, {}}}), Opening::Meeting},
        {"no closing meeting", [](Case& one) { one.facts.meetings.back().kind = MeetingKind::Arbetsmote; },
         where(u"process.meeting.missing"_s, {{Station::IndividuelltBarnteam, Station::BehovUppfyllt, {}}}),
         Opening::Meeting},
        {"no anmälan, and a consent", [](Case& one) { one.facts.anmalningar.clear(); },
         where(u"process.close.consented"_s, {{Station::BarnUpptacks, Station::AvslutatUtanStod, {}}}), Opening::Card},
    };
}

std::vector<Guard> otherGuards() {
    return {
        {"no Barnkontakt", [](Case& one) { one.facts.child.barnkontakt = {}; },
         [](const Way& way) {
             const bool steps = stepNumber(way.to) > 1 && way != Way{Station::EgetStod, Station::BehovUppfyllt, {}};
             return steps ? u"process.barnkontakt.missing"_s : QString();
         },
         Opening::ChildRecord},
        {"no reason", [](Case& one) { one.step.reason = u" "_s; },
         where(u"process.reason.missing"_s, {{Station::BarnUpptacks, Station::AvslutatUtanStod, {}}}), Opening::Reason},
        {"a day to come", [](Case& one) { one.step.date = today().addDays(1); },
         [](const Way&) { return u"process.date.future"_s; }, Opening::Date},
        {"a clock that was ahead once, and why it is right now",
         [](Case& one) { one.facts.latestSeen = today().addDays(9); }, [](const Way&) { return QString(); },
         Opening::None},
    };
}

std::vector<Guard> everyGuard() {
    std::vector<Guard> all;
    for (const auto& part : {oralGuards(), writtenGuards(), decisionGuards(), recordGuards(), otherGuards()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

QStringList rules(const std::vector<Obstacle>& found) {
    QStringList names;
    for (const Obstacle& obstacle : found)
        names << obstacle.issue.rule;
    return names;
}

std::string text(const Way& way) {
    const QString declined = way.declinedAt ? u" (%1)"_s.arg(toString(*way.declinedAt)) : QString();
    return (toString(way.from) + declined + u" -> "_s + toString(way.to)).toStdString();
}

} // namespace

TEST_CASE("a child goes the ways of the model and no other", "[process]") {
    for (const Station from : allStations()) {
        for (const Station declinedAt : allStations()) {
            if (from == Station::Avbojt ? isEnd(declinedAt) || declinedAt == Station::Avbojt
                                        : declinedAt != Station::BarnUpptacks)
                continue;
            for (const Station to : allStations()) {
                const Way way{from, to, from == Station::Avbojt ? std::optional(declinedAt) : std::nullopt};
                const Case done = everythingDone(way);
                CAPTURE(text(way), rules(done.obstacles()));
                const std::vector<Station> ways = waysFrom(done.facts);
                const bool drawn = everyWay().contains(way);
                CHECK((std::find(ways.begin(), ways.end(), to) != ways.end()) == drawn);
                CHECK(done.obstacles().empty() == drawn);
                if (!drawn)
                    CHECK(
                        rules(done.obstacles()) ==
                        QStringList(isEnd(from) ? u"process.way.ended"_s : u"process.way.none"_s));
            }
        }
    }
}

TEST_CASE("every guard stands on the ways it is for, and on no other", "[process]") {
    for (const Guard& guard : everyGuard()) {
        for (const Way& way : everyWay()) {
            Case one = everythingDone(way);
            REQUIRE(one.obstacles().empty());
            guard.takeAway(one);
            const QString expected = guard.rule(way);
            CAPTURE(guard.name, text(way));
            CHECK(rules(one.obstacles()) == (expected.isEmpty() ? QStringList() : QStringList(expected)));
            if (!expected.isEmpty() && guard.opening != Opening::None)
                CHECK(one.obstacles().front().opening == guard.opening);
        }
    }
}

TEST_CASE("a written consent opens a Barnteam but not an Individuellt barnteam", "[process]") {
    for (const Station to : {Station::Barnteam, Station::IndividuelltBarnteam}) {
        Case one = everythingDone({Station::Beslut, to, {}});
        one.facts.consents = {aConsent(ConsentKind::Written, today().addDays(-5))};
        CHECK(
            rules(one.obstacles()) == (to == Station::Barnteam ? QStringList() : QStringList(u"process.g3.missing"_s)));
    }
}

TEST_CASE("an organisation that is called without being named in the consent is pointed out", "[process]") {
    const OrganisationId stranger = OrganisationId::fromNumber(99);
    Case one = everythingDone({Station::Uppfoljningssamtal, Station::IndividuelltBarnteam, {}});
    MeetingOfChild first = aMeeting(MeetingKind::ForstaMote, today().addDays(7));
    first.organisations = {anOrganisation(), stranger};
    one.facts.meetings.push_back(first);
    one.facts.organisations.push_back({});
    one.facts.organisations.back().id = stranger;
    one.facts.organisations.back().name = u"Polisen"_s;
    const std::vector<Obstacle> found = one.obstacles();
    REQUIRE(found.size() == 1);
    CHECK(found.front().issue == Issue{u"process.g3.organisation"_s, stranger.toString(), {u"Polisen"_s}});
    one.facts.consents.front().organisations.push_back(stranger);
    CHECK(one.obstacles().empty());
}

TEST_CASE("a consent must hold on the day of the move and today", "[process]") {
    Case one = everythingDone({Station::Beslut, Station::Barnteam, {}});
    one.facts.consents.front().validFrom = today().addDays(-5);
    one.step.date = today().addDays(-6);
    CHECK(rules(one.obstacles()) == QStringList(u"process.g2.notYet"_s));
    one.step.date = today().addDays(-5);
    CHECK(one.obstacles().empty());
    one.facts.consents.front().validTo = today().addDays(-1);
    CHECK(rules(one.obstacles()) == QStringList(u"process.g2.expired"_s));
}

TEST_CASE("a clock set back keeps an ended consent ended", "[process]") {
    Case one = everythingDone({Station::Beslut, Station::Barnteam, {}});
    one.facts.consents.front().validTo = today().addDays(3);
    CHECK(one.obstacles().empty());
    one.facts.latestSeen = today().addDays(4);
    CHECK(rules(one.obstacles()) == QStringList(u"process.g2.expired"_s));
}

TEST_CASE("a clock set back asks for a reason and stops nobody for ever", "[process]") {
    for (const Way& way : everyWay()) {
        CAPTURE(text(way));
        Case one = everythingDone(way);
        one.facts.latestSeen = today().addDays(1);
        CHECK(one.obstacles().empty());
        one.step.reason.clear();
        CHECK(rules(one.obstacles()).contains(u"process.clock.back"_s));
        CHECK(asksForReasonOnly(one.obstacles()));
    }
}

TEST_CASE("a move is not dated before the one it follows, unless that was made under a wrong clock", "[process]") {
    Case one = everythingDone({Station::Barnteam, Station::Avbojt, {}});
    const QDate since = one.facts.round.since();
    one.step.date = since.addDays(-1);
    const std::vector<Obstacle> found = one.obstacles();
    REQUIRE(rules(found) == QStringList(u"process.date.before"_s));
    CHECK(found.front().issue.values == QStringList(since.toString(Qt::ISODate)));
    one.step.date = since;
    CHECK(one.obstacles().empty());
    one.facts.round.moves.back().date = today().addDays(1000);
    CHECK(one.obstacles().empty());
}

TEST_CASE("a step without a day is judged as of today", "[process]") {
    Case one = everythingDone({Station::Beslut, Station::Barnteam, {}});
    one.step.date = {};
    CHECK(one.obstacles().empty());
    CHECK(obstacles(Station::Barnteam, one.facts, today()).empty());
    one.facts.decisions.front().date = today().addDays(1);
    CHECK(rules(one.obstacles()) == QStringList(u"process.decision.missing"_s));
}

TEST_CASE("a family's own request needs no card, and a withdrawal counts all the same", "[process]") {
    Case one = everythingDone({Station::EgetStod, Station::BarnkontaktAktiveras, {}});
    one.facts.round.entry = Entry::OwnRequest;
    one.facts.card.reset();
    CHECK(one.obstacles().empty());
    one.facts.consents.push_back(aConsent(ConsentKind::Oral));
    CHECK(one.obstacles().empty());
    one.facts.consents.back().withdrawal.date = today();
    CHECK(rules(one.obstacles()) == QStringList(u"process.g1.oralConsent"_s));
}

TEST_CASE("an oral consent that is recorded later opens what the card did not", "[process]") {
    Case one = everythingDone({Station::BarnUpptacks, Station::BarnkontaktAktiveras, {}});
    one.facts.card->told = GuardianTold::NotReached;
    one.facts.card->guardianConsents.reset();
    CHECK_FALSE(one.obstacles().empty());
    one.facts.consents = {aConsent(ConsentKind::Oral)};
    CHECK(one.obstacles().empty());
}

TEST_CASE("a SIP leads to an Individuellt barnteam from every step before it, never without the consent", "[process]") {
    for (const Station from :
         {Station::BarnkontaktAktiveras, Station::Barnsamtal, Station::Beslut, Station::Barnteam,
          Station::Uppfoljningssamtal}) {
        CAPTURE(toString(from));
        Case one = everythingDone({from, Station::IndividuelltBarnteam, {}});
        one.facts.decisions.clear();
        one.facts.followUpTalks.clear();
        one.step.reason.clear();

        SECTION("from the beginning: " + toString(from).toStdString()) {
            one.facts.round.entry = Entry::SipDuty;
            CHECK(one.obstacles().empty());
            one.facts.consents.clear();
            CHECK(rules(one.obstacles()) == QStringList(u"process.g3.missing"_s));
        }
        SECTION("by an organisation of the team: " + toString(from).toStdString()) {
            CHECK_FALSE(one.obstacles().empty());
            one.facts.organisations.front().mayStartSip = true;
            CHECK_FALSE(one.obstacles().empty());
            one.step.reason = u"Habiliteringen kallar till SIP."_s;
            CHECK(one.obstacles().empty());
            one.facts.consents.front().kind = ConsentKind::Written;
            CHECK_FALSE(one.obstacles().empty());
        }
    }
}

TEST_CASE("a decision opens the way once", "[process]") {
    const QDate start = today().addDays(-30);
    Case one = everythingDone({Station::Beslut, Station::EgetStod, {}});
    one.facts.decisions = {aDecision(Station::EgetStod, start)};
    one.facts.round.moves =
        standingAt({Station::BarnUpptacks, Station::BarnkontaktAktiveras, Station::Barnsamtal, Station::Beslut}, start)
            .round.moves;
    CHECK(one.obstacles().empty());
    for (const Station station : {Station::EgetStod, Station::Beslut})
        one.facts.round.moves.push_back(
            {station, start.addDays(station == Station::EgetStod ? 0 : 10), u"karin"_s, {}});
    CHECK(rules(one.obstacles()) == QStringList(u"process.decision.missing"_s));
    one.facts.decisions.push_back(aDecision(Station::EgetStod, start.addDays(9)));
    CHECK(one.obstacles().empty());
}

TEST_CASE("a decision still counts when the family declined and came back", "[process]") {
    Case one = everythingDone({Station::Beslut, Station::EgetStod, {}});
    for (const Station station : {Station::Avbojt, Station::Beslut})
        one.facts.round.moves.push_back({station, today(), u"karin"_s, {}});
    CHECK(one.obstacles().empty());
}

TEST_CASE("a second turn of the Barnteam needs a meeting and a talk of its own", "[process]") {
    const QDate day = today().addDays(-10);
    Case one = everythingDone({Station::Barnteam, Station::Uppfoljningssamtal, {}});
    one.facts.round.moves.push_back({Station::Uppfoljningssamtal, day, u"karin"_s, {}});
    one.facts.followUpTalks = {aFollowUpTalk(Station::Barnteam, day)};
    one.facts.round.moves.push_back({Station::Barnteam, day, u"karin"_s, {}});
    CHECK(rules(one.obstacles()) == QStringList(u"process.meeting.missing"_s));
    one.facts.meetings.push_back(closed(aMeeting(MeetingKind::Barnteam, today().addDays(-1))));
    CHECK(one.obstacles().empty());
    one.facts.round.moves.push_back({Station::Uppfoljningssamtal, today(), u"karin"_s, {}});
    one.step.to = Station::Barnteam;
    CHECK(rules(one.obstacles()) == QStringList(u"process.followUpTalk.missing"_s));
}

TEST_CASE("records dated after the move do not open its way", "[process]") {
    Case one = everythingDone({Station::Barnsamtal, Station::Beslut, {}});
    one.facts.talks = {aTalk(today())};
    one.step.date = today().addDays(-1);
    CHECK(rules(one.obstacles()) == QStringList(u"process.talk.missing"_s));
    one.step.date = today();
    CHECK(one.obstacles().empty());
}

TEST_CASE("a way that is not drawn names both ends", "[process]") {
    const Case one = everythingDone({Station::BarnUpptacks, Station::Barnteam, {}});
    const std::vector<Obstacle> found = one.obstacles();
    REQUIRE(found.size() == 1);
    CHECK(found.front().issue.values == QStringList{u"barn-upptacks"_s, u"barnteam"_s});
}

TEST_CASE("a child without a round asks for one", "[process]") {
    ProcessFacts facts = standingAt({});
    CHECK(waysFrom(facts).empty());
    const std::vector<Obstacle> found = obstacles(Station::BarnkontaktAktiveras, facts, today());
    REQUIRE(found.size() == 1);
    CHECK(found.front() == Obstacle{{u"process.round.none"_s, {}, {}}, Opening::NewRound});
}
