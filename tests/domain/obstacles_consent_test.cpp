// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/issues.h"
#include "tests/support/process_cases.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

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

TEST_CASE("a family's own request does not outweigh a no on a card that was made after it", "[process]") {
    for (const Entry entry : {Entry::OwnRequest, Entry::SipDuty}) {
        Case one = everythingDone({Station::EgetStod, Station::BarnkontaktAktiveras, {}});
        one.facts.round.entry = entry;
        Upptackarkort& card = *one.facts.card;
        card.date = one.facts.round.moves.front().date;
        CHECK(one.obstacles().empty());

        SECTION("the guardian said no: " + toString(entry).toStdString()) {
            card.guardianConsents = false;
            CHECK(rules(one.obstacles()) == QStringList(u"process.g1.oralConsent"_s));
            one.facts.consents.push_back(aConsent(ConsentKind::Oral));
            CHECK(one.obstacles().empty()); // and changed their mind
        }
        SECTION("the child said no: " + toString(entry).toStdString()) {
            card.childView = Answered::No;
            CHECK(rules(one.obstacles()) == QStringList(u"process.g1.childRefuses"_s));
        }
        SECTION("nobody has been asked: " + toString(entry).toStdString()) {
            card.told = GuardianTold::NotReached;
            card.guardianConsents.reset();
            CHECK(one.obstacles().empty());
        }
        SECTION("the family asked after the no: " + toString(entry).toStdString()) {
            card.guardianConsents = false;
            card.date = card.date.addDays(-1);
            CHECK(one.obstacles().empty());
        }
    }
}

TEST_CASE("own support leads to a decision by the oral consent where no Barnkontakt was activated", "[process]") {
    Case one = everythingDone({Station::EgetStod, Station::Beslut, {}});
    one.facts.card->guardianConsents = false;
    REQUIRE(one.obstacles().empty()); // it came by the Barnkontakt
    std::vector<Move>& moves = one.facts.round.moves;
    const Move activated = moves[1];
    moves = {moves.front(), moves.back()};
    CHECK(rules(one.obstacles()) == QStringList(u"process.g1.oralConsent"_s));

    SECTION("declining and coming back does not open it") {
        moves.push_back({Station::Avbojt, moves.back().date, u"karin"_s, {}});
        moves.push_back({Station::EgetStod, moves.back().date, u"karin"_s, {}});
        CHECK(rules(one.obstacles()) == QStringList(u"process.g1.oralConsent"_s));
    }
    SECTION("the young person is asked") {
        one.facts.card->guardianConsents = true;
        CHECK(one.obstacles().empty());
        one.facts.child.birthDate = today().addYears(-17);
        one.facts.card->childView = Answered::Open;
        CHECK(rules(one.obstacles()) == QStringList(u"process.g1.childNotAsked"_s));
    }
    SECTION("an oral consent of its own opens it, until it is withdrawn") {
        one.facts.consents.push_back(aConsent(ConsentKind::Oral, today().addDays(-3)));
        CHECK(one.obstacles().empty());
        one.facts.consents.back().withdrawal.date = today();
        CHECK(rules(one.obstacles()) == QStringList(u"process.g1.oralConsent"_s));
    }
    SECTION("a family that asked itself has consented") {
        one.facts.round.entry = Entry::OwnRequest;
        one.facts.card.reset();
        CHECK(one.obstacles().empty());
    }
    SECTION("the Barnkontakt that was activated asked") {
        moves.insert(moves.begin() + 1, activated);
        CHECK(one.obstacles().empty());
    }
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
