// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/card_repository.h"
#include "core/store/child_repository.h"
#include "core/store/consent_repository.h"
#include "core/store/meeting_repository.h"
#include "core/store/process_repository.h"
#include "core/store/register_repository.h"
#include "core/store/skattning_repository.h"
#include "tests/store/repository_support.h"
#include "tests/support/filled_records.h"
#include "tests/support/print_qt.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct ProcessUnit : EmptyUnit {
    ChildRepository children{connection};
    RegisterRepository registers{connection};
    CardRepository cards{connection};
    ConsentRepository consents{connection};
    ProcessRepository process{connection};
    MeetingRepository meetings{connection};
    ChildId child = children.save(aChild());
    ChildId other = children.save(aChild().named(u"Bo"_s));
    OrganisationId organisation = registers.save(anOrganisation());
};

constexpr auto notFound = Error::Kind::NotFound;

} // namespace

TEST_CASE("an organisation is loaded as it was saved, with its contact persons in their order", "[store][register]") {
    EmptyUnit unit;
    RegisterRepository repository(unit.connection);
    Organisation organisation = anOrganisation();
    CHECK(repository.save(organisation) == organisation.id);
    CHECK(repository.find(organisation.id) == organisation);
    std::swap(organisation.persons[0], organisation.persons[1]);
    organisation.legalBody.clear();
    repository.save(organisation);
    CHECK(repository.find(organisation.id) == organisation);
    Organisation bare;
    bare.name = u"Örat"_s;
    bare.persons = {{{}, u"Utan nummer"_s, {}, {}}};
    const OrganisationId id = repository.save(bare);
    REQUIRE(repository.find(id));
    CHECK_FALSE(repository.find(id)->persons.front().id.isNull());
    CHECK(repository.organisations() == std::vector{organisation, *repository.find(id)});
}

TEST_CASE("an organisation that a record names is not removed, another is", "[store][register]") {
    ProcessUnit unit;
    const auto remove = [&] {
        return failure([&] { unit.registers.remove(unit.organisation); });
    };
    SECTION("a consent") {
        unit.consents.save(aConsent(unit.child, {unit.organisation}));
        CHECK(remove() == Error::Kind::Refused);
    }
    SECTION("an Uppföljningssamtal") {
        unit.process.save(anUppfoljningssamtal(unit.child, {unit.organisation}));
        CHECK(remove() == Error::Kind::Refused);
    }
    SECTION("a meeting") {
        unit.meetings.save(aMeeting({unit.child}, unit.organisation));
        CHECK(remove() == Error::Kind::Refused);
    }
    SECTION("a standing time") {
        StandingTime standing = aStandingTime();
        standing.organisation = unit.organisation;
        unit.registers.save(standing);
        CHECK(remove() == Error::Kind::Refused);
    }
    SECTION("nothing") {
        CHECK(remove() == std::nullopt);
        CHECK(unit.registers.organisations().empty());
        CHECK(remove() == notFound);
    }
}

TEST_CASE("the directory of Barnkontakter stands by stage of life, then in Swedish order", "[store][register]") {
    EmptyUnit unit;
    RegisterRepository repository(unit.connection);
    const BarnkontaktEntry second = aBarnkontaktEntry(u"Åke Ek"_s);
    const BarnkontaktEntry first = aBarnkontaktEntry(u"Zara Ek"_s);
    const BarnkontaktEntry nurse = aBarnkontaktEntry(u"Östen Ek"_s, LifeStage::BvcSkoterska);
    for (const BarnkontaktEntry& entry : {second, first, nurse})
        repository.save(entry);
    CHECK(repository.directory() == std::vector{nurse, first, second});
    repository.remove(first.id);
    CHECK(repository.directory() == std::vector{nurse, second});
    CHECK(failure([&] { repository.remove(first.id); }) == notFound);
}

TEST_CASE("a standing time is loaded as it was saved, and they stand in Swedish order", "[store][register]") {
    ProcessUnit unit;
    StandingTime standing = aStandingTime();
    standing.organisation = unit.organisation;
    CHECK(unit.registers.save(standing) == standing.id);
    CHECK(unit.registers.standingTimes() == std::vector{standing});
    standing.organisation.reset();
    standing.recurrence = Recurrence::EveryMonth;
    standing.time = QTime(8, 5);
    unit.registers.save(standing);
    StandingTime bare;
    bare.name = u"Ängen"_s;
    bare.id = unit.registers.save(bare);
    CHECK_FALSE(bare.id.isNull());
    CHECK(unit.registers.standingTimes() == std::vector{standing, bare});
    unit.registers.remove(standing.id);
    CHECK(unit.registers.standingTimes() == std::vector{bare});
    CHECK(failure([&] { unit.registers.remove(standing.id); }) == notFound);
}

TEST_CASE("the unit's intervals are the program's until it saves its own", "[store][register]") {
    EmptyUnit unit;
    RegisterRepository repository(unit.connection);
    CHECK(repository.reminders() == Reminders());
    const Reminders own{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19};
    repository.save(own);
    CHECK(repository.reminders() == own);
    repository.save(Reminders());
    CHECK(repository.reminders() == Reminders());
}

TEST_CASE("the unit's teams are the program's until it saves its own", "[store][register]") {
    EmptyUnit unit;
    RegisterRepository repository(unit.connection);
    CHECK(repository.teams() == defaultCompositions());
    const std::vector<TeamComposition> own{
        {204, 251, {{u"Rektor gymnasium"_s, true}, {u"polis"_s, false}}}, {0, 11, {}}};
    repository.save(own);
    CHECK(repository.teams() == own);
    repository.save(std::vector<TeamComposition>());
    CHECK(repository.teams() == defaultCompositions());
}

TEST_CASE("an Upptäckarkort is loaded as it was saved, filled in or blank", "[store][card]") {
    ProcessUnit unit;
    Upptackarkort card = aCard(unit.child);
    CHECK(unit.cards.save(card) == card.id);
    CHECK(unit.cards.find(card.id) == card);
    card.guardianConsents.reset();
    card.areas = {};
    card.receipt = {};
    unit.cards.save(card);
    CHECK(unit.cards.find(card.id) == card);
    Upptackarkort newer = aCard(unit.child);
    newer.date = card.date.addDays(1);
    newer.guardianConsents = false;
    unit.cards.save(newer);
    CHECK(unit.cards.ofChild(unit.child) == std::vector{newer, card});
    CHECK(unit.cards.ofChild(unit.other).empty());
    CHECK(failure([&] { unit.cards.save(aCard(ChildId::next())); }) == notFound);
}

TEST_CASE("an anmälan is loaded as it was saved, with or without a card", "[store][card]") {
    ProcessUnit unit;
    Anmalan anmalan = anAnmalan(unit.child);
    unit.cards.save(anmalan);
    CHECK(unit.cards.find(anmalan.id) == anmalan);
    anmalan.card = unit.cards.save(aCard(unit.child));
    anmalan.areas = {};
    unit.cards.save(anmalan);
    CHECK(unit.cards.anmalningarOf(unit.child) == std::vector{anmalan});
    anmalan.card = UpptackarkortId::next();
    CHECK(failure([&] { unit.cards.save(anmalan); }) == notFound);
}

TEST_CASE("a consent is loaded as it was saved, and the oldest comes first", "[store][consent]") {
    ProcessUnit unit;
    Consent first = aConsent(unit.child, {unit.organisation}, ConsentKind::Oral);
    const Consent second = aConsent(unit.child, {}, ConsentKind::UpdatedWritten);
    unit.consents.save(first);
    unit.consents.save(second);
    CHECK(unit.consents.find(first.id) == first);
    first.withdrawal = {today(), u"Maja Ödlund"_s, u"Ville inte mer."_s, u"Raderas."_s};
    first.validTo = {};
    std::swap(first.voices[0], first.voices[1]);
    unit.consents.save(first);
    CHECK(unit.consents.ofChild(unit.child) == std::vector{first, second});
    CHECK(failure([&] { unit.consents.save(aConsent(unit.child, {OrganisationId::next()})); }) == notFound);
}

TEST_CASE("a scan is kept byte for byte under its consent, up to 10 MiB", "[store][consent]") {
    ProcessUnit unit;
    const ConsentId id = unit.consents.save(aConsent(unit.child, {}));
    CHECK_FALSE(unit.consents.hasScan(id));
    CHECK(unit.consents.scan(id) == std::nullopt);
    const Scan paper{u"samtycke åäö.pdf"_s, QByteArray("%PDF\0\xff", 6), savedAt()};
    unit.consents.keepScan(id, paper);
    CHECK(unit.consents.scan(id) == paper);
    const Scan largest{u"stor.jpg"_s, QByteArray(Scan::largest, 'x'), savedAt()};
    unit.consents.keepScan(id, largest);
    CHECK(unit.consents.scan(id) == largest);
    const auto keep = [&](ConsentId consent, const QByteArray& content) {
        return failure([&] { unit.consents.keepScan(consent, {u"x.pdf"_s, content, savedAt()}); });
    };
    CHECK(keep(id, largest.content + 'x') == Error::Kind::Refused);
    CHECK(keep(id, {}) == Error::Kind::Refused);
    CHECK(keep(ConsentId::next(), "x") == notFound);
    CHECK(unit.consents.hasScan(id));
}

TEST_CASE("a round is loaded as it was saved, and the newest is the current one", "[store][process]") {
    ProcessUnit unit;
    CHECK_FALSE(unit.process.hasRound(unit.child));
    Stodprocess first = aRound(unit.child);
    unit.process.save(first);
    first.moves.push_back({Station::AvslutatUtanStod, today(), u"Karin Lind"_s, u"Familjen vill inte."_s});
    first.nextFollowUp = {};
    unit.process.save(first);
    CHECK(unit.process.find(first.id) == first);
    CHECK(unit.process.current(unit.child) == first);
    Stodprocess second = aRound(unit.child);
    CHECK(failure([&] { unit.process.save(second); }) == Error::Kind::AlreadyExists);
    second.round = 2;
    unit.process.save(second);
    CHECK(unit.process.current(unit.child) == second);
    CHECK(unit.process.ofChild(unit.child) == std::vector{second, first});
    CHECK(unit.process.hasRound(unit.child));
    CHECK_FALSE(unit.process.hasRound(unit.other));
}

TEST_CASE("a Beslut and an Uppföljningssamtal are loaded as they were saved", "[store][process]") {
    ProcessUnit unit;
    Beslut beslut = aBeslut(unit.child);
    unit.process.save(beslut);
    CHECK(unit.process.find(beslut.id) == beslut);
    beslut.route.reset();
    beslut.sufficientInformation.reset();
    beslut.principles = {};
    unit.process.save(beslut);
    CHECK(unit.process.decisionsOf(unit.child) == std::vector{beslut});
    Uppfoljningssamtal samtal = anUppfoljningssamtal(unit.child, {unit.organisation});
    unit.process.save(samtal);
    CHECK(unit.process.find(samtal.id) == samtal);
    samtal.next.reset();
    samtal.involved.clear();
    unit.process.save(samtal);
    CHECK(unit.process.followUpTalksOf(unit.child) == std::vector{samtal});
    CHECK(failure([&] { unit.process.save(anUppfoljningssamtal(unit.child, {OrganisationId::next()})); }) == notFound);
}

TEST_CASE("a delegation and a handover are loaded as they were saved", "[store][process]") {
    ProcessUnit unit;
    Delegation delegation = aDelegation(unit.child);
    unit.process.save(delegation);
    delegation.ended = {};
    unit.process.save(delegation);
    CHECK(unit.process.delegationsOf(unit.child) == std::vector{delegation});
    Handover handover = aHandover(unit.child, unit.consents.save(aConsent(unit.child, {})));
    unit.process.save(handover);
    CHECK(unit.process.find(handover.id) == handover);
    handover.from = {};
    handover.stage.reset();
    unit.process.save(handover);
    CHECK(unit.process.handoversOf(unit.child) == std::vector{handover});
    CHECK(failure([&] { unit.process.save(aHandover(unit.child, ConsentId::next())); }) == notFound);
}

TEST_CASE("a meeting is loaded as it was saved, with what it says of each child", "[store][meeting]") {
    ProcessUnit unit;
    Meeting meeting = aMeeting({unit.other, unit.child}, unit.organisation);
    GemensamBehovskompass joint;
    joint.child = unit.child;
    meeting.children[1].gemensam = SkattningRepository(unit.connection).save(joint);
    unit.meetings.save(meeting);
    CHECK(unit.meetings.find(meeting.id) == meeting);
    std::swap(meeting.children[0], meeting.children[1]);
    meeting.participants[0].organisation.reset();
    meeting.participants[0].ownUnit = true;
    meeting.children[0].notes[u"3a"_s].clear();
    meeting.currentChild.reset();
    meeting.next = {};
    unit.meetings.save(meeting);
    meeting.children[0].notes.remove(u"3a"_s);
    CHECK(unit.meetings.find(meeting.id) == meeting);
    CHECK(failure([&] { unit.meetings.save(aMeeting({ChildId::next()})); }) == notFound);
    CHECK(failure([&] { unit.meetings.save(aMeeting({unit.child}, OrganisationId::next())); }) == notFound);
}

TEST_CASE("meetings are listed newest first, and of each child only its own part", "[store][meeting]") {
    ProcessUnit unit;
    Meeting first = aMeeting({unit.child, unit.other}, unit.organisation);
    first.when = first.when.addDays(-7);
    const Meeting second = aMeeting({unit.child});
    unit.meetings.save(second);
    unit.meetings.save(first);
    const std::vector<MeetingRow> rows = unit.meetings.rows();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0] == MeetingRow{second.id, second.kind, second.when, second.place, 1, second.started, {}});
    CHECK(rows[1].children == 2);
    const std::vector<MeetingOfChild> other = unit.meetings.ofChild(unit.other);
    REQUIRE(other.size() == 1);
    CHECK(
        other.front() ==
        MeetingOfChild{
            first.id, first.kind, first.when, first.started, {}, first.next, {unit.organisation}, true, false});
    CHECK(unit.meetings.ofChild(unit.child).front().id == second.id);
}

TEST_CASE("only a meeting that was never begun is removed", "[store][meeting]") {
    ProcessUnit unit;
    Meeting meeting = aMeeting({unit.child});
    unit.meetings.save(meeting);
    CHECK(failure([&] { unit.meetings.remove(meeting.id); }) == Error::Kind::Refused);
    meeting.started = {};
    unit.meetings.save(meeting);
    CHECK(failure([&] { unit.meetings.remove(meeting.id); }) == std::nullopt);
    CHECK(unit.meetings.rows().empty());
    CHECK(failure([&] { unit.meetings.remove(meeting.id); }) == notFound);
}
