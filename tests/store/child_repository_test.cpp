// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/child_repository.h"
#include "core/store/samtal_repository.h"
#include "core/store/skattning_repository.h"
#include "tests/store/repository_support.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const std::vector<ChildRow>& rows) {
    QStringList names;
    for (const ChildRow& row : rows)
        names << row.name;
    return names;
}

ChildId add(ChildRepository& children, const QString& given, const QString& family) {
    return children.save(aChild().named(given, family));
}

} // namespace

TEST_CASE("a child is loaded as it was saved, whatever its fields hold", "[store]") {
    EmptyUnit unit;
    ChildRepository children(unit.connection);
    RandomRecords random(GENERATE(range(1u, 13u)));
    for (int i = 0; i < 10; ++i) {
        Child child = random.child();
        CHECK(children.save(child) == child.id);
        CHECK(children.find(child.id) == child);
        Child changed = random.child();
        changed.id = child.id;
        children.save(changed);
        CHECK(children.find(child.id) == changed);
    }
    CHECK(children.count() == 10);
}

TEST_CASE("a child without an id gets one, and an unknown id finds nobody", "[store]") {
    EmptyUnit unit;
    ChildRepository children(unit.connection);
    const ChildId id = children.save(aChild());
    CHECK_FALSE(id.isNull());
    CHECK(children.contains(id));
    CHECK_FALSE(children.find(ChildId::next()).has_value());
}

TEST_CASE("a personnummer finds its child and belongs to one child only", "[store]") {
    EmptyUnit unit;
    ChildRepository children(unit.connection);
    const ChildId id = children.save(aChild().withPersonnummer(aPersonnummer(3)));
    CHECK(children.findByPersonnummer(aPersonnummer(3)) == id);
    CHECK_FALSE(children.findByPersonnummer(aPersonnummer(4)).has_value());
    CHECK(children.find(id)->personnummer == aPersonnummer(3));
    CHECK(failure([&] { children.save(aChild().withPersonnummer(aPersonnummer(3))); }) == Error::Kind::Refused);
    CHECK(children.count() == 1);
    CHECK_NOTHROW(children.save(*children.find(id)));
}

TEST_CASE("children are saved many at a time, or not at all", "[store]") {
    EmptyUnit unit;
    ChildRepository children(unit.connection);
    RandomRecords random(5);
    std::vector<Child> many;
    for (int i = 0; i < 20; ++i)
        many.push_back(random.child());
    children.saveAll(many);
    CHECK(children.count() == 20);
    CHECK(children.find(many.back().id) == many.back());
    std::vector<Child> broken{
        random.child(), aChild().withPersonnummer(aPersonnummer(1)), aChild().withPersonnummer(aPersonnummer(1))};
    CHECK(failure([&] { children.saveAll(broken); }) == Error::Kind::Refused);
    CHECK(children.count() == 20);
}

TEST_CASE("the list stands in Swedish order, both ways", "[store]") {
    EmptyUnit unit;
    ChildRepository children(unit.connection);
    for (const QString& family :
         {u"Öberg"_s, u"Ängquist"_s, u"Åkesson"_s, u"Zetterlund"_s, u"Andersson"_s, u"Lindberg"_s})
        add(children, u"Bo"_s, family);
    add(children, u"Åsa"_s, u"Lind"_s);
    add(children, u"Ada"_s, u"Lind"_s);
    const QStringList expected{u"Andersson, Bo"_s,  u"Lind, Ada"_s,   u"Lind, Åsa"_s,    u"Lindberg, Bo"_s,
                               u"Zetterlund, Bo"_s, u"Åkesson, Bo"_s, u"Ängquist, Bo"_s, u"Öberg, Bo"_s};
    CHECK(names(children.rows({}, 0, 100)) == expected);
    QStringList reversed = expected;
    std::reverse(reversed.begin(), reversed.end());
    CHECK(names(children.rows({{}, ChildOrder::Name, true}, 0, 100)) == reversed);
}

TEST_CASE("a window of the list is the same part of the whole list, in every order", "[store]") {
    EmptyUnit unit;
    ChildRepository children(unit.connection);
    RandomRecords random(77);
    std::vector<Child> many;
    for (int i = 0; i < 120; ++i)
        many.push_back(random.child());
    children.saveAll(many);
    ChildQuery query;
    query.order = static_cast<ChildOrder>(GENERATE(range(0, 5)));
    query.descending = GENERATE(false, true);
    query.search = GENERATE(u""_s, u"gård"_s);
    const std::vector<ChildId> ids = children.ids(query);
    CHECK(int(ids.size()) == children.count(query));
    for (const int offset :
         {0, 1, 7, int(ids.size()) / 2, int(ids.size()) - 3, int(ids.size()) - 1, int(ids.size()), 500}) {
        std::vector<ChildId> part;
        for (const ChildRow& row : children.rows(query, offset, 10))
            part.push_back(row.id);
        const auto from = std::min(std::size_t(offset), ids.size());
        const auto to = std::min(from + 10, ids.size());
        CHECK(part == std::vector<ChildId>(ids.begin() + std::ptrdiff_t(from), ids.begin() + std::ptrdiff_t(to)));
    }
}

TEST_CASE("the list can be ordered by birth date, place, Barnkontakt and latest rating", "[store]") {
    EmptyUnit unit;
    ChildRepository children(unit.connection);
    SamtalRepository samtal(unit.connection);
    const ChildId first =
        children.save(aChild().named(u"A"_s).born({2012, 1, 1}).at(u"Ö-klassen"_s).withBarnkontakt(u"Bo"_s));
    const ChildId second =
        children.save(aChild().named(u"B"_s).born({2010, 1, 1}).at(u"Å-klassen"_s).withBarnkontakt(u"Örjan"_s));
    const ChildId third =
        children.save(aChild().named(u"C"_s).born({2014, 1, 1}).at(u"9A"_s).withBarnkontakt(u"Åke"_s));
    samtal.save(aBarnsamtal().with(first).on({2026, 5, 1}));
    samtal.save(aBarnsamtal().with(third).on({2026, 3, 1}));
    const auto order = [&](ChildOrder by) {
        return children.ids({{}, by, false});
    };
    CHECK(order(ChildOrder::BirthDate) == std::vector{second, first, third});
    CHECK(order(ChildOrder::Place) == std::vector{third, second, first});
    CHECK(order(ChildOrder::Barnkontakt) == std::vector{first, third, second});
    CHECK(order(ChildOrder::LastRated) == std::vector{second, third, first});
}

TEST_CASE("search finds what the beginning of words says", "[store]") {
    EmptyUnit unit;
    ChildRepository children(unit.connection);
    add(children, u"Åke"_s, u"Lindström"_s);
    add(children, u"Anna"_s, u"Åkesson"_s);
    add(children, u"Aker"_s, u"Berg"_s);
    children.save(
        aChild().named(u"Ida"_s, u"Strand"_s).at(u"4B"_s).called(u"Idis"_s).withPersonnummer(aPersonnummer(2)));
    CHECK(names(children.search(u"ake"_s)) == QStringList{u"Berg, Aker"_s, u"Lindström, Åke"_s, u"Åkesson, Anna"_s});
    CHECK(names(children.search(u"å"_s)) == QStringList{u"Lindström, Åke"_s, u"Åkesson, Anna"_s});
    CHECK(names(children.search(u"lind åk"_s)) == QStringList{u"Lindström, Åke"_s});
    CHECK(names(children.search(u"4b"_s)) == QStringList{u"Strand, Ida"_s});
    CHECK(names(children.search(u"idis"_s)) == QStringList{u"Strand, Ida"_s});
    CHECK(names(children.search(aPersonnummer(2).digits())) == QStringList{u"Strand, Ida"_s});
    CHECK(children.search(u"\" OR 1 --"_s).empty());
    CHECK(children.search(u"trand"_s).empty());
    CHECK(children.search(u"a"_s, 2).size() == 2);
    CHECK(children.count({u"berg"_s}) == 1);
    CHECK(children.search(u" "_s).size() == 4);
}

TEST_CASE("search follows a changed name", "[store]") {
    EmptyUnit unit;
    ChildRepository children(unit.connection);
    Child child = aChild().named(u"Vera"_s, u"Holm"_s).build();
    child.id = children.save(child);
    CHECK(children.count({u"holm"_s}) == 1);
    child.familyName = u"Strand"_s;
    children.save(child);
    CHECK(children.count({u"holm"_s}) == 0);
    CHECK(children.count({u"strand"_s}) == 1);
}

TEST_CASE("many hits stand in the same order as few", "[store]") {
    EmptyUnit unit;
    ChildRepository children(unit.connection);
    std::vector<Child> many;
    for (int i = 0; i < 3500; ++i) {
        Child child = aChild().named(u"Bo"_s + QString::number(i % 7), u"Ek"_s + QString::number((i * 7919) % 3500));
        child.id = ChildId::next();
        many.push_back(child);
    }
    children.saveAll(many);
    const std::vector<ChildId> all = children.ids({});
    CHECK(children.ids({u"bo"_s}) == all);
    CHECK(children.rows({u"bo"_s}, 3490, 50).size() == 10);
    std::vector<ChildId> some = children.ids({u"bo3"_s});
    CHECK(some.size() == 500);
    std::vector<ChildId> inOrder;
    for (const ChildId id : all)
        if (std::find(some.begin(), some.end(), id) != some.end())
            inOrder.push_back(id);
    CHECK(some == inOrder);
}

TEST_CASE("a protected identity shows and is found by what the child is called, and nothing else", "[store]") {
    EmptyUnit unit;
    ChildRepository children(unit.connection);
    Child child = aChild()
                      .named(u"Ronja"_s, u"Hemlig"_s)
                      .called(u"Kim"_s)
                      .withProtection(ProtectedIdentity::SkyddadFolkbokforing);
    child.personnummer = aPersonnummer(8);
    children.save(child);
    const std::vector<ChildRow> rows = children.rows({}, 0, 10);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().name == u"Kim"_s);
    CHECK(rows.front().protectedIdentity);
    CHECK(children.count({u"kim"_s}) == 1);
    CHECK(children.count({u"ronja"_s}) == 0);
    CHECK(children.count({u"hemlig"_s}) == 0);
    CHECK(children.count({aPersonnummer(8).digits()}) == 0);
}

TEST_CASE("the latest rating of a child follows every record of it", "[store]") {
    EmptyUnit unit;
    ChildRepository children(unit.connection);
    SamtalRepository samtal(unit.connection);
    SkattningRepository skattningar(unit.connection);
    RandomRecords random(3);
    const ChildId id = children.save(aChild());
    const auto lastRated = [&] {
        return children.rows({}, 0, 1).front().lastRated;
    };
    CHECK_FALSE(lastRated().isValid());
    Barnsamtal talk = aBarnsamtal().with(id).on({2026, 3, 1});
    talk.id = samtal.save(talk);
    CHECK(lastRated() == QDate(2026, 3, 1));
    Skattning rating = random.skattning(id);
    rating.date = QDate(2026, 2, 1);
    skattningar.save(rating);
    CHECK(lastRated() == QDate(2026, 3, 1));
    talk.date = QDate(2026, 1, 1);
    samtal.save(talk);
    CHECK(lastRated() == QDate(2026, 2, 1));
    GemensamBehovskompass joint = random.joint(id, {rating.id});
    joint.date = QDate(2026, 6, 1);
    skattningar.save(joint);
    CHECK(lastRated() == QDate(2026, 6, 1));
    Child changed = *children.find(id);
    changed.place = u"5C"_s;
    children.save(changed);
    CHECK(lastRated() == QDate(2026, 6, 1));
}
