// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/action_repository.h"
#include "core/store/card_repository.h"
#include "core/store/child_repository.h"
#include "core/store/schema.h"
#include "tests/store/scratch_database.h"
#include "tests/support/filled_records.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QFile>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

Migration step(int number, const char* sql) { return {number, QStringLiteral("step"), QByteArray(sql)}; }

std::vector<Migration> builtInSteps() {
    std::vector<Migration> steps;
    for (const QFileInfo& info : QDir(u":/schema"_s).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        steps.push_back(step(int(steps.size()) + 1, file.readAll().constData()));
    }
    return steps;
}

std::vector<Migration> threeSteps() {
    return {
        step(
            1, "CREATE TABLE child(id INTEGER PRIMARY KEY, name TEXT);\n"
               "CREATE TABLE rating(child INTEGER NOT NULL REFERENCES child(id), value INTEGER);"),
        step(
            2, "-- a trigger holds semicolons of its own\n"
               "CREATE TABLE log(text TEXT);\n"
               "CREATE TRIGGER rated AFTER INSERT ON rating BEGIN\n"
               "  INSERT INTO log VALUES('rated; twice');\n  INSERT INTO log VALUES('end'); END;\n/* done */ "),
        step(3, "ALTER TABLE child ADD COLUMN place TEXT")};
}

bool hasTable(Connection& connection, std::string_view name) {
    auto found = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = ?1");
    return found.bind(1, name).step();
}

} // namespace

TEST_CASE("the steps of a schema lead from empty to the newest version, and again changes nothing", "[store]") {
    const ScratchDatabase scratch;
    Connection connection = scratch.create();
    const Schema schema(threeSteps());
    CHECK(schema.version() == 3);
    CHECK(Schema::version(connection) == 0);
    schema.apply(connection);
    CHECK(Schema::version(connection) == 3);
    connection.exec("INSERT INTO child VALUES(1, 'Åsa', 'Umeå')");
    connection.exec("INSERT INTO rating VALUES(1, 4)");
    schema.apply(connection);
    auto rows = connection.prepare("SELECT count(*), max(text) FROM log");
    REQUIRE(rows.step());
    CHECK(rows.int64(0) == 2);
    CHECK(rows.utf8(1) == "rated; twice");
}

TEST_CASE("an older database gets only the steps it lacks, whatever order they are listed in", "[store]") {
    const ScratchDatabase scratch;
    Connection connection = scratch.create();
    auto steps = threeSteps();
    Schema({steps[0]}).apply(connection);
    connection.exec("INSERT INTO child VALUES(1, 'Åsa')");
    std::swap(steps[0], steps[2]);
    Schema(steps).apply(connection);
    CHECK(Schema::version(connection) == 3);
    auto rows = connection.prepare("SELECT name, place FROM child");
    REQUIRE(rows.step());
    CHECK(rows.text(0) == QStringLiteral("Åsa"));
    CHECK(rows.isNull(1));
}

TEST_CASE("a step that fails leaves the version before it whole", "[store]") {
    const ScratchDatabase scratch;
    Connection connection = scratch.create();
    auto steps = threeSteps();
    steps[1].sql = GENERATE(
        "CREATE TABLE half(x); INSERT INTO nowhere VALUES(1)", "CREATE TABLE half(x); SELEKT",
        "CREATE TABLE half(x); COMMIT; CREATE TABLE more(x)", "CREATE TABLE half(x); ROLLBACK",
        "CREATE TABLE half(x); RELEASE bk_1", "CREATE TABLE half(x); INSERT INTO rating VALUES(77, 1)");
    CHECK(failure([&] { Schema(steps).apply(connection); }) == Kind::Database);
    CHECK(Schema::version(connection) == 1);
    CHECK_FALSE(connection.inTransaction());
    CHECK_FALSE(hasTable(connection, "half"));
    CHECK_FALSE(hasTable(connection, "more"));
}

TEST_CASE("a step may rebuild a table that others refer to", "[store]") {
    const ScratchDatabase scratch;
    Connection connection = scratch.create();
    auto steps = threeSteps();
    Schema({steps[0]}).apply(connection);
    connection.exec("INSERT INTO child VALUES(1, 'Åsa')");
    connection.exec("INSERT INTO rating VALUES(1, 4)");
    Schema({steps[0], step(
                          2, "CREATE TABLE child_new(id INTEGER PRIMARY KEY, name TEXT NOT NULL);"
                             "INSERT INTO child_new SELECT id, name FROM child;"
                             "DROP TABLE child; ALTER TABLE child_new RENAME TO child;")})
        .apply(connection);
    CHECK(Schema::version(connection) == 2);
    CHECK(connection.verify().empty());
}

TEST_CASE("a database newer than the program is refused and not written to", "[store]") {
    const ScratchDatabase scratch;
    {
        Connection connection = scratch.create();
        Schema(threeSteps()).apply(connection);
    }
    const QByteArray before = ScratchDatabase::bytes(scratch.path());
    {
        Connection connection = scratch.open();
        const Schema older({threeSteps()[0]});
        CHECK(failure([&] { older.apply(connection); }) == Kind::NewerFormat);
        CHECK(failure([&] { older.requireKnown(connection); }) == Kind::NewerFormat);
        CHECK(failure([&] { Schema(threeSteps()).requireKnown(connection); }) == std::nullopt);
    }
    CHECK(ScratchDatabase::bytes(scratch.path()) == before);
}

TEST_CASE("a list of steps with a gap, a duplicate or a zero is refused", "[store]") {
    const std::vector<int> numbers =
        GENERATE(std::vector<int>{1, 3}, std::vector<int>{1, 1}, std::vector<int>{0, 1}, std::vector<int>{2});
    std::vector<Migration> steps;
    for (const int number : numbers)
        steps.push_back(step(number, "SELECT 1"));
    CHECK(failure([&] { Schema{steps}; }) == Kind::Database);
}

TEST_CASE("of the participants nobody had placed, only the unit's own Barnkontakt is taken for its staff", "[store]") {
    const ScratchDatabase scratch;
    Connection connection = scratch.create();
    std::vector<Migration> before = builtInSteps();
    before.resize(3);
    Schema(before).apply(connection);
    connection.exec("INSERT INTO unit_settings VALUES (1, 'Enheten', 'grundskola', '', 0, 4, 1, 5, 2, 3, 2, 5, '')");
    connection.exec("INSERT INTO meeting (id, kind, minutes, place, leader, documenting, note_taker, current_point) "
                    "VALUES (1, 'barnteam', 60, '', '', '', '', '')");
    const auto [role, profession, own] = GENERATE(table<QString, QString, bool>(
        {{u"professional"_s, u"Rektor grundskola (Barnkontakt)"_s, true},
         {u"professional"_s, u"rektor"_s, true},
         {u"professional"_s, u"Rektor förskola"_s, false},
         {u"professional"_s, u"Samordnare"_s, false},
         {u"professional"_s, u""_s, false},
         {u"upptackare"_s, u"rektor"_s, false}}));
    connection
        .cached("INSERT INTO meeting_participant (meeting_id, position, role, name, profession, convenes, attendance) "
                "VALUES (1, 0, ?, '', ?, 0, 'open')")
        ->run(role, profession);
    Schema::builtIn().apply(connection);
    auto row = connection.cached("SELECT own_unit FROM meeting_participant");
    REQUIRE(row->step());
    CHECK(row->boolean(0) == own);
}

TEST_CASE("an anmälan on an old list is called by its name only where the guardians know of it", "[store]") {
    const ScratchDatabase scratch;
    Connection connection = scratch.create();
    std::vector<Migration> before = builtInSteps();
    before.resize(4);
    Schema(before).apply(connection);
    const ChildId child = ChildRepository(connection).save(aChild());
    CardRepository cards(connection);
    Anmalan known = anAnmalan(child);
    known.told = GuardianTold::Yes;
    Anmalan unknown = anAnmalan(child);
    unknown.id = AnmalanId::next();
    unknown.told = GuardianTold::NotReached;
    Upptackarkort card = aCard(child);
    card.told = GENERATE(GuardianTold::Yes, GuardianTold::Unsuitable);
    const auto waiting = [child](ActionKind kind, qint64 record) {
        return NextAction{kind, child, Station::BarnUpptacks, {}, {}, {}, record};
    };
    ActionRepository actions(connection);
    actions.replace(
        child, {waiting(ActionKind::SendAnmalan, cards.save(known).number()),
                waiting(ActionKind::SendAnmalan, cards.save(unknown).number()),
                waiting(ActionKind::SendAnmalan, cards.save(card).number()), waiting(ActionKind::ChooseRoute, 0)});
    Schema::builtIn().apply(connection);
    std::vector<ActionKind> kinds;
    for (const ActionRow& row : actions.ofChild(child))
        kinds.push_back(row.action.kind);
    const ActionKind ofCard = card.told == GuardianTold::Yes ? ActionKind::SendAnmalan : ActionKind::SeeCard;
    CHECK(kinds == std::vector{ActionKind::SendAnmalan, ActionKind::SeeCard, ofCard, ActionKind::ChooseRoute});
}

TEST_CASE("the steps built into the program make a whole database", "[store]") {
    const ScratchDatabase scratch;
    Connection connection = scratch.create();
    const Schema schema = Schema::builtIn();
    CHECK(schema.version() >= 1);
    schema.apply(connection);
    CHECK(Schema::version(connection) == schema.version());
    CHECK(connection.verify().empty());
}
