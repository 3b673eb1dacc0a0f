// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/ui/child_unit.h"
#include "ui/children/children_model.h"

#include "core/domain/common/error.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// Rows made up from their numbers; counts what is asked for.
class MadeUpChildren final : public ChildrenSource {
public:
    explicit MadeUpChildren(int many) : m_many(many) {}

    int count(const ChildQuery& query) const override {
        if (fails)
            throw Error(Error::Kind::Database);
        return query.search.isEmpty() ? m_many : m_many / 10;
    }
    std::vector<ChildRow> rows(const ChildQuery& query, int offset, int limit) const override {
        if (fails)
            throw Error(Error::Kind::Database);
        read += limit;
        std::vector<ChildRow> rows;
        for (int i = offset; i < std::min(offset + limit, count(query)); ++i) {
            const int number = query.descending ? count(query) - 1 - i : i;
            rows.push_back(
                {ChildId::fromNumber(number + 1),
                 u"Barn %1"_s.arg(number, 6, 10, QChar(u'0')),
                 QDate(2017, 3, 27),
                 u"3B"_s,
                 u"Karin Lind"_s,
                 {},
                 number == 3});
        }
        return rows;
    }

    std::vector<QString> responsibleNames() const override { return {u"Karin Lind"_s}; }

    mutable int read = 0;
    bool fails = false;

private:
    int m_many;
};

QString shown(const ChildrenModel& model, int row, int column = ChildrenModel::Name) {
    return model.data(model.index(row, column), Qt::DisplayRole).toString();
}

} // namespace

TEST_CASE("a list of 100 000 children knows them all and reads only what is looked at", "[children]") {
    const MadeUpChildren source(100'000);
    ChildrenModel model(source, today());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    CHECK(model.rowCount() == 100'000);
    source.read = 0;
    for (int row = 60'000; row < 60'030; ++row)
        CHECK(shown(model, row) == u"Barn %1"_s.arg(row, 6, 10, QChar(u'0')));
    CHECK(source.read < 50);
    CHECK(shown(model, 99'999) == u"Barn 099999");
    CHECK(model.idAt(99'999) == ChildId::fromNumber(100'000));
    CHECK_FALSE(model.idAt(100'000));
    CHECK_FALSE(model.idAt(-1));
    CHECK(source.read < 100);
}

TEST_CASE("search and sorting ask the source anew", "[children]") {
    const MadeUpChildren source(2000);
    ChildrenModel model(source, today());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    model.sort(ChildrenModel::Name, Qt::DescendingOrder);
    CHECK(shown(model, 0) == u"Barn 001999");
    model.setQuery({u"as"_s, ChildOrder::Name, false});
    CHECK(model.rowCount() == 200);
    model.sort(ChildrenModel::LastRated, Qt::AscendingOrder);
    CHECK(model.query().order == ChildOrder::LastRated);
    CHECK(model.query().search == u"as");
}

TEST_CASE("a row says what the table needs to know of a child", "[children]") {
    const MadeUpChildren source(10);
    ChildrenModel model(source, today());
    model.reload();
    CHECK(shown(model, 0, ChildrenModel::Born) == u"2017-03-27, 9 år");
    CHECK(shown(model, 0, ChildrenModel::LastRated) == u"aldrig");
    CHECK(shown(model, 3).contains(u"skyddade uppgifter"_s));
    CHECK_FALSE(shown(model, 4).contains(u"skyddade uppgifter"_s));
    for (int column = 0; column < model.columnCount(); ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

TEST_CASE("a unit that cannot be read leaves empty rows and says so", "[children]") {
    MadeUpChildren source(500);
    ChildrenModel model(source, today());
    model.reload();
    QSignalSpy told(&model, &ChildrenModel::unreadable);
    source.fails = true;
    CHECK(shown(model, 400).isEmpty());
    CHECK(shown(model, 401).isEmpty());
    CHECK(told.count() == 1);
    source.fails = false;
    model.reload();
    CHECK(shown(model, 400) == u"Barn 000400");
}

TEST_CASE("the list of a real unit is in Swedish order and finds as one types", "[children]") {
    OpenTestUnit test;
    for (const auto& name : {u"Östen"_s, u"Zara"_s, u"Åsa"_s, u"Vera"_s, u"Ärla"_s, u"Wilma"_s})
        test.unit->children().save(aChild().named(name));
    const StoredChildren source(test.unit->children());
    ChildrenModel model(source, today());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reload();
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(shown(model, row));
    CHECK(names == QStringList{u"Vera"_s, u"Wilma"_s, u"Zara"_s, u"Åsa"_s, u"Ärla"_s, u"Östen"_s});
    model.setQuery({u"as"_s, ChildOrder::Name, false});
    REQUIRE(model.rowCount() == 1);
    CHECK(shown(model, 0) == u"Åsa");
}
