// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/instruments/instrument_library.h"

#include "tests/support/packs.h"
#include "tests/support/print_qt.h"
#include "tests/support/test_personnummer.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

using Packs = std::vector<std::shared_ptr<const InstrumentPack>>;

std::shared_ptr<const InstrumentPack> shared(InstrumentPack pack) {
    return std::make_shared<const InstrumentPack>(std::move(pack));
}

std::shared_ptr<const InstrumentPack> packFrom(const QString& version, QDate validFrom, bool official = false) {
    InstrumentPack pack = aPack(u"pack"_s, version);
    pack.validFrom = validFrom;
    pack.official = official;
    return shared(pack);
}

QString currentVersion(const InstrumentLibrary& library, QDate day = today()) {
    const InstrumentPack* pack = library.currentPack(u"backa-barnet"_s, day);
    return pack ? pack->version : QString();
}

/// A pack with Samtalsunderlag for three age spans and one for guardians.
InstrumentPack packByAge() {
    InstrumentPack pack = aPack();
    const Instrument form = pack.instruments.front();
    const auto add = [&](const QString& id, InstrumentKind kind, Audience audience, std::optional<int> from,
                         std::optional<int> to) {
        Instrument instrument = form;
        instrument.ref.id = id;
        instrument.kind = kind;
        instrument.audience = audience;
        instrument.ageFrom = from;
        instrument.ageTo = to;
        pack.instruments.push_back(instrument);
    };
    add(u"4-6"_s, InstrumentKind::Samtalsunderlag, Audience::Child, 4, 6);
    add(u"7-12"_s, InstrumentKind::Samtalsunderlag, Audience::Child, 7, 12);
    add(u"13+"_s, InstrumentKind::Samtalsunderlag, Audience::Child, 13, {});
    add(u"all"_s, InstrumentKind::Samtalsunderlag, Audience::Any, {}, {});
    add(u"guardian"_s, InstrumentKind::Samtalskort, Audience::Guardian, {}, {});
    return pack;
}

QStringList
choiceIds(const InstrumentLibrary& library, InstrumentKind kind, Audience audience, std::optional<int> age) {
    QStringList ids;
    for (const Instrument* instrument : library.choices(u"backa-barnet"_s, kind, audience, today(), age))
        ids.push_back(instrument->ref.id);
    return ids;
}

} // namespace

TEST_CASE("an empty library has nothing to choose from", "[instruments]") {
    const InstrumentLibrary library;
    CHECK(library.currentPack(u"backa-barnet"_s, today()) == nullptr);
    CHECK(library.find({u"form"_s, u"1.0"_s}) == nullptr);
    CHECK(library.choices(u"backa-barnet"_s, InstrumentKind::Skattningsformular, Audience::Any, today()).empty());
}

TEST_CASE("new forms are made with the latest pack that is valid", "[instruments]") {
    const InstrumentLibrary library(Packs{
        packFrom(u"2"_s, QDate(2026, 1, 1)), packFrom(u"1"_s, QDate(2025, 1, 1)), packFrom(u"3"_s, QDate(2027, 1, 1))});
    CHECK(currentVersion(library, QDate(2024, 12, 31)).isEmpty());
    CHECK(currentVersion(library, QDate(2025, 1, 1)) == u"1"_s);
    CHECK(currentVersion(library, QDate(2025, 12, 31)) == u"1"_s);
    CHECK(currentVersion(library, QDate(2026, 1, 1)) == u"2"_s);
    CHECK(currentVersion(library, QDate(2027, 1, 1)) == u"3"_s);
}

TEST_CASE("of packs valid from the same day the latest imported is used", "[instruments]") {
    const InstrumentLibrary library(Packs{packFrom(u"b"_s, QDate(2026, 1, 1)), packFrom(u"a"_s, QDate(2026, 1, 1))});
    CHECK(currentVersion(library) == u"a"_s);
}

TEST_CASE("an official pack goes before newer others as soon as it is valid", "[instruments]") {
    const InstrumentLibrary library(Packs{
        packFrom(u"official"_s, QDate(2026, 1, 1), true), packFrom(u"own"_s, QDate(2025, 1, 1)),
        packFrom(u"newer"_s, QDate(2026, 8, 1))});
    CHECK(currentVersion(library) == u"official"_s);
    CHECK(currentVersion(library, QDate(2025, 12, 31)) == u"own"_s);
}

TEST_CASE("packs of another model are never current for this one", "[instruments]") {
    InstrumentPack foreign = aPack(u"foreign"_s, u"9"_s);
    foreign.model.id = u"other"_s;
    foreign.official = true;
    const InstrumentLibrary library(Packs{packFrom(u"1"_s, QDate(2025, 1, 1)), shared(foreign)});
    CHECK(currentVersion(library) == u"1"_s);
    CHECK(library.currentPack(u"other"_s, today())->id == u"foreign"_s);
}

TEST_CASE("an old answer is read with the wording it was given for", "[instruments]") {
    InstrumentPack newer = aPack(u"pack"_s, u"2.0"_s);
    newer.validFrom = QDate(2026, 8, 1);
    newer.instruments.front().areas[Area::Omsorg].statements[0].text = u"Ny lydelse"_s;
    const InstrumentLibrary library(Packs{shared(aPack()), shared(newer)});
    REQUIRE(currentVersion(library) == u"2.0"_s);
    const Instrument* old = library.find({u"form"_s, u"1.0"_s});
    REQUIRE(old);
    CHECK(old->areas[Area::Omsorg].statements[0].text == u"Påstående 1"_s);
    CHECK(library.find({u"form"_s, u"2.0"_s})->areas[Area::Omsorg].statements[0].text == u"Ny lydelse"_s);
    CHECK(library.packOf({u"form"_s, u"1.0"_s})->version == u"1.0"_s);
    CHECK(library.find({u"form"_s, u"3.0"_s}) == nullptr);
    CHECK(library.packOf({u"other"_s, u"1.0"_s}) == nullptr);
}

TEST_CASE("a pack that words a held version otherwise is in conflict with it", "[instruments]") {
    const InstrumentLibrary library(Packs{shared(aPack())});
    CHECK(library.conflicts(aPack(u"another"_s)).empty());
    CHECK(library.conflicts(aPack(u"pack"_s, u"2.0"_s)).empty());
    InstrumentPack changed = aPack(u"another"_s);
    changed.instruments.front().areas[Area::Omsorg].statements[0].text = u"Ny lydelse"_s;
    CHECK(library.conflicts(changed) == std::vector<InstrumentRef>{{u"form"_s, u"1.0"_s}});
}

TEST_CASE("the form for the child's age is proposed first and the others stay to choose", "[instruments]") {
    const InstrumentLibrary library(Packs{shared(packByAge())});
    const auto child = [&library](std::optional<int> age) {
        return choiceIds(library, InstrumentKind::Samtalsunderlag, Audience::Child, age);
    };
    CHECK(child(4) == QStringList{u"4-6"_s, u"all"_s, u"7-12"_s, u"13+"_s});
    CHECK(child(6).front() == u"4-6"_s);
    CHECK(child(7).front() == u"7-12"_s);
    CHECK(child(12).front() == u"7-12"_s);
    CHECK(child(13).front() == u"13+"_s);
    CHECK(child(19).front() == u"13+"_s);
    CHECK(child(3).front() == u"all"_s);
    CHECK(child({}) == QStringList{u"4-6"_s, u"7-12"_s, u"13+"_s, u"all"_s});
}

TEST_CASE("forms for somebody else are not offered", "[instruments]") {
    const InstrumentLibrary library(Packs{shared(packByAge())});
    CHECK(choiceIds(library, InstrumentKind::Samtalskort, Audience::Guardian, {}) == QStringList{u"guardian"_s});
    CHECK(choiceIds(library, InstrumentKind::Samtalskort, Audience::Child, {}).isEmpty());
    CHECK(choiceIds(library, InstrumentKind::Samtalsunderlag, Audience::Guardian, {}) == QStringList{u"all"_s});
    CHECK(choiceIds(library, InstrumentKind::Samtalsunderlag, Audience::Any, {}).size() == 4);
    CHECK(choiceIds(library, InstrumentKind::Fordjupad, Audience::Any, {}).isEmpty());
}

TEST_CASE("the project's own pack has a form for every audience and age", "[instruments]") {
    const InstrumentLibrary library(Packs{shared(ownPack())});
    for (int age = 4; age <= 18; ++age) {
        const auto forms =
            library.choices(u"backa-barnet"_s, InstrumentKind::Samtalsunderlag, Audience::Child, today(), age);
        REQUIRE_FALSE(forms.empty());
        CHECK(forms.front()->fitsAge(age));
        CHECK(forms.front()->scale.type == ScaleType::OneToFive);
        CHECK(forms.front()->scale.per == ScalePer::Area);
    }
    for (const auto& [kind, audience] :
         {std::pair(InstrumentKind::Upptackarkort, Audience::Any),
          std::pair(InstrumentKind::Skattningsformular, Audience::Professional),
          std::pair(InstrumentKind::Samtalskort, Audience::Child),
          std::pair(InstrumentKind::Samtalskort, Audience::Guardian),
          std::pair(InstrumentKind::Fordjupad, Audience::Professional)})
        CHECK_FALSE(library.choices(u"backa-barnet"_s, kind, audience, today()).empty());
}
