// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/enrolled_children.h"

#include "core/documents/text_writer.h"
#include "tests/services/unit_support.h"
#include "tests/support/process_builders.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct Preschool {
    OpenFixture fixture;
    OrganisationId bvc;

    Preschool() {
        Organisation organisation;
        organisation.name = u"BVC Ystad"_s;
        organisation.legalBody = u"Region Skåne"_s;
        bvc = fixture.unit->registers().save(organisation);
    }

    ChildId enrolled(const QString& name, QDateTime at) {
        Child child = aChild().called(name);
        child.createdAt = at;
        return fixture.unit->children().save(child);
    }

    void consents(ChildId child) {
        Consent consent = aConsent(ConsentKind::Written, fixture.unit->today());
        consent.id = ConsentId();
        consent.child = child;
        consent.organisations = {bvc};
        fixture.unit->consents().save(consent);
    }

    QDateTime now() const { return fixture.clock.now(); }
    EnrolledChildren found() { return enrolledChildren(*fixture.unit, fixture.unit->today(), bvc); }
};

SharingEntry anEntry() {
    SharingEntry entry = anAnsweredEntry();
    entry.recipient = Recipient::Organisation;
    return entry;
}

QStringList namesOf(const std::vector<Child>& children) {
    QStringList names;
    for (const Child& child : children)
        names.append(child.givenName);
    return names;
}

} // namespace

TEST_CASE("a BVC is told of the month's children whose guardians consented to it, and of nobody else", "[services]") {
    Preschool unit;
    const ChildId told = unit.enrolled(u"Åsa"_s, unit.now());
    unit.enrolled(u"Bo"_s, unit.now());
    unit.consents(told);
    unit.consents(unit.enrolled(u"Cia"_s, unit.now().addMonths(-2)));
    Child hidden = aChild().called(u"Kim"_s);
    hidden.createdAt = unit.now();
    hidden.protection = ProtectedIdentity::SkyddadFolkbokforing;
    unit.consents(unit.fixture.unit->children().save(hidden));
    const EnrolledChildren found = unit.found();
    CHECK(namesOf(found.named) == QStringList{u"Åsa"_s});
    REQUIRE(found.leftOut.size() == 2);
    for (const EnrolledChildren::LeftOut& each : found.leftOut)
        CHECK_FALSE(each.because.isEmpty());
    const LeavingPaper paper = enrolledToShare(*unit.fixture.unit, unit.fixture.unit->today(), unit.bvc, anEntry());
    REQUIRE(paper.rows.size() == 1);
    CHECK(paper.rows.front().child == told);
    CHECK(paper.rows.front().organisation == unit.bvc);
    const QString text = plainText(paper.document);
    CHECK(text.contains(u"Åsa"_s));
    CHECK(text.contains(u"BVC Ystad"_s));
    for (const QString& other : {u"Bo "_s, u"Cia"_s, u"Kim"_s})
        CHECK_FALSE(text.contains(other));
    sharePaper(*unit.fixture.unit, paper, unit.fixture.path(u"lista.pdf"_s));
    CHECK(unit.fixture.unit->sharing().ofChild(told).size() == 1);
}

TEST_CASE("a list to a BVC that would name nobody is refused", "[services]") {
    Preschool unit;
    const ChildId child = unit.enrolled(u"Åsa"_s, unit.now());
    const auto share = [&] {
        enrolledToShare(*unit.fixture.unit, unit.fixture.unit->today(), unit.bvc, anEntry());
    };
    CHECK(failure(share) == Error::Kind::Refused);
    unit.consents(child);
    CHECK_NOTHROW(share());
    Consent consent = unit.fixture.unit->consents().ofChild(child).front();
    consent.withdrawal.date = unit.fixture.unit->today();
    consent.withdrawal.by = u"Mamma"_s;
    unit.fixture.unit->consents().save(consent);
    CHECK(failure(share) == Error::Kind::Refused);
}
