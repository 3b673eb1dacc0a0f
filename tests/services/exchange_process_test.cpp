// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/child_records.h"
#include "core/services/demo/demo_unit.h"
#include "core/services/export_children.h"
#include "core/services/visits.h"
#include "tests/services/edited_file.h"
#include "tests/services/unit_support.h"
#include "tests/support/filled_records.h"
#include "tests/support/filled_visits.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A unit with two children that share a Barnteam; the first has every record of stödprocessen.
struct ProcessFixture : OpenFixture {
    Organisation organisation = anOrganisation();
    ChildId child = unit->children().save(aChild());
    ChildId other = unit->children().save(aChild().named(u"Bo"_s));
    MeetingId team;

    ProcessFixture() {
        unit->registers().save(organisation);
        Upptackarkort card = aCard(child);
        card.instrument = cardForm();
        unit->cards().save(card);
        Anmalan anmalan = anAnmalan(child);
        anmalan.card = card.id;
        unit->cards().save(anmalan);
        const Consent consent = aConsent(child, {organisation.id});
        unit->consents().save(consent);
        Consent withdrawn = aConsent(child, {organisation.id}, ConsentKind::UpdatedWritten);
        withdrawn.withdrawal = {today(), u"Maja Ödlund"_s, u"Vill inte längre."_s, u"Behålls, med spärr."_s};
        unit->consents().save(withdrawn);
        unit->process().save(aRound(child));
        unit->process().save(aBeslut(child));
        unit->process().save(anUppfoljningssamtal(child, {organisation.id}));
        unit->process().save(aDelegation(child));
        Handover handover = aHandover(child, consent.id);
        handover.toOrganisation = organisation.id;
        unit->process().save(handover);
        visitsOf(*unit).save(aVisitEnrolment(child));
        visitsOf(*unit).save(aVisit(child));
        Meeting meeting = aMeeting({child, other}, organisation.id);
        meeting.currentChild = other;
        team = unit->meetings().save(meeting);
    }

    InstrumentRef cardForm() const {
        for (const auto& pack : unit->instruments().packs())
            for (const Instrument& instrument : pack->instruments)
                if (instrument.kind == InstrumentKind::Upptackarkort)
                    return instrument.ref;
        return {};
    }
    QByteArray file(std::initializer_list<ChildId> children) const {
        return childrenJson(*unit, std::vector<ChildId>(children));
    }
};

} // namespace

TEST_CASE(
    "a file of children carries stödprocessen, and the unit that imports holds the same", "[services][exchange]") {
    ProcessFixture here;
    OpenFixture there;
    const QByteArray json = here.file({here.child, here.other});
    CHECK(checkImport(*there.unit, json).faults.empty());
    REQUIRE(importChildren(*there.unit, json) == 2);
    for (const ChildId child : {here.child, here.other})
        CHECK(recordsOf(*there.unit, child) == recordsOf(*here.unit, child));
    CHECK(there.unit->meetings().find(here.team) == here.unit->meetings().find(here.team));
    Organisation without = here.organisation;
    without.persons.clear();
    CHECK(there.unit->registers().organisations() == std::vector{without});
    CHECK(there.unit->actions().all() == here.unit->actions().all());
    CHECK(there.unit->verify().isEmpty());
}

TEST_CASE("every child of a practice unit comes through a file as it was", "[services][exchange]") {
    const QTemporaryDir folder;
    const FixedClock clock;
    const QString directory = folder.filePath(u"ovning"_s);
    const DemoAccess access = createDemoUnit(directory, 40, 7, clock);
    const auto here = openUnit(directory, access.user, access.passphrase, clock);
    const std::vector<ChildId> children = here->children().ids({});
    OpenFixture there;
    const QByteArray json = childrenJson(*here, children);
    for (const JsonFault& fault : checkImport(*there.unit, json).faults)
        FAIL_CHECK(fault.path.toStdString() << ": " << fault.rule.toStdString());
    REQUIRE(importChildren(*there.unit, json) == int(children.size()));
    for (const ChildId child : children)
        CHECK(recordsOf(*there.unit, child) == recordsOf(*here, child));
    CHECK(there.unit->actions().all().size() == here->actions().all().size());
}

TEST_CASE("a fault in stödprocessen refuses the whole file with a sentence of its own", "[services][exchange]") {
    ProcessFixture here;
    OpenFixture there;
    const QByteArray json = here.file({here.child, here.other});
    const QString unknown = id_number::toString(12345);
    const auto card = [](const Edit& edit) {
        return inFirst(u"upptackarkort"_s, edit);
    };
    const auto consent = [](const Edit& edit) {
        return inFirst(u"consents"_s, edit);
    };
    const auto meeting = [](const Edit& edit) {
        return inFirst(u"meetings"_s, edit);
    };
    struct Case {
        QString rule;
        Edit edit;
    };
    const std::vector<Case> cases{
        {u"children.duplicate"_s, twice(u"upptackarkort"_s)},
        {u"json.key.unknown"_s, card(put(u"shoeSize"_s, 38))},
        {u"json.choice"_s, card(put(u"told"_s, u"kanske"_s))},
        {u"card.finder.missing"_s, card(put(u"finder"_s, QJsonObject{{u"place"_s, u"internal"_s}}))},
        {u"card.route.consent"_s, card(put(u"guardianConsents"_s, false))},
        {u"children.area.duplicate"_s, card(twice(u"areas"_s))},
        {u"children.instrument.unknown"_s,
         card(put(u"instrument"_s, QJsonObject{{u"id"_s, u"annat"_s}, {u"version"_s, u"1"_s}}))},
        {u"children.card.unknown"_s, inFirst(u"anmalningar"_s, put(u"card"_s, unknown))},
        {u"json.text.tooLong"_s, inFirst(u"anmalningar"_s, put(u"receiver"_s, u"å"_s.repeated(501)))},
        {u"json.key.missing"_s, consent(without(u"sharing"_s))},
        {u"children.organisation.unknown"_s, consent(put(u"organisations"_s, QJsonArray{unknown}))},
        {u"children.voice.duplicate"_s, consent(inFirst(u"voices"_s, put(u"guardian"_s, 2)))},
        {u"consent.purpose.missing"_s, consent(put(u"purpose"_s, QString()))},
        {u"json.date"_s, consent(put(u"validTo"_s, u"2027-02-30"_s))},
        {u"children.round.duplicate"_s, twice(u"rounds"_s)},
        {u"json.count"_s, inFirst(u"rounds"_s, put(u"moves"_s, QJsonArray()))},
        {u"json.choice"_s, inFirst(u"rounds"_s, inFirst(u"moves"_s, put(u"to"_s, u"himlen"_s)))},
        {u"json.count"_s, inFirst(u"beslut"_s, put(u"principles"_s, QJsonArray()))},
        {u"beslut.directReason.missing"_s, inFirst(u"beslut"_s, put(u"directReason"_s, QString()))},
        {u"children.organisation.unknown"_s, inFirst(u"uppfoljningssamtal"_s, put(u"involved"_s, QJsonArray{unknown}))},
        {u"uppfoljning.support.missing"_s, inFirst(u"uppfoljningssamtal"_s, put(u"support"_s, QString()))},
        {u"delegation.to.missing"_s, inFirst(u"delegations"_s, put(u"to"_s, QString()))},
        {u"children.consent.unknown"_s, inFirst(u"handovers"_s, put(u"consent"_s, unknown))},
        {u"handover.date.future"_s, inFirst(u"handovers"_s, put(u"date"_s, u"2031-01-01"_s))},
        {u"meeting.when.missing"_s, meeting(without(u"when"_s))},
        {u"meeting.minutes.range"_s, meeting(put(u"minutes"_s, 481))},
        {u"children.meeting.differs"_s, meeting(put(u"when"_s, u"2026-01-01T10:00:00"_s))},
        {u"children.meeting.differs"_s, meeting(put(u"kind"_s, u"arbetsmote"_s))},
        {u"children.point.duplicate"_s, meeting(twice(u"notes"_s))},
        {u"json.time"_s, meeting(put(u"started"_s, u"i går"_s))},
        {u"children.organisation.unknown"_s, meeting(inFirst(u"participants"_s, put(u"organisation"_s, unknown)))},
        {u"children.gemensam.unknown"_s, meeting(inObject(u"child"_s, put(u"gemensam"_s, unknown)))},
    };
    for (const Case& each : cases) {
        INFO(each.rule.toStdString());
        const QByteArray broken = changed(json, each.edit);
        CHECK(hasFault(*there.unit, broken, each.rule));
        CHECK(failure([&] { importChildren(*there.unit, broken); }) == Error::Kind::MalformedImport);
        CHECK(there.unit->children().count() == 0);
        CHECK(there.unit->registers().organisations().empty());
    }
    CHECK(importChildren(*there.unit, json) == 2);
}

TEST_CASE("two files bring the children of one Barnteam together again", "[services][exchange]") {
    ProcessFixture here;
    OpenFixture there;
    REQUIRE(importChildren(*there.unit, here.file({here.child})) == 1);
    CHECK(there.unit->meetings().find(here.team)->children.size() == 1);
    REQUIRE(importChildren(*there.unit, here.file({here.other})) == 1);
    CHECK(there.unit->meetings().find(here.team) == here.unit->meetings().find(here.team));
}

TEST_CASE(
    "a record that the unit has, or another meeting under the same id, refuses the file", "[services][exchange]") {
    ProcessFixture here;
    OpenFixture there;
    REQUIRE(importChildren(*there.unit, here.file({here.child})) == 1);
    const auto before = there.unit->meetings().find(here.team);
    const QByteArray json = here.file({here.other});
    SECTION("a meeting on another day") {
        const QByteArray moved = changed(json, inFirst(u"meetings"_s, put(u"when"_s, u"2026-01-01T10:00:00"_s)));
        CHECK(hasFault(*there.unit, moved, u"children.known"_s));
        CHECK(failure([&] { importChildren(*there.unit, moved); }) == Error::Kind::Refused);
    }
    SECTION("a decision") {
        Beslut beslut = here.unit->process().decisionsOf(here.child).front();
        beslut.id = here.unit->process().save(aBeslut(here.other));
        const QByteArray own = here.file({here.other});
        beslut.child = here.child;
        there.unit->process().save(beslut);
        CHECK(hasFault(*there.unit, own, u"children.known"_s));
        CHECK(failure([&] { importChildren(*there.unit, own); }) == Error::Kind::Refused);
    }
    CHECK(there.unit->children().count() == 1);
    CHECK(there.unit->meetings().find(here.team) == before);
}

TEST_CASE("an organisation that the unit has stays as it is there", "[services][exchange]") {
    ProcessFixture here;
    OpenFixture there;
    Organisation renamed = here.organisation;
    renamed.name = u"Första linjen Österlen"_s;
    there.unit->registers().save(renamed);
    REQUIRE(importChildren(*there.unit, here.file({here.child})) == 1);
    CHECK(there.unit->registers().organisations() == std::vector{renamed});
}

TEST_CASE(
    "what guardians do not know of leaves with no file that they or their consent answer for", "[services][exchange]") {
    ProcessFixture here;
    const QString path = here.path(u"barn.json"_s);
    SharingEntry entry = anAnsweredEntry();
    const auto anmalningarIn = [&] {
        exportChildren(*here.unit, std::array{here.child}, entry, path);
        const QJsonObject file = QJsonDocument::fromJson(fileBytes(path)).object();
        return file[u"children"_s][0][u"anmalningar"_s].toArray().size();
    };
    SECTION("the unit's own copy has it") {
        entry.ownUse = true;
        CHECK(anmalningarIn() == 1);
    }
    SECTION("whoever has a legal right gets it") {
        entry.recipient = Recipient::Duty;
        CHECK(anmalningarIn() == 1);
    }
    SECTION("the family's copy has it not") {
        entry.recipient = Recipient::Family;
        CHECK(anmalningarIn() == 0);
    }
}
