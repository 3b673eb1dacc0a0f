// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/large_unit.h"
#include "tests/benchmarks/raw_query.h"

#include "app/desktop/rooms.h"
#include "core/services/unit_access.h"
#include "core/services/unit_check.h"
#include "core/store/key_derivation.h"
#include "core/store/sqlite_handle.h"
#include "ui/children/child_search.h"
#include "ui/common/page.h"
#include "ui/main_window.h"
#include "ui/shell/unit_shell.h"
#include "ui/unit/running_check.h"

#include <sqlcipher/sqlite3.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <optional>
#include <thread>

namespace bk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int childrenOfASchool = 1000;
constexpr int childrenOfMany = 10'000;
constexpr int saves = 200;
constexpr double second = 1e9; ///< in nanoseconds
constexpr double lockLimit = second;
constexpr double saveLimit = 0.1 * second; ///< for nineteen of twenty
constexpr double unlockLimit = 1.5 * second;
constexpr double verifyLimit = 10 * second; ///< for so many bytes:
constexpr double verifiedBytes = 100e6;

/// What unlocking takes beside the derivation of the key, which is slow on purpose. The school's unit has the least
/// cost; the derivation that it is set against is the one that units of people have.
std::vector<Result> unlockRest(int rounds) {
    const BenchUnit& unit = unitWith(childrenOfASchool);
    std::vector<double> shares;
    for (int round = 0; round <= rounds; ++round) {
        const auto derivation = [](KdfCost cost) {
            const Passphrase passphrase(u"tolv gröna kottar på en gren"_s);
            return timed(
                [&] { require(deriveFromPassphrase(passphrase, QByteArray(kdfSaltSize, 's'), cost).size() > 0); });
        };
        const double least = derivation(KdfCost::least());
        const double real = derivation({});
        std::unique_ptr<OpenUnit> open;
        const double rest = timed([&] { open = unit.open(unit.unlock()); }) - least;
        if (round > 0)
            shares.push_back(rest / (rest + real));
    }
    return {{u"unlock-rest"_s, median(shares), 0.10, u"the whole of unlocking, with the derivation of the key"_s}};
}

/// A unit as people have it, from the passphrase to the first page: with the derivation's own cost.
std::vector<Result> unlockWhole(int rounds) {
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString passphrase = u"tolv gröna kottar på en gren"_s;
    const QString directory = folder.filePath(u"enhet"_s);
    createUnit(directory, {u"Mätskolan"_s, UnitKind::Grundskola, {}, u"rektor"_s, u"Rektor"_s}, passphrase, clock);
    const auto unlock = [&] {
        return timed([&] { require(openUnit(directory, u"rektor"_s, passphrase, clock) != nullptr); });
    };
    return compare(u"unlock-whole"_s, rounds, unlock, {{u"a second and a half"_s, 1.0, [] {
                                                            return unlockLimit;
                                                        }}});
}

/// One changed child after the other, each on the disk and in the log when the call returns. The slowest of nineteen in
/// twenty counts.
std::vector<Result> saveSlow(int rounds) {
    const BenchUnit& unit = unitWith(childrenOfMany);
    const auto open = unit.open(unit.unlock());
    const std::vector<ChildId> ids = open->children().ids({});
    const auto slow = [&] {
        std::vector<double> took;
        for (int i = 0; i < saves; ++i) {
            Child child = *open->children().find(ids[std::size_t(i) * ids.size() / saves]);
            child.contact.address = child.contact.address == u"Skolvägen 1"_s ? u"Skolvägen 2"_s : u"Skolvägen 1"_s;
            took.push_back(timed([&] { open->children().save(child); }));
        }
        std::ranges::sort(took);
        return took[took.size() * 19 / 20];
    };
    return compare(u"save-slow"_s, rounds, slow, {{u"a tenth of a second, in a unit of 10 000 children"_s, 1.0, [] {
                                                       return saveLimit;
                                                   }}});
}

/// Every row and column of every table, as a program in C reads them.
void readAll(sqlite3* db) {
    std::vector<std::string> tables;
    sqlite3_stmt* names = nullptr;
    require(
        sqlite3_prepare_v2(
            db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0", -1, &names, nullptr) ==
        SQLITE_OK);
    while (sqlite3_step(names) == SQLITE_ROW)
        tables.emplace_back(reinterpret_cast<const char*>(sqlite3_column_text(names, 0)));
    sqlite3_finalize(names);
    qint64 bytes = 0;
    for (const std::string& table : tables) {
        sqlite3_stmt* rows = nullptr;
        require(sqlite3_prepare_v2(db, ("SELECT * FROM \"" + table + '"').c_str(), -1, &rows, nullptr) == SQLITE_OK);
        while (sqlite3_step(rows) == SQLITE_ROW)
            for (int column = 0; column < sqlite3_column_count(rows); ++column)
                bytes += sqlite3_column_bytes(rows, column);
        sqlite3_finalize(rows);
    }
    require(bytes > 0);
}

/// The check that runs after each unlocking: both integrity checks and the log with a hash of every record.
std::vector<Result> verifyAll(int rounds) {
    const BenchUnit& unit = largeUnit();
    const auto open = unit.open(unit.unlock());
    const UnitCheck check(*open);
    const SecureBytes key = open->databaseKey();
    const auto ours = [&] {
        const std::atomic_bool stop = false;
        return timed([&] { require(check.run(stop).isEmpty()); });
    };
    const auto theirs = [&] {
        return timed([&] {
            const Connection beside =
                Connection::open(open->connection().file(), key.asKey(), Connection::Mode::Beside);
            readAll(beside.handle()->db);
        });
    };
    const double limit = verifyLimit * double(QFileInfo(open->connection().file()).size()) / verifiedBytes;
    return compare(
        u"verify-full"_s, rounds, ours,
        {{u"every row of the same file read through raw SQLCipher in C"_s, 3.0, theirs},
         {u"ten seconds for each 100 MB"_s, 1.0, [limit] {
              return limit;
          }}});
}

/// Every room has been entered, a child's tabs too, and something stands unsaved in a form. Once more while another
/// thread checks the whole unit, at the moments at which that has begun, decrypts and compares.
std::vector<Result> lockOpen(int rounds) {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    const SystemClock clock;
    MainWindow window({rooms(), searchChildren, clock, settings, folder.filePath(u"ovning"_s)});
    window.resize(1366, 768);
    window.show();
    const auto lock = [&](std::optional<std::chrono::milliseconds> checking) {
        auto unit = largeUnit().open(largeUnit().unlock());
        OpenUnit& opened = *unit;
        const QString child = unit->children().ids({}).front().toString();
        window.enter(std::move(unit));
        UnitShell* shell = window.shell();
        for (const QString& room :
             {u"idag"_s, u"barn"_s, u"moten"_s, u"kompassamtal"_s, u"statistik"_s, u"inforande"_s, u"enheten"_s})
            shell->goTo(room);
        for (const QString& place : {u"vagen"_s, u"plan"_s, u"historik"_s, u"samtal/samtal/"_s})
            shell->goTo(u"barn/%1/%2"_s.arg(child, place));
        if (auto* edit = shell->currentPage()->findChild<QPlainTextEdit*>())
            edit->insertPlainText(u"Vill byta skolgård"_s);
        QCoreApplication::processEvents();
        if (checking) {
            (new RunningCheck(opened, shell))->start([](const RunningCheck::Outcome&) {});
            std::this_thread::sleep_for(*checking);
        }
        return timed([&] { window.lock(); });
    };
    const auto limit = [] {
        return lockLimit;
    };
    std::vector<Result> results =
        compare(u"lock"_s, rounds, [&] { return lock({}); }, {{u"a second, with every room open"_s, 1.0, limit}});
    const auto slowest = [&] {
        double took = 0;
        for (const int after : {5, 50, 400})
            took = std::max(took, lock(std::chrono::milliseconds(after)));
        return took;
    };
    const auto checked =
        compare(u"lock-checking"_s, rounds, slowest, {{u"a second, the slowest of three"_s, 1.0, limit}});
    results.insert(results.end(), checked.begin(), checked.end());
    return results;
}

} // namespace

std::vector<Benchmark> trustBenchmarks() {
    return {
        {u"unlock-rest"_s, unlockRest},
        {u"unlock-whole"_s, unlockWhole},
        {u"save-slow"_s, saveSlow},
        {u"verify-full"_s, verifyAll},
        {u"lock"_s, lockOpen}};
}

} // namespace bk::bench
