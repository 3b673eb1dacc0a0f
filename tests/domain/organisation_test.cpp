// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/register/organisation.h"

#include "tests/support/builders.h"
#include "tests/support/issues.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("an organisation has a name, and so has each of its persons", "[register]") {
    Organisation organisation;
    CHECK(issues(organisation) == Issues{{u"organisation.name.missing"_s, u"name"_s, {}}});
    organisation.name = u"Första linjen"_s;
    organisation.persons = {{{}, u"Mia Ström"_s, u"psykolog"_s, {}}, {{}, u" "_s, {}, {}}};
    CHECK(issues(organisation) == Issues{{u"organisation.person.missing"_s, u"2"_s, {}}});
    organisation.persons.pop_back();
    CHECK(issues(organisation).empty());
    organisation.legalBody = organisation.persons[0].name = QString(201, u'x');
    CHECK(issues(organisation).size() == 2);
    CHECK(hasIssue(issues(organisation), u"organisation.text.tooLong"_s, u"person.1.name"_s));
    CHECK(hasIssue(issues(organisation), u"organisation.text.tooLong"_s, u"legalBody"_s));
}

TEST_CASE("an organisation is named with its legal body where that is another", "[register]") {
    Organisation organisation;
    organisation.name = u"Första linjen"_s;
    CHECK(organisation.fullName() == u"Första linjen"_s);
    organisation.legalBody = u"Region Skåne"_s;
    CHECK(organisation.fullName() == u"Första linjen (Region Skåne)"_s);
    organisation.legalBody = organisation.name;
    CHECK(organisation.fullName() == u"Första linjen"_s);
}

TEST_CASE("a row of the directory names a person and an organisation", "[register]") {
    BarnkontaktEntry entry;
    CHECK(
        issues(entry) == Issues{
                             {u"directory.name.missing"_s, u"person.name"_s, {}},
                             {u"directory.organisation.missing"_s, u"person.organisation"_s, {}}});
    entry.person = {u"Karin Lind"_s, u"rektor"_s, u"Björkskolan"_s, {}};
    CHECK(issues(entry).empty());
    entry.covers = QString(501, u'x');
    CHECK(issues(entry) == Issues{{u"directory.text.tooLong"_s, u"covers"_s, {u"500"_s}}});
}

TEST_CASE("the stage of life is proposed by age", "[register]") {
    const auto proposed = [](QDate birth, QDate day) {
        return proposedStage(aChild().born(birth), day);
    };
    const QDate birth(2020, 9, 15);
    CHECK(proposed(birth, birth) == LifeStage::Barnmorska);
    CHECK(proposed(birth, birth.addDays(9)) == LifeStage::Barnmorska);
    CHECK(proposed(birth, birth.addDays(10)) == LifeStage::BvcSkoterska);
    CHECK(proposed(birth, QDate(2021, 9, 14)) == LifeStage::BvcSkoterska);
    CHECK(proposed(birth, QDate(2021, 9, 15)) == LifeStage::RektorForskola);
    CHECK(proposed(birth, QDate(2026, 7, 31)) == LifeStage::RektorForskola);
    CHECK(proposed(birth, QDate(2026, 8, 1)) == LifeStage::RektorGrundskola);
    CHECK(proposed(birth, QDate(2037, 9, 15)) == LifeStage::RektorGrundskola);
    CHECK_FALSE(proposed(QDate(), today()).has_value());
    CHECK_FALSE(proposed(today().addDays(1), today()).has_value());
}

TEST_CASE("the words of the register keep their ids", "[register]") {
    for (const auto& [kind, id] :
         {std::pair(OrganisationKind::Kommun, u"kommun"_s), std::pair(OrganisationKind::Region, u"region"_s),
          std::pair(OrganisationKind::Polis, u"polis"_s), std::pair(OrganisationKind::Enskild, u"enskild"_s)}) {
        CHECK(toString(kind) == id);
        CHECK(organisationKindFrom(id) == kind);
    }
    for (const auto& [stage, id] :
         {std::pair(LifeStage::Barnmorska, u"barnmorska"_s), std::pair(LifeStage::BvcSkoterska, u"bvc-skoterska"_s),
          std::pair(LifeStage::RektorForskola, u"rektor-forskola"_s),
          std::pair(LifeStage::RektorGrundskola, u"rektor-grundskola"_s)}) {
        CHECK(toString(stage) == id);
        CHECK(lifeStageFrom(id) == stage);
    }
    CHECK_FALSE(organisationKindFrom(u"stat"_s).has_value());
    CHECK_FALSE(lifeStageFrom({}).has_value());
}
