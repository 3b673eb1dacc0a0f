// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/back_up.h"
#include "core/services/restore_unit.h"
#include "core/store/connection.h"
#include "core/store/database_copy.h"
#include "core/store/history_check.h"
#include "core/store/paper_language_repository.h"
#include "core/store/retention_repository.h"
#include "core/store/rollout_repository.h"
#include "core/store/schema.h"
#include "core/store/user_repository.h"
#include "tests/services/stored_later.h"
#include "tests/services/unit_support.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <map>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// Every version of the schema whose unit lies in fixtures.
const std::vector<int> storedSchemas{2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 19};

/// A copy of a stored unit in a folder of its own.
struct Stored {
    explicit Stored(int version) {
        REQUIRE(QDir().mkpath(directory));
        for (const QString& name : {u"keys"_s, u"data-0001.db"_s})
            writeFile(
                directory + u'/' + name,
                repositoryFile(u"tests/services/fixtures/schema-%1/%2"_s.arg(QString::number(version), name)));
    }
    Connection connect(Connection::Mode mode) const {
        const SecureBytes key =
            UnitFolder(directory).unlock(aNewUnit().login, Passphrase(testPassphrase)).databaseKey();
        return Connection::open(directory + u"/data-0001.db"_s, key.asKey(), mode);
    }
    std::unique_ptr<OpenUnit> open() const { return openUnit(directory, aNewUnit().login, testPassphrase, clock); }

    QTemporaryDir folder;
    FixedClock clock;
    QString directory = folder.filePath(u"enhet"_s);
};

using Row = std::map<std::string, QByteArray>; ///< by column; without those that are NULL
using Rows = std::vector<Row>;

/// Tables and indexes as SQL made them, by name.
std::map<std::string, std::string> madeBy(Connection& connection) {
    std::map<std::string, std::string> made;
    auto rows = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
    while (rows.step())
        made[std::string(rows.utf8(0))] = rows.utf8(1);
    return made;
}

std::vector<std::string> recordTables(Connection& connection) {
    std::vector<std::string> tables;
    auto rows = connection.prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'");
    while (rows.step())
        tables.emplace_back(rows.utf8(0));
    return tables;
}

Rows rowsOf(Connection& connection, const std::string& table) {
    Rows all;
    auto rows = connection.prepare("SELECT * FROM \"" + table + '"');
    while (rows.step()) {
        Row& row = all.emplace_back();
        for (int column = 0; column < rows.columnCount(); ++column)
            if (!rows.isNull(column))
                row[rows.columnName(column).toStdString()] = rows.blob(column);
    }
    return all;
}

/// Some row says all that `row` said, in columns that are still there.
bool saysStill(const Rows& rows, const Row& row) {
    return std::ranges::any_of(rows, [&](const Row& now) {
        return std::ranges::all_of(row, [&](const auto& cell) {
            const auto kept = now.find(cell.first);
            return kept != now.end() && kept->second == cell.second;
        });
    });
}

/// What opening itself writes, and what a later version said in words of its own.
bool isChangedByOpening(const std::string& table) {
    return table == "history" || table == "history_chain" || table == "unit_key_state" || table == "key_state";
}

/// Takes away what a database of schema `version` does not have.
void stepDown(Connection& connection, int version, const std::map<std::string, std::string>& reference) {
    connection.exec("PRAGMA foreign_keys = OFF");
    for (const auto& [name, sql] : madeBy(connection))
        if (!reference.contains(name) && sql.starts_with("CREATE INDEX"))
            connection.exec("DROP INDEX " + name);
    for (const auto& [name, sql] : madeBy(connection))
        if (!reference.contains(name))
            connection.exec("DROP TABLE " + name);
    connection.exec("PRAGMA user_version = " + std::to_string(version));
}

Schema stepsUpTo(int version) {
    std::vector<Migration> steps;
    const QStringList names = QDir(u":/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names.first(version))
        steps.push_back({name.left(3).toInt(), name, fileBytes(u":/schema/"_s + name)});
    return Schema(std::move(steps));
}

std::map<std::string, std::string> tablesOf(int version) {
    const UnitFixture scratch;
    const SecureBytes key = SecureBytes::random(32);
    Connection connection = Connection::open(scratch.path(u"a.db"_s), key.asKey(), Connection::Mode::Create);
    stepsUpTo(version).apply(connection);
    return madeBy(connection);
}

} // namespace

TEST_CASE(
    "before a unit of an earlier schema is changed it is backed up, until it has a later backup",
    "[services][migration]") {
    const int version = GENERATE(2, 10, 17);
    CAPTURE(version);
    Stored stored(version);
    const QString name = u"fore-uppgradering-%1.bkbackup"_s.arg(version, 3, 10, QChar(u'0'));
    {
        const auto unit = stored.open();
        REQUIRE(QFile::exists(stored.directory + u'/' + name));
        const qint64 children = unit->children().count();
        const QString before = stored.directory;
        stored.directory = stored.folder.filePath(u"tillbaka"_s);
        restoreUnit(before + u'/' + name, aNewUnit().login, Passphrase(testPassphrase), stored.directory);
        Connection restored = stored.connect(Connection::Mode::ReadOnly);
        CHECK(Schema::version(restored) == version);
        CHECK(rowsOf(restored, "child").size() == std::size_t(children));
        stored.directory = before;
    }
    const auto again = stored.open();
    CHECK(QFile::exists(stored.directory + u'/' + name));
    keepBackup(*again, writeBackupHere(*again, stored.folder.filePath(u"ny.bkbackup"_s)));
    CHECK_FALSE(QFile::exists(stored.directory + u'/' + name));
}

TEST_CASE("every row that a unit of an earlier schema held is there when it is opened", "[services][migration]") {
    const int version = GENERATE(from_range(storedSchemas));
    CAPTURE(version);
    const Stored stored(version);
    std::map<std::string, Rows> before;
    {
        Connection connection = stored.connect(Connection::Mode::ReadOnly);
        REQUIRE(Schema::version(connection) == version);
        CHECK(madeBy(connection) == tablesOf(version));
        for (const std::string& table : recordTables(connection))
            before[table] = rowsOf(connection, table);
    }
    CHECK(before.at("child").size() == 2);
    const auto unit = stored.open();
    CHECK(Schema::version(unit->connection()) == Schema::builtIn().version());
    CHECK(unit->verify().isEmpty());
    CHECK(unit->keyFileAge() == KeyFileAge::Same);
    for (const auto& [table, rows] : before) {
        if (isChangedByOpening(table))
            continue;
        const Rows now = rowsOf(unit->connection(), table);
        for (const Row& row : rows) {
            CAPTURE(table, row.size());
            CHECK(saysStill(now, row));
        }
    }
}

TEST_CASE("what came with each later schema is read back as it was saved", "[services][migration]") {
    const int version = GENERATE(7, 8, 10, 11, 12, 13, 14, 15, 17, 18, 19);
    CAPTURE(version);
    const Stored stored(version);
    const auto unit = stored.open();
    Connection& connection = unit->connection();
    const StoredLater later = storedLater();
    CHECK(PaperLanguageRepository(connection).all() == std::vector{later.dictionary});
    CHECK(StatisticsRepository(connection).handCounts(later.term) == (version >= 8 ? later.counted : HandCounts()));
    const std::vector<ExperienceCount> answered = StatisticsRepository(connection).counts(later.term).experience;
    CHECK(answered.size() == (version >= 15 ? 5U : 0U)); // one survey, with one question left out
    CHECK(std::ranges::all_of(answered, [](const ExperienceCount& each) { return each.all == Figure(1); }));
    CHECK(
        std::ranges::all_of(answered, [](const ExperienceCount& each) { return each.step == ExperienceStep::Whole; }));
    const std::vector<ExperienceCount> ofStep = StatisticsRepository(connection).counts(later.term.before()).experience;
    CHECK(ofStep.size() == (version >= 18 ? std::size_t(experienceQuestions) : 0U));
    CHECK(
        std::ranges::all_of(ofStep, [](const ExperienceCount& each) { return each.step == ExperienceStep::Barnteam; }));
    CHECK(StatisticsRepository(connection).termLimits() == (version >= 18 ? later.termLimits : TermLimits()));
    const VisitRepository visits(connection);
    CHECK(visits.find(later.visit.id).has_value() == (version >= 9));
    if (version >= 9) {
        CHECK(visits.find(later.visit.id) == later.visit);
        CHECK(visits.enrolmentOf(later.enrolment.child) == later.enrolment);
        CHECK(visits.find(later.thematic.id) == later.thematic);
    }
    const auto languages = FamilyLanguageRepository(connection).ofChild(ChildId::fromNumber(101));
    CHECK(languages.size() == (version >= 11 ? 1U : 0U));
    CHECK((version < 11 || languages == std::vector{later.familyLanguage}));
    CHECK(RolloutRepository(connection).all() == (version >= 12 ? later.rollout : Rollout()));
    const auto assigned = unit->users().assignedTo(aNewUnit().login);
    CHECK(assigned.empty() == (version < 13));
    CHECK(unit->users().emergencies().size() == (version >= 13 ? 1U : 0U));
    const RetentionRepository retention(connection);
    CHECK(retention.rules() == (version >= 14 ? later.rules : RetentionRules()));
    CHECK(retention.receipts() == (version >= 14 ? std::vector{later.receipt} : std::vector<PurgeReceipt>()));
    const TransferRepository transfer(connection);
    CHECK(transfer.units() == (version >= 19 ? std::vector{later.knownUnit} : std::vector<KnownUnit>()));
    CHECK(transfer.keys().has_value() == (version >= 19));
}

TEST_CASE(
    "assigned children and emergencies of an earlier unit are no finding, and vouched for once it was opened",
    "[services][migration][audit]") {
    const int version = GENERATE(13, 14, 15, 17, 18, 19);
    CAPTURE(version);
    const Stored stored(version);
    const auto findings = [&] {
        Connection connection = stored.connect(Connection::Mode::ReadWrite);
        Schema::builtIn().apply(connection);
        return checkHistory(connection);
    };
    CHECK(findings().empty()); // today's tables, and hashes of then
    const std::string change = GENERATE(
        "DELETE FROM assigned_child", "UPDATE assigned_child SET because = 'registered'",
        "UPDATE emergency_access SET until_at = '2036-11-01T00:00:00.000Z'");
    SECTION("opened first") {
        CHECK(stored.open()->verify().isEmpty());
        CHECK(stored.open()->verify().isEmpty());
        CHECK(findings().empty());
        stored.connect(Connection::Mode::ReadWrite).exec(change);
        CHECK(findings().size() == 1);
        CHECK(stored.open()->verify().size() == 1);
    }
    SECTION("what was altered before is not made good by opening") {
        stored.connect(Connection::Mode::ReadWrite).exec("UPDATE unit_user SET display_name = 'Någon annan'");
        CHECK(findings().size() == 1);
        CHECK(stored.open()->verify().size() == 1);
        CHECK(findings().size() == 1);
    }
}

TEST_CASE("stores a unit as a program of an earlier schema left it", "[.][make-earlier-unit]") {
    // From the bytes that an older program wrote: brought up to date, filled with what that schema knew and no more,
    // and stepped down again. Before schema 10 there was no chain to keep.
    const int version = qEnvironmentVariableIntValue("BEHOVSKOMPASS_SCHEMA");
    const QString target = qEnvironmentVariable("BEHOVSKOMPASS_STORE");
    REQUIRE((version >= 7 && version <= Schema::builtIn().version() && !target.isEmpty()));
    const Stored stored(version < 10 ? 6 : 9);
    {
        Connection connection = stored.connect(Connection::Mode::ReadWrite);
        if (version < 10) {
            stepsUpTo(9).apply(connection);
            fillLater(connection, nullptr, version);
        } else {
            Schema::builtIn().apply(connection);
            HistoryRepository history(connection, aNewUnit().login, stored.clock);
            history.noteUnlocked();
            fillLater(connection, &history, version);
        }
        stepDown(connection, version, tablesOf(version));
        CHECK(connection.verify().empty());
        REQUIRE(QDir().mkpath(target));
        copyDatabase(connection, target + u"/data-0001.db"_s);
    }
    writeFile(target + u"/keys"_s, fileBytes(stored.directory + u"/keys"_s));
}
