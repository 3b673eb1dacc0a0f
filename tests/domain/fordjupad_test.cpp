// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/fordjupad.h"

#include "tests/support/builders.h"
#include "tests/support/issues.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const QDate now(2026, 11, 22);

Instrument anInstrument() {
    Instrument instrument;
    instrument.kind = InstrumentKind::Fordjupad;
    instrument.areas[Area::Omsorg].subAreas = {{u"omsorg.mat"_s, u"Mat"_s, {}}, {u"omsorg.somn"_s, u"Sömn"_s, {}}};
    return instrument;
}

Fordjupad aFordjupad() {
    Fordjupad fordjupad;
    fordjupad.by = u"Karin Lind"_s;
    fordjupad.date = now;
    fordjupad.texts = {{u"omsorg.mat"_s, u"Äter frukost."_s, {}}, {u"omsorg.somn"_s, {}, u"Somnar sent."_s}};
    return fordjupad;
}

Issues found(const Fordjupad& fordjupad) { return issues(fordjupad, anInstrument(), now); }

} // namespace

TEST_CASE("a Fördjupad behovskompass says who wrote it, and when", "[plan]") {
    CHECK(found(aFordjupad()).empty());
    Fordjupad fordjupad = aFordjupad();
    fordjupad.by = u" "_s;
    fordjupad.date = {};
    CHECK(
        found(fordjupad) ==
        Issues{{u"fordjupad.by.missing"_s, u"by"_s, {}}, {u"fordjupad.date.missing"_s, u"date"_s, {}}});
    fordjupad = aFordjupad();
    fordjupad.date = now.addDays(1);
    CHECK(found(fordjupad) == Issues{{u"fordjupad.date.future"_s, u"date"_s, {}}});
}

TEST_CASE("a Fördjupad behovskompass in which nothing is written is none", "[plan]") {
    Fordjupad fordjupad = aFordjupad();
    fordjupad.texts = {{u"omsorg.mat"_s, {}, {}}};
    CHECK(found(fordjupad) == Issues{{u"fordjupad.empty"_s, {}, {}}});
    fordjupad.texts.clear();
    CHECK(found(fordjupad) == Issues{{u"fordjupad.empty"_s, {}, {}}});
}

TEST_CASE("the joint Fördjupad behovskompass is of no organisation", "[plan]") {
    Fordjupad fordjupad = aFordjupad();
    fordjupad.joint = true;
    CHECK(found(fordjupad).empty());
    fordjupad.organisation = OrganisationId::next();
    CHECK(found(fordjupad) == Issues{{u"fordjupad.joint.organisation"_s, u"organisation"_s, {}}});
}

TEST_CASE("each sub-area of the instrument is written of once", "[plan]") {
    Fordjupad fordjupad = aFordjupad();
    fordjupad.texts.push_back({u"omsorg.mat"_s, u"Igen"_s, {}});
    fordjupad.texts.push_back({u"okänt"_s, u"Något"_s, {}});
    CHECK(
        found(fordjupad) ==
        Issues{
            {u"fordjupad.subArea.duplicate"_s, u"omsorg.mat"_s, {}}, {u"fordjupad.subArea.unknown"_s, u"okänt"_s, {}}});
    REQUIRE(fordjupad.find(u"omsorg.mat"_s));
    CHECK(fordjupad.find(u"omsorg.mat"_s)->works == u"Äter frukost."_s);
    CHECK(fordjupad.find(u"fritid.lek"_s) == nullptr);
}

TEST_CASE("the texts of a Fördjupad behovskompass have their limits", "[plan]") {
    Fordjupad fordjupad = aFordjupad();
    fordjupad.by = fordjupad.profession = QString(201, u'x');
    fordjupad.texts.front().works = QString(100'001, u'x');
    fordjupad.texts.back().strengthen = QString(100'001, u'x');
    const Issues long_ = found(fordjupad);
    CHECK(long_.size() == 4);
    for (const QString& where : {u"by"_s, u"profession"_s, u"omsorg.mat"_s, u"omsorg.somn"_s})
        CHECK(hasIssue(long_, u"fordjupad.text.tooLong"_s, where));
}

TEST_CASE("the areas that the child rates lowest come first, those without a rating last", "[plan]") {
    CHECK(workOrder(std::nullopt) == std::vector<Area>(allAreas.begin(), allAreas.end()));
    CompassProfile profile;
    profile.areas[Area::Trygghet].value = Fraction(4);
    profile.areas[Area::Fritid].value = Fraction(2);
    profile.areas[Area::Ansvar].value = Fraction(4);
    profile.areas[Area::Utvecklas].value = Fraction(1);
    CHECK(
        workOrder(profile) == std::vector{
                                  Area::Utvecklas, Area::Fritid, Area::Trygghet, Area::Ansvar, Area::Omsorg,
                                  Area::MaBra, Area::Tillhorighet, Area::Respekteras});
}
