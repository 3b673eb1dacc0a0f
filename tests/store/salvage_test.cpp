// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage.h"

#include "tests/store/backup_support.h"

#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

struct Damaged : FilledUnit {
    Damaged() : FilledUnit(3000) {}

    /// Spoils pages of the database, page 1 being the first.
    void spoil(const std::vector<qsizetype>& pages) const {
        QByteArray bytes = contentOf(unit.databasePath());
        for (const qsizetype page : pages) {
            REQUIRE(page * 4096 <= bytes.size());
            const qsizetype at = (page - 1) * 4096 + 1000;
            bytes[at] = char(bytes[at] ^ 1);
        }
        putContent(unit.databasePath(), bytes);
    }
    QString there() const { return backups.filePath(u"raddad"_s); }
    /// Salvages, and sees that the damaged unit is what it was and that the new one opens whole.
    Salvage salvage() const {
        const auto before = snapshot(unit.path());
        Salvage result = salvageUnit(unit.path(), keys, there());
        CHECK(snapshot(unit.path()) == before);
        CHECK(snapshot(there()).keys() == QStringList{u"data-0001.db"_s, u"keys"_s});
        Connection connection = openSalvaged();
        CHECK(connection.verify().empty());
        const TableCounts counts = tableCounts(connection);
        for (const SalvagedTable& table : result.tables)
            CHECK(counts.at(table.table) == table.saved);
        return result;
    }
    Connection openSalvaged() const {
        const UnlockedKeys own = UnitFolder(there()).unlock(u"bo"_s, Passphrase(bosPassphrase));
        return Connection::open(there() + u"/data-0001.db"_s, own.databaseKey().asKey(), Connection::Mode::ReadWrite);
    }
    qsizetype pages() const { return contentOf(unit.databasePath()).size() / 4096; }
};

const SalvagedTable& tableNamed(const Salvage& salvage, const QString& name) {
    const auto found = std::ranges::find(salvage.tables, name, &SalvagedTable::table);
    REQUIRE(found != salvage.tables.end());
    return *found;
}

} // namespace

TEST_CASE("a whole unit is salvaged whole", "[store]") {
    const Damaged damaged;
    const Salvage salvage = damaged.salvage();
    CHECK(salvage.isWhole());
    CHECK(tableNamed(salvage, u"note"_s).saved == 3000);
}

TEST_CASE("of a unit with any one page spoilt everything else is saved, and what is not is counted", "[store]") {
    const Damaged whole;
    const qsizetype pages = whole.pages();
    REQUIRE(pages > 30);
    int salvaged = 0;
    for (qsizetype page = 2; page <= pages; page += 5) {
        const Damaged damaged;
        damaged.spoil({page});
        CAPTURE(page);
        const Salvage salvage = damaged.salvage();
        const SalvagedTable& note = tableNamed(salvage, u"note"_s);
        const SalvagedTable& kid = tableNamed(salvage, u"kid"_s);
        CHECK(kid.saved + kid.lost <= 2);
        // A page holds some 70 notes; only the root of the table or the children take more with them.
        if (note.saved > 0 && kid.saved == 2) {
            CHECK(note.saved >= 2850);
            CHECK(note.saved + note.lost == 3000);
            ++salvaged;
        } else {
            CHECK(note.saved + note.orphaned + note.lost <= 3000);
        }
    }
    CHECK(salvaged > 4);
}

TEST_CASE("rows whose parent is lost are kept aside", "[store]") {
    Damaged damaged;
    {
        Connection connection = damaged.open(Connection::Mode::ReadWrite);
        connection.exec("PRAGMA foreign_keys = OFF");
        connection.exec("DELETE FROM kid WHERE id = 2");
    }
    const Salvage salvage = damaged.salvage();
    const SalvagedTable& note = tableNamed(salvage, u"note"_s);
    CHECK(note.saved == 1500);
    CHECK(note.orphaned == 1500);
    CHECK_FALSE(salvage.isWhole());
    Connection connection = damaged.openSalvaged();
    CHECK(tableCounts(connection).at(u"salvaged_note"_s) == 1500);
}

TEST_CASE("a unit that has lost its end is salvaged as far as it goes", "[store]") {
    const Damaged damaged;
    const QByteArray bytes = contentOf(damaged.unit.databasePath());
    const qsizetype left = GENERATE(30, 50);
    QFile file(damaged.unit.databasePath());
    REQUIRE(file.resize(left * 4096 + 17));
    CAPTURE(bytes.size() / 4096);
    const Salvage salvage = damaged.salvage();
    CHECK(tableNamed(salvage, u"kid"_s).saved == 2);
    CHECK(tableNamed(salvage, u"note"_s).saved > 500);
    CHECK_FALSE(salvage.isWhole());
}

TEST_CASE("a unit whose first page is gone gives nothing, and leaves nothing behind", "[store]") {
    const Damaged damaged;
    damaged.spoil({1});
    const auto before = snapshot(damaged.unit.path());
    CHECK(errorOf([&] { salvageUnit(damaged.unit.path(), damaged.keys, damaged.there()); }) == Kind::DatabaseDamaged);
    CHECK(snapshot(damaged.unit.path()) == before);
    CHECK_FALSE(QFile::exists(damaged.there()));
}

TEST_CASE("salvage never writes into the damaged unit's folder or any other with something in it", "[store]") {
    const Damaged damaged;
    const auto before = snapshot(damaged.unit.path());
    CHECK(errorOf([&] { salvageUnit(damaged.unit.path(), damaged.keys, damaged.unit.path()); }) == Kind::AlreadyExists);
    CHECK(snapshot(damaged.unit.path()) == before);
    const HeldUnit held = damaged.unit.folder().open(u"astrid"_s, Passphrase(astridsPassphrase));
    CHECK(errorOf([&] { salvageUnit(damaged.unit.path(), damaged.keys, damaged.there()); }) == Kind::InUse);
}
