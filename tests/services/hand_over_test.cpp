// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/hand_over.h"
#include "tests/services/unit_support.h"
#include "tests/support/print_qt.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const ResponsiblePerson eva{u"Eva Ek"_s, u"rektor"_s, u"Almens förskola"_s, {{}, u"0411-22 22 22"_s, {}}};

struct World : OpenFixture {
    ChildId child = unit->children().save(aChild().withGuardian(u"Maja Ödlund"_s).withBarnkontakt(u"Karin Lind"_s));

    Handover handover() const {
        Handover value = proposedHandover(*unit, child);
        value.to = eva;
        return value;
    }
    OrganisationId almen = organisation(u"Almens förskola"_s);

    OrganisationId organisation(const QString& name) {
        Organisation organisation;
        organisation.name = name;
        return unit->registers().save(organisation);
    }
    ConsentId consent(Answered guardian = Answered::Yes) {
        Consent consent;
        consent.child = child;
        consent.voices = {{1, u"Maja Ödlund"_s, guardian, unit->today(), {}}};
        consent.organisations = {almen};
        consent.information = u"Överlämning"_s;
        consent.purpose = u"Ny Barnkontakt"_s;
        consent.validFrom = unit->today();
        consent.signature = Signature::Paper;
        consent.savedAt = clock.now();
        return unit->consents().save(consent);
    }
    Child stored() const { return *unit->children().find(child); }
    QString refusal(const Handover& value) {
        try {
            handOver(*unit, value);
        } catch (const Error& error) {
            return error.detail();
        }
        return {};
    }
};

} // namespace

TEST_CASE("a handover makes the one who takes over the child's Barnkontakt", "[services]") {
    World world;
    const HandoverId id = handOver(*world.unit, world.handover());
    CHECK(world.stored().barnkontakt == eva);
    CHECK(world.stored().stodsamordnare.isEmpty());
    const auto saved = world.unit->process().find(id);
    REQUIRE(saved);
    CHECK(saved->from.name == u"Karin Lind"_s);
    CHECK(saved->to == eva);
    CHECK(saved->savedAt == world.clock.now());
}

TEST_CASE("a Stödsamordnare is appointed and the responsibility returns", "[services]") {
    World world;
    Handover appointed = proposedPlanHandover(*world.unit, world.child);
    CHECK(appointed.from.name == u"Karin Lind"_s);
    CHECK_FALSE(appointed.stage.has_value());
    appointed.to = eva;
    appointed.leadQuestion = appointed.overviewQuestion = u"Eva"_s;
    handOver(*world.unit, appointed);
    CHECK(world.stored().stodsamordnare == eva);
    CHECK(world.stored().barnkontakt.name == u"Karin Lind"_s);

    const Handover back = proposedPlanHandover(*world.unit, world.child);
    CHECK(back.from == eva);
    CHECK(back.to.name == u"Karin Lind"_s);
    CHECK(back.stage.has_value());
    handOver(*world.unit, back);
    CHECK(world.stored().stodsamordnare.isEmpty());
    CHECK(world.stored().barnkontakt.name == u"Karin Lind"_s);
    CHECK(world.unit->process().handoversOf(world.child).size() == 2);
}

TEST_CASE("the stage of a handover is proposed by the child's age", "[services]") {
    World world;
    CHECK(proposedHandover(*world.unit, world.child).stage == LifeStage::RektorGrundskola);
    CHECK(proposedHandover(*world.unit, world.child).date == world.unit->today());
}

TEST_CASE("a refused handover changes nobody's responsibility", "[services]") {
    World world;
    Handover handover = world.handover();
    handover.to.name.clear();
    CHECK(world.refusal(handover) == u"handover.to.missing"_s);
    CHECK(world.stored().barnkontakt.name == u"Karin Lind"_s);
    CHECK(world.unit->process().handoversOf(world.child).empty());
}

TEST_CASE("a handover that needs consent names one that holds today", "[services]") {
    World world;
    Handover handover = world.handover();
    handover.consentNeeded = true;
    handover.toOrganisation = world.almen;
    CHECK(world.refusal(handover) == u"handover.consent.missing"_s);
    handover.consent = world.consent();
    CHECK(world.refusal(handover).isEmpty());
    CHECK(world.stored().barnkontakt == eva);
}

TEST_CASE("a consent carries a handover to the organisations that it names, and to no other", "[services]") {
    World world;
    Handover handover = world.handover();
    handover.health = u"Sover oroligt."_s;
    handover.toOrganisation = world.organisation(u"BUP"_s);
    CHECK(world.refusal(handover) == u"handover.consent.needed"_s);
    handover.consentNeeded = true;
    handover.consent = world.consent();
    CHECK(world.refusal(handover) == u"handover.consent.notNamed"_s);
    CHECK(world.stored().barnkontakt.name == u"Karin Lind"_s);
    handover.toOrganisation = world.almen;
    CHECK(world.refusal(handover).isEmpty());
}

TEST_CASE("a consent that does not hold carries no handover and is not offered", "[services]") {
    World world;
    Handover handover = world.handover();
    handover.consentNeeded = true;
    handover.toOrganisation = world.almen;
    handover.consent = world.consent(Answered::No);
    CHECK(world.refusal(handover) == u"handover.consent.closed"_s);
    CHECK(consentsForHandover(*world.unit, world.child).empty());

    const ConsentId good = world.consent();
    const auto offered = consentsForHandover(*world.unit, world.child);
    REQUIRE(offered.size() == 1);
    CHECK(offered[0].id == good);

    Consent withdrawn = offered[0];
    withdrawn.withdrawal = {world.unit->today(), u"Maja Ödlund"_s, {}, {}};
    world.unit->consents().save(withdrawn);
    handover.consent = good;
    CHECK(world.refusal(handover) == u"handover.consent.closed"_s);
    CHECK(consentsForHandover(*world.unit, world.child).empty());
}

TEST_CASE("another child's consent carries no handover", "[services]") {
    World world;
    const ConsentId consent = world.consent();
    Handover handover = world.handover();
    handover.child = world.unit->children().save(aChild().named(u"Ali"_s));
    handover.consentNeeded = true;
    handover.toOrganisation = world.almen;
    handover.consent = consent;
    CHECK(world.refusal(handover) == u"handover.consent.closed"_s);
}

TEST_CASE("the report of a handover leaves the unit with a row in the log", "[services]") {
    World world;
    const HandoverId id = handOver(*world.unit, world.handover());
    const QString path = world.path(u"overlamning.pdf"_s);
    sharePaper(*world.unit, handoverPaper(*world.unit, *world.unit->process().find(id), anAnsweredEntry()), path);
    CHECK(fileBytes(path).startsWith("%PDF"));
    const auto log = world.unit->sharing().ofChild(world.child);
    REQUIRE(log.size() == 1);
    CHECK(log[0].what == u"Överlämning som PDF"_s);
    CHECK(log[0].way == SharingWay::Pdf);
}
