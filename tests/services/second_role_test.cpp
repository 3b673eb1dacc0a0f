// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/projector_view.h"
#include "core/services/second_role.h"
#include "core/services/share_document.h"
#include "core/store/statistics_repository.h"
#include "tests/services/sealed_support.h"
#include "tests/support/print_qt.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct Protected : SealingUnit {
    ChildId child = unit->children().save(aChild().withProtection(ProtectedIdentity::Sekretessmarkering));

    SharingEntry entry() const {
        SharingEntry entry = anAnsweredEntry();
        entry.child = child;
        return entry;
    }
    void confirm(const QString& login, const QString& passphrase = otherPassphrase) {
        SecondRoleCheck(*unit, child, login).run(Passphrase(passphrase));
        noteSecondConfirmed(*unit, child, login);
    }
};

} // namespace

TEST_CASE("nothing of a protected child leaves before a second person has agreed, for a while", "[sealed][sharing]") {
    Protected at;
    at.letIn(u"bo"_s, u"Bo Ek"_s, u"administrator"_s);
    CHECK(refusedRule([&] { logSharing(*at.unit, at.entry()); }) == u"sharing.protected.second"_s);
    SharingEntry own = at.entry();
    own.ownUse = true;
    CHECK(refusedRule([&] { logSharing(*at.unit, own); }) == u"sharing.protected.second"_s);
    at.confirm(u"bo"_s);
    CHECK(logSharing(*at.unit, at.entry()) != SharingEntryId());
    at.clock.advance(301);
    CHECK(refusedRule([&] { logSharing(*at.unit, at.entry()); }) == u"sharing.protected.second"_s);
    Statement row = at.unit->connection().prepare(
        "SELECT by_login, reason FROM history WHERE change = 'second-confirmed' AND child_id = ?");
    row.bindAll(at.child.number());
    REQUIRE(row.step());
    CHECK(row.text(0) == u"rektor"_s);
    CHECK(row.text(1) == u"bo"_s);
}

TEST_CASE("the second person is somebody else, with the right to it and their own passphrase", "[sealed][sharing]") {
    Protected at;
    CHECK(secondPersons(*at.unit, at.child).empty());
    CHECK(refusedRule([&] { SecondRoleCheck(*at.unit, at.child, u"REKTOR"_s); }) == u"second.self"_s);
    CHECK(refusedRule([&] { SecondRoleCheck(*at.unit, at.child, u"karin"_s); }) == u"second.role"_s);
    sealIdentity(
        *at.unit, at.child, {ProtectedIdentity::Sekretessmarkering, u"Skyddat barn 1"_s, {u"rektor"_s, u"karin"_s}});
    REQUIRE(secondPersons(*at.unit, at.child).size() == 1);
    CHECK(failure([&] { at.confirm(u"karin"_s, testPassphrase); }) == Error::Kind::WrongPassphrase);
    CHECK(needsSecondRole(*at.unit, at.entry()));
    at.confirm(u"karin"_s);
    CHECK_FALSE(needsSecondRole(*at.unit, at.entry()));
    const ChildId other = at.unit->children().save(aChild().withProtection(ProtectedIdentity::SkyddadFolkbokforing));
    CHECK(needsSecondRole(*at.unit, other));
    CHECK_FALSE(needsSecondRole(*at.unit, at.unit->children().save(aChild())));
}

TEST_CASE("an anmälan of a protected child never waits for a second person", "[sealed][sharing]") {
    Protected at;
    SharingEntry entry = at.entry();
    entry.recipient = Recipient::Anmalan;
    CHECK_FALSE(needsSecondRole(*at.unit, entry));
}

TEST_CASE("a protected child is shown to a room only when a second person has agreed", "[sealed][meetings]") {
    Meeting meeting;
    meeting.kind = MeetingKind::Barnteam;
    meeting.currentChild = ChildId::fromNumber(1);
    meeting.currentPoint = u"5"_s;
    MeetingChild part;
    part.child = *meeting.currentChild;
    part.offers = {{Area::Trygghet, u"Samtal"_s, {}}};
    meeting.children = {part};
    ProjectedChild current;
    current.child = aChild().withId(*meeting.currentChild).withProtection(ProtectedIdentity::Sekretessmarkering);
    current.roomChecked = true;
    OpenFixture at;
    CHECK(projectorView(meeting, &current, at.unit->model(), at.unit->settings()).offers.empty());
    current.secondConfirmed = true;
    const ProjectorView shown = projectorView(meeting, &current, at.unit->model(), at.unit->settings());
    CHECK(shown.offers.size() == 1);
    CHECK(shown.whom.isEmpty());
}

TEST_CASE("a protected child is in no figure, and what is of no child is", "[sealed][statistics]") {
    OpenFixture at;
    const auto reached = [&] {
        return StatisticsRepository(at.unit->connection()).counts(Term::of(today()))[Measure::SamtalGuardian];
    };
    const Child open = aChild();
    Child kept = open;
    kept.id = at.unit->children().save(open);
    at.unit->samtal().save(aBarnsamtal().with(kept.id).guardianRated(1, {3}));
    CHECK(reached() == 1);
    kept.protection = ProtectedIdentity::Sekretessmarkering;
    at.unit->children().save(kept);
    CHECK(reached() == 0);
}
