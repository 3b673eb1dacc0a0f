// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/action_repository.h"
#include "core/store/child_repository.h"
#include "core/store/process_repository.h"
#include "tests/store/repository_support.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct FilteredUnit : EmptyUnit {
    ChildRepository children{connection};
    ProcessRepository process{connection};
    ActionRepository actions{connection};

    ChildId add(const QString& name, QDate born = {}, const QString& barnkontakt = {}) {
        return children.save(aChild().named(name).born(born).withBarnkontakt(barnkontakt));
    }
    void round(ChildId child, const std::vector<Station>& way, int number = 1) {
        Stodprocess round;
        round.child = child;
        round.round = number;
        for (const Station station : way)
            round.moves.push_back({station, QDate(2026, 3, 1), {}, {}});
        process.save(round);
    }
    void waits(ChildId child, QDate due) {
        actions.replace(child, {{ActionKind::Decide, child, Station::Beslut, {}, due, {}, 0}});
    }
    std::vector<ChildId> through(const ChildFilter& filter, const QString& search = {}) const {
        return children.ids({search, ChildOrder::Name, false, filter});
    }
};

} // namespace

TEST_CASE("the list is narrowed to those who stand at a step in their newest round", "[store][children]") {
    FilteredUnit unit;
    const ChildId asa = unit.add(u"Åsa"_s);
    const ChildId bo = unit.add(u"Bo"_s);
    const ChildId cia = unit.add(u"Cia"_s);
    unit.add(u"Dag"_s);
    unit.round(asa, {Station::BarnUpptacks, Station::Beslut});
    unit.round(bo, {Station::BarnUpptacks, Station::Beslut, Station::BehovUppfyllt});
    unit.round(bo, {Station::BarnUpptacks}, 2);
    unit.round(cia, {Station::BarnUpptacks, Station::Avbojt});
    CHECK(unit.through({.stations = {Station::Beslut}}) == std::vector{asa});
    CHECK(unit.through({.stations = {Station::BarnUpptacks}}) == std::vector{bo});
    CHECK(unit.through({.stations = {Station::BehovUppfyllt}}).empty());
    CHECK(unit.through({.stations = {Station::Avbojt, Station::Beslut}}) == std::vector{cia, asa});
    CHECK(unit.children.count({{}, ChildOrder::Name, false, {.stations = {Station::Avbojt}}}) == 1);
    unit.round(cia, {Station::BarnUpptacks, Station::Beslut}, 2);
    CHECK(unit.through({.stations = {Station::Avbojt}}).empty());
}

TEST_CASE("the list is narrowed to those where something is late", "[store][children]") {
    FilteredUnit unit;
    const QDate day(2026, 3, 9);
    const ChildId late = unit.add(u"A"_s);
    const ChildId without = unit.add(u"B"_s);
    unit.waits(late, day.addDays(-1));
    unit.waits(without, {});
    unit.waits(unit.add(u"C"_s), day);
    unit.add(u"D"_s);
    CHECK(unit.through({.overdueOn = day}) == std::vector{late, without});
}

TEST_CASE("the list is narrowed by birth date, both days included", "[store][children]") {
    FilteredUnit unit;
    const ChildId older = unit.add(u"A"_s, {2010, 5, 1});
    const ChildId younger = unit.add(u"B"_s, {2014, 5, 1});
    unit.add(u"C"_s);
    CHECK(unit.through({.bornFrom = {2010, 5, 1}, .bornTo = {2014, 5, 1}}) == std::vector{older, younger});
    CHECK(unit.through({.bornFrom = {2010, 5, 2}}) == std::vector{younger});
    CHECK(unit.through({.bornTo = {2014, 4, 30}}) == std::vector{older});
}

TEST_CASE("the list is narrowed to a person's children, as Barnkontakt or Stödsamordnare", "[store][children]") {
    FilteredUnit unit;
    const ChildId asa = unit.add(u"Åsa"_s, {}, u"Karin Lind"_s);
    const ChildId bo = unit.add(u"Bo"_s, {}, u"Östen Ek"_s);
    Child child = *unit.children.find(bo);
    child.stodsamordnare.name = u"Karin Lind"_s;
    unit.children.save(child);
    CHECK(unit.through({.responsible = u"Karin Lind"_s}) == std::vector{bo, asa});
    CHECK(unit.through({.responsible = u"Östen Ek"_s}) == std::vector{bo});
    CHECK(unit.through({.responsible = u"Nils Berg"_s}).empty());
    CHECK(unit.children.responsibleNames() == std::vector{u"Karin Lind"_s, u"Östen Ek"_s});
    child.barnkontakt.name = u"Åke Berg"_s;
    unit.children.save(child);
    CHECK(unit.children.responsibleNames() == std::vector{u"Karin Lind"_s, u"Åke Berg"_s});
}

TEST_CASE("filters and the search narrow together, window by window, in every order", "[store][children]") {
    FilteredUnit unit;
    const QStringList names{u"Karin Lind"_s, u"Östen Ek"_s};
    for (int i = 0; i < 60; ++i) {
        const ChildId child = unit.add(
            (i % 3 == 0 ? u"Bo %1"_s : u"Åsa %1"_s).arg((i * 37) % 60, 2, 10, QChar(u'0')), {2010 + i % 7, 1, 1},
            names[i % 2]);
        unit.round(child, {i % 4 == 0 ? Station::Barnteam : Station::Beslut});
    }
    ChildQuery query;
    query.filter = {.stations = {Station::Beslut}, .bornFrom = {2012, 1, 1}, .responsible = u"Karin Lind"_s};
    query.order = static_cast<ChildOrder>(GENERATE(range(0, 5)));
    query.descending = GENERATE(false, true);
    ChildQuery everybody = query;
    everybody.filter = {};
    std::vector<ChildId> expected;
    for (const ChildId id : unit.children.ids(everybody)) {
        const Child child = *unit.children.find(id);
        if (child.barnkontakt.name == u"Karin Lind" && child.birthDate.year() >= 2012 &&
            unit.process.current(id)->station() == Station::Beslut)
            expected.push_back(id);
    }
    REQUIRE(expected.size() > 5);
    CHECK(unit.children.ids(query) == expected);
    CHECK(unit.children.count(query) == int(expected.size()));
    const std::vector<ChildRow> window = unit.children.rows(query, 2, 3);
    REQUIRE(window.size() == 3);
    CHECK(window[0].id == expected[2]);
    query.search = u"bo"_s;
    std::erase_if(expected, [&](ChildId id) { return !unit.children.find(id)->givenName.startsWith(u"Bo"); });
    CHECK(unit.children.ids(query) == expected);
}
