// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/qt_database.h"
#include "tests/support/print_qt.h"

#include <QAbstractItemModelTester>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QSqlTableModel>

using namespace Qt::StringLiterals;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

namespace {

struct Children : QtDatabase {
    Children() {
        run(u"CREATE TABLE child(id INTEGER PRIMARY KEY, name TEXT UNIQUE, height REAL, picture BLOB, born TEXT)"_s);
        run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600) "
            "INSERT INTO child SELECT i, 'barn ' || i, i / 10.0, NULL, '2015-01-01' FROM n"_s);
    }
};

} // namespace

TEST_CASE("a query model shows all rows and passes Qt's model tester", "[store]") {
    const Children database;
    QSqlQueryModel model;
    model.setQuery(QSqlQuery(u"SELECT id, name FROM child ORDER BY id"_s, database.sql));
    REQUIRE_FALSE(model.lastError().isValid());
    CHECK(model.rowCount() == 256);
    // From here on: while resetting, the tester itself fetches rows and then complains of it, with any driver.
    const QAbstractItemModelTester tester(&model, Reporting::Fatal);
    CHECK(model.columnCount() == 2);
    while (model.canFetchMore())
        model.fetchMore();
    CHECK(model.rowCount() == 600);
    CHECK(model.data(model.index(599, 1)).toString() == u"barn 600"_s);
    CHECK(model.data(model.index(0, 0)).toInt() == 1);
    CHECK(model.headerData(1, Qt::Horizontal).toString() == u"name"_s);
    model.setQuery(QSqlQuery(u"SELECT name FROM child WHERE id = 7"_s, database.sql));
    CHECK(model.rowCount() == 1);
    CHECK(model.data(model.index(0, 0)).toString() == u"barn 7"_s);
}

TEST_CASE("a table model edits, adds and removes rows and submits all", "[store]") {
    const Children database;
    QSqlTableModel model(nullptr, database.sql);
    const QAbstractItemModelTester tester(&model, Reporting::Fatal);
    model.setTable(u"child"_s);
    model.setEditStrategy(QSqlTableModel::OnManualSubmit);
    model.setFilter(u"id <= 10"_s);
    model.setSort(0, Qt::AscendingOrder);
    REQUIRE(model.select());
    REQUIRE(model.rowCount() == 10);
    CHECK(model.primaryKey().fieldName(0) == u"id"_s);

    REQUIRE(model.setData(model.index(2, 1), u"it's ? :name"_s));
    REQUIRE(model.setData(model.index(3, 1), QVariant(QMetaType::fromType<QString>())));
    REQUIRE(model.setData(model.index(4, 2), 1.25));
    REQUIRE(model.setData(model.index(5, 3), QByteArray("\0\x01", 2)));
    REQUIRE(model.removeRow(6));
    QSqlRecord added = model.record();
    added.setValue(u"id"_s, 1000);
    added.setValue(u"name"_s, u""_s);
    added.setValue(u"born"_s, QDate(2016, 2, 29));
    REQUIRE(model.insertRecord(-1, added));
    CHECK(database.value(u"SELECT count(*) FROM child"_s).toInt() == 600);
    const bool submitted = model.submitAll();
    INFO(model.lastError().text().toStdString());
    REQUIRE(submitted);

    CHECK(database.value(u"SELECT name FROM child WHERE id = 3"_s).toString() == u"it's ? :name"_s);
    CHECK(database.value(u"SELECT name IS NULL FROM child WHERE id = 4"_s).toBool());
    CHECK(database.value(u"SELECT height FROM child WHERE id = 5"_s).toDouble() == 1.25);
    CHECK(database.value(u"SELECT picture FROM child WHERE id = 6"_s).toByteArray() == QByteArray("\0\x01", 2));
    CHECK(database.value(u"SELECT count(*) FROM child WHERE id = 7"_s).toInt() == 0);
    CHECK(database.value(u"SELECT born FROM child WHERE id = 1000 AND name = ''"_s).toString() == u"2016-02-29"_s);
    CHECK(model.rowCount() == 9);
}

TEST_CASE("a new row gets its number from the database", "[store]") {
    const Children database;
    QSqlTableModel model(nullptr, database.sql);
    model.setTable(u"child"_s);
    model.setEditStrategy(QSqlTableModel::OnManualSubmit);
    REQUIRE(model.select());
    QSqlRecord added = model.record();
    added.setGenerated(u"id"_s, false);
    added.setValue(u"name"_s, u"ny"_s);
    REQUIRE(model.insertRecord(-1, added));
    REQUIRE(model.submitAll());
    CHECK(database.value(u"SELECT id FROM child WHERE name = 'ny'"_s).toInt() == 601);
}

TEST_CASE("a table model tells why a submission failed and keeps the edit", "[store]") {
    const Children database;
    QSqlTableModel model(nullptr, database.sql);
    model.setTable(u"child"_s);
    model.setEditStrategy(QSqlTableModel::OnManualSubmit);
    REQUIRE(model.select());
    REQUIRE(model.setData(model.index(0, 1), u"barn 2"_s));
    CHECK_FALSE(model.submitAll());
    CHECK(model.lastError().type() == QSqlError::StatementError);
    CHECK(model.lastError().nativeErrorCode() == u"2067"_s);
    CHECK(model.isDirty());
    model.revertAll();
    CHECK(model.data(model.index(0, 1)).toString() == u"barn 1"_s);
}

TEST_CASE("a table model on field changes writes at once", "[store]") {
    const Children database;
    QSqlTableModel model(nullptr, database.sql);
    model.setTable(u"child"_s);
    model.setEditStrategy(QSqlTableModel::OnFieldChange);
    REQUIRE(model.select());
    REQUIRE(model.setData(model.index(0, 1), u"direkt"_s));
    CHECK(database.value(u"SELECT name FROM child WHERE id = 1"_s).toString() == u"direkt"_s);
}
