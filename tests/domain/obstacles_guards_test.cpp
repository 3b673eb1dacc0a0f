// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/process_cases.h"

#include <catch2/catch_test_macros.hpp>

#include <functional>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

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
    // The usual road to own support goes by the Barnkontakt, so that nothing more is asked on the way to a decision.
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
            "a young person was not asked", u"process.g1.childNotAsked"_s,
            [](Case& one) {
                one.facts.child.birthDate = today().addYears(-17);
                one.facts.card->childView = Answered::Open;
            },
            Opening::Card),
        oralGuard(
            "a young person was not asked, without a note", u"process.g1.childNotAsked"_s,
            [](Case& one) {
                one.facts.child.birthDate = today().addYears(-17);
                one.facts.card->childView = Answered::NotAsked;
            },
            Opening::Card),
        oralGuard(
            "a young person has no voice in the oral consent", u"process.g1.childNotAsked"_s,
            [=](Case& one) {
                one.facts.child.birthDate = today().addYears(-17);
                oral(one, [](Consent& consent) { consent.voices.pop_back(); });
            },
            Opening::Consent),
        oralGuard(
            "oral consent to storing alone", missing,
            [=](Case& one) { oral(one, [](Consent& consent) { consent.sharing = false; }); }, Opening::Consent),
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
