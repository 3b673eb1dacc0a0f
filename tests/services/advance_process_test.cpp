// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/advance_process.h"

#include "core/services/process_facts.h"
#include "core/services/refresh_actions.h"
#include "tests/services/unit_support.h"
#include "tests/support/print_qt.h"
#include "tests/support/process_builders.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A unit with one child, its Barnkontakt and one organisation.
struct ProcessFixture : OpenFixture {
    ChildId child = unit->children().save(aChild().withGuardian(u"Maja Ödlund"_s).withBarnkontakt(u"Karin Lind"_s));
    OrganisationId organisation = saveOrganisation();

    OrganisationId saveOrganisation() const {
        Organisation one;
        one.name = u"Första linjen"_s;
        return unit->registers().save(one);
    }
    OrganisationId saveSipOrganisation() const {
        Organisation one;
        one.name = u"Habiliteringen"_s;
        one.mayStartSip = true;
        return unit->registers().save(one);
    }
    QDate today() const { return unit->today(); }
    ProcessFacts facts() const { return processFacts(*unit, child); }
    Station station() const { return unit->process().current(child).value().station(); }
    void go(Station to, const QString& reason = {}) const { advanceProcess(*unit, child, to, today(), reason); }

    UpptackarkortId saveCard(Upptackarkort card = aCard()) const {
        card.id = {};
        card.child = child;
        return unit->cards().save(card);
    }
    void saveTalk(bool followUp = false, QDate date = bk::test::today()) const {
        Barnsamtal samtal = aBarnsamtal().with(child).on(date).childRated({4, 3, 2});
        samtal.followUp = followUp;
        unit->samtal().save(samtal);
    }
    BeslutId saveDecision(Station route) const {
        Beslut beslut = aDecision(route);
        beslut.id = {};
        beslut.child = child;
        return unit->process().save(beslut);
    }
    ConsentId saveConsent(ConsentKind kind) const {
        Consent consent = aConsent(kind);
        consent.id = {};
        consent.child = child;
        consent.organisations = {organisation};
        return unit->consents().save(consent);
    }
    void saveFollowUpTalk(Station next) const {
        Uppfoljningssamtal talk = aFollowUpTalk(next);
        talk.id = {};
        talk.child = child;
        unit->process().save(talk);
    }
    MeetingId saveClosedMeeting(MeetingKind kind, bool noLongerFollowed = false) const {
        Meeting meeting;
        meeting.kind = kind;
        meeting.when = QDateTime(today(), QTime(13, 0));
        meeting.children.resize(1);
        meeting.children.front().child = child;
        meeting.children.front().noLongerFollowed = noLongerFollowed;
        meeting.started = meeting.when.toUTC();
        meeting.closed = meeting.started.addSecs(1800);
        return unit->meetings().save(meeting);
    }
    std::vector<ActionKind> waiting() const {
        std::vector<ActionKind> kinds;
        for (const ActionRow& row : unit->actions().ofChild(child))
            kinds.push_back(row.action.kind);
        return kinds;
    }
    bool waits(ActionKind kind) const {
        const std::vector<ActionKind> kinds = waiting();
        return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    }
};

template <typename Action> QString refusal(Action action) {
    try {
        action();
    } catch (const Error& error) {
        return error.kind() == Error::Kind::Refused ? error.detail() : QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace

TEST_CASE("a child goes from a card to met needs through the Barnteam and the Individuellt barnteam", "[services]") {
    const ProcessFixture fixture;
    fixture.saveCard();
    beginRound(*fixture.unit, fixture.child, Entry::Card, fixture.today());
    fixture.go(Station::BarnkontaktAktiveras);
    fixture.go(Station::Barnsamtal);
    fixture.saveTalk();
    fixture.go(Station::Beslut);
    fixture.saveDecision(Station::Barnteam);
    fixture.saveConsent(ConsentKind::Written);
    fixture.go(Station::Barnteam);
    fixture.saveClosedMeeting(MeetingKind::Barnteam);
    fixture.go(Station::Uppfoljningssamtal);
    fixture.saveFollowUpTalk(Station::IndividuelltBarnteam);
    fixture.saveConsent(ConsentKind::UpdatedWritten);
    fixture.go(Station::IndividuelltBarnteam);
    fixture.saveClosedMeeting(MeetingKind::Avslutande);
    fixture.saveTalk(true);
    fixture.go(Station::BehovUppfyllt);

    const Stodprocess round = fixture.unit->process().current(fixture.child).value();
    CHECK(round.moves.size() == 8);
    CHECK_FALSE(round.isOpen());
    CHECK(round.moves.back().by == u"Birgitta Östergren"_s);
    CHECK(waysFrom(fixture.facts()).empty());
}

TEST_CASE("a move that a guard refuses changes nothing and names the rule", "[services]") {
    const ProcessFixture fixture;
    Upptackarkort card = aCard();
    card.guardianConsents = false;
    fixture.saveCard(card);
    beginRound(*fixture.unit, fixture.child, Entry::Card, fixture.today());
    const Stodprocess before = fixture.unit->process().current(fixture.child).value();
    CHECK(refusal([&] { fixture.go(Station::BarnkontaktAktiveras); }) == u"process.g1.oralConsent"_s);
    CHECK(refusal([&] { fixture.go(Station::Barnteam); }) == u"process.way.none"_s);
    CHECK(fixture.unit->process().current(fixture.child) == before);
    fixture.go(Station::EgetStod);
    CHECK(fixture.station() == Station::EgetStod);
}

TEST_CASE("a child that is in no round moves nowhere", "[services]") {
    const ProcessFixture fixture;
    CHECK(refusal([&] { fixture.go(Station::BarnkontaktAktiveras); }) == u"process.round.none"_s);
    CHECK(fixture.facts().round.moves.empty());
    CHECK(failure([&] { (void)processFacts(*fixture.unit, ChildId::fromNumber(4711)); }) == Error::Kind::NotFound);
}

TEST_CASE("a round begins when none is open, not in the future and not before the last one ended", "[services]") {
    const ProcessFixture fixture;
    OpenUnit& unit = *fixture.unit;
    const auto begin = [&](QDate date) {
        return refusal([&] { beginRound(unit, fixture.child, Entry::Card, date); });
    };
    CHECK(begin(fixture.today().addDays(1)) == u"process.date.future"_s);
    CHECK(begin(fixture.today().addDays(-2)).isEmpty());
    CHECK(begin(fixture.today()) == u"process.round.open"_s);
    fixture.go(Station::AvslutatUtanStod, u"Samtycke saknas"_s);
    CHECK(begin(fixture.today().addDays(-1)) == u"process.date.before"_s);
    CHECK(begin(fixture.today()).isEmpty());
    CHECK(unit.process().current(fixture.child)->round == 2);
}

TEST_CASE("a round for a SIP is begun by an organisation with the duty, which its first move names", "[services]") {
    const ProcessFixture fixture;
    OpenUnit& unit = *fixture.unit;
    const auto begin = [&](OrganisationId initiator) {
        return refusal([&] { beginSipRound(unit, fixture.child, initiator, fixture.today()); });
    };
    CHECK(
        refusal([&] { beginRound(unit, fixture.child, Entry::SipDuty, fixture.today()); }) == u"process.sip.initiator");
    CHECK(begin(fixture.organisation) == u"process.sip.initiator");
    CHECK(begin(OrganisationId::fromNumber(4711)) == u"process.sip.initiator");
    CHECK_FALSE(unit.process().current(fixture.child));
    CHECK(begin(fixture.saveSipOrganisation()).isEmpty());
    const Stodprocess round = unit.process().current(fixture.child).value();
    CHECK(round.entry == Entry::SipDuty);
    CHECK(round.moves.front().reason == u"Habiliteringen startar en SIP");
}

TEST_CASE("what belonged to a round that ended does not open the ways of the next", "[services]") {
    ProcessFixture fixture;
    OpenUnit& unit = *fixture.unit;
    fixture.saveCard();
    fixture.saveTalk();
    fixture.saveDecision(Station::Barnteam);
    fixture.saveConsent(ConsentKind::Written);
    fixture.saveClosedMeeting(MeetingKind::Barnteam);
    beginRound(unit, fixture.child, Entry::OwnRequest, fixture.today());
    CHECK(fixture.facts().card.has_value());
    CHECK(fixture.facts().talks.size() == 1);
    fixture.clock.advance(3 * 24 * 3600);
    fixture.go(Station::Avbojt);
    fixture.go(Station::AvslutatUtanStod);
    beginRound(unit, fixture.child, Entry::OwnRequest, fixture.today());
    const ProcessFacts facts = fixture.facts();
    CHECK(facts.roundCount == 2);
    CHECK_FALSE(facts.card);
    CHECK(facts.talks.empty());
    CHECK(facts.decisions.empty());
    CHECK(facts.consents.empty());
    CHECK(facts.meetings.empty());
}

TEST_CASE("the facts tell a rated talk from one that is not, and leave other conversations out", "[services]") {
    const ProcessFixture fixture;
    beginRound(*fixture.unit, fixture.child, Entry::OwnRequest, fixture.today());
    fixture.saveTalk(true);
    Barnsamtal unrated = aBarnsamtal().with(fixture.child).on(fixture.today().addDays(-1));
    unrated.summary.next = u"Vi ses igen"_s;
    fixture.unit->samtal().save(unrated);
    Barnsamtal other = unrated;
    other.occasion = Occasion::Utvecklingssamtal;
    fixture.unit->samtal().save(other);
    const std::vector<TalkFact> talks = fixture.facts().talks;
    REQUIRE(talks.size() == 2);
    CHECK_FALSE(talks.front().rated);
    CHECK(talks.back().rated);
    CHECK(talks.back().followUpRating);
}

TEST_CASE(
    "support that begins gets the date of follow-up that was decided, and another when it is booked", "[services]") {
    const ProcessFixture fixture;
    OpenUnit& unit = *fixture.unit;
    beginRound(unit, fixture.child, Entry::OwnRequest, fixture.today());
    CHECK(refusal([&] { bookFollowUp(unit, fixture.child, fixture.today()); }) == u"process.followUp.none"_s);
    fixture.go(Station::Barnsamtal);
    fixture.saveTalk();
    fixture.go(Station::Beslut);
    fixture.saveDecision(Station::EgetStod);
    fixture.go(Station::EgetStod);
    CHECK(unit.process().current(fixture.child)->nextFollowUp == fixture.today().addDays(60));
    CHECK(
        refusal([&] { bookFollowUp(unit, fixture.child, fixture.today().addDays(-1)); }) == u"process.followUp.past"_s);
    bookFollowUp(unit, fixture.child, fixture.today().addDays(14));
    CHECK(unit.process().current(fixture.child)->nextFollowUp == fixture.today().addDays(14));
    CHECK(unit.actions().ofChild(fixture.child).back().action.kind == ActionKind::FollowUpSupport);
}

TEST_CASE("the dashed way keeps its reason in the move", "[services]") {
    const ProcessFixture fixture;
    beginRound(*fixture.unit, fixture.child, Entry::OwnRequest, fixture.today());
    fixture.go(Station::Barnsamtal);
    fixture.saveTalk();
    fixture.go(Station::Beslut);
    fixture.saveDecision(Station::IndividuelltBarnteam);
    fixture.saveConsent(ConsentKind::UpdatedWritten);
    fixture.go(Station::IndividuelltBarnteam);
    CHECK(
        fixture.unit->process().current(fixture.child)->moves.back().reason ==
        aDecision(Station::IndividuelltBarnteam).directReason);
}

TEST_CASE("at the end the Stödsamordnare hands back to the Barnkontakt, as a dated record", "[services]") {
    const ProcessFixture fixture;
    OpenUnit& unit = *fixture.unit;
    beginSipRound(unit, fixture.child, fixture.saveSipOrganisation(), fixture.today());
    fixture.saveConsent(ConsentKind::UpdatedWritten);
    fixture.go(Station::IndividuelltBarnteam);
    Child child = unit.children().find(fixture.child).value();
    child.stodsamordnare.name = u"Sara Ek"_s;
    unit.children().save(child);
    fixture.saveClosedMeeting(MeetingKind::Avslutande);
    fixture.saveTalk(true);
    CHECK(unit.process().handoversOf(fixture.child).empty());
    fixture.go(Station::BehovUppfyllt);
    const std::vector<Handover> handovers = unit.process().handoversOf(fixture.child);
    REQUIRE(handovers.size() == 1);
    CHECK(handovers.front().stodsamordnare);
    CHECK(handovers.front().from.name == u"Sara Ek"_s);
    CHECK(handovers.front().to.name == u"Karin Lind"_s);
    CHECK(handovers.front().date == fixture.today());
    CHECK(unit.children().find(fixture.child)->stodsamordnare.isEmpty());
}

TEST_CASE("every save that concerns a child in process brings what waits up to date", "[services]") {
    const ProcessFixture fixture;
    CHECK(fixture.waiting().empty());
    beginRound(*fixture.unit, fixture.child, Entry::OwnRequest, fixture.today());
    CHECK(fixture.waiting() == std::vector{ActionKind::HoldBarnsamtal});
    fixture.saveTalk();
    CHECK(fixture.waiting() == std::vector{ActionKind::Decide});
    fixture.go(Station::Barnsamtal);
    fixture.go(Station::Beslut);
    const BeslutId decided = fixture.saveDecision(Station::Barnteam);
    CHECK(fixture.waits(ActionKind::AskConsent));
    fixture.saveConsent(ConsentKind::Written);
    CHECK_FALSE(fixture.waits(ActionKind::AskConsent));
    CHECK(fixture.waits(ActionKind::TellGuardians));
    Beslut beslut = fixture.unit->process().find(decided).value();
    beslut.toldGuardians = fixture.today();
    fixture.unit->process().save(beslut);
    CHECK_FALSE(fixture.waits(ActionKind::TellGuardians));
}

TEST_CASE("changed intervals move what waits once everything is worked out anew", "[services]") {
    const ProcessFixture fixture;
    OpenUnit& unit = *fixture.unit;
    beginRound(unit, fixture.child, Entry::OwnRequest, fixture.today());
    Reminders reminders = unit.registers().reminders();
    reminders.barnsamtal = 5;
    unit.registers().save(reminders);
    const std::vector<ChildId> waiting = childrenWaiting(unit);
    REQUIRE(waiting == std::vector{fixture.child});
    CHECK(refreshSome(unit, waiting, std::chrono::seconds(5)) == 1);
    REQUIRE(unit.actions().all().size() == 1);
    CHECK(unit.actions().all().front().action.due == fixture.today().addDays(5));
}

TEST_CASE("what waits for many children is worked out a part at a time", "[services]") {
    const ProcessFixture fixture;
    OpenUnit& unit = *fixture.unit;
    beginRound(unit, fixture.child, Entry::OwnRequest, fixture.today());
    const ChildId other = unit.children().save(aChild());
    beginRound(unit, other, Entry::OwnRequest, fixture.today());
    const std::vector<ChildId> waiting = childrenWaiting(unit);
    REQUIRE(waiting.size() == 2);
    CHECK(refreshSome(unit, waiting, std::chrono::milliseconds(0)) == 1);
    CHECK(refreshSome(unit, waiting, std::chrono::seconds(5)) == 2);
    CHECK(refreshSome(unit, {}, std::chrono::seconds(5)) == 0);
}

TEST_CASE("a clock that was set back is told, and a reason leads on", "[services]") {
    ProcessFixture fixture;
    beginRound(*fixture.unit, fixture.child, Entry::OwnRequest, fixture.today());
    fixture.clock.advance(-30 * 24 * 3600);
    CHECK(refusal([&] { fixture.go(Station::Avbojt); }) == u"process.clock.back"_s);
    fixture.go(Station::Avbojt, u"Klockan gick fel"_s);
    CHECK(fixture.station() == Station::Avbojt);
    fixture.go(Station::AvslutatUtanStod, u"Klockan gick fel"_s);
    CHECK(fixture.station() == Station::AvslutatUtanStod);
}
