// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/salvage_report.h"

#include "core/services/demo/demo_unit.h"
#include "core/store/connection.h"
#include "tests/services/unit_support.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct DamagedDemo {
    QTemporaryDir folder;
    FixedClock clock;
    QString directory = folder.filePath(u"enhet"_s);
    QString there = folder.filePath(u"raddad"_s);

    DamagedDemo() { createDemoUnit(directory, 30, 7, clock); }
    UnlockedKeys keys() const {
        return UnitFolder(directory).unlock(demoAccess().user, Passphrase(demoAccess().passphrase));
    }
    void spoil(qsizetype page) const {
        const QString file = directory + u"/data-0001.db"_s;
        QByteArray bytes = fileBytes(file);
        const qsizetype at = (page - 1) * 4096 + 77;
        bytes[at] = char(bytes[at] ^ 1);
        writeFile(file, bytes);
    }
    std::unique_ptr<OpenUnit> openSalvaged() const {
        return openUnit(there, demoAccess().user, demoAccess().passphrase, clock);
    }
};

} // namespace

TEST_CASE("a whole practice unit is salvaged with every child and found by its name", "[backup]") {
    const DamagedDemo demo;
    const Salvage salvage = salvageAndReport(demo.directory, demo.keys(), demo.there, demo.clock);
    CHECK(salvageText(salvage).size() == 1);
    CHECK(salvage.isWhole());
    const auto unit = demo.openSalvaged();
    CHECK(unit->children().count() == 30);
    CHECK(unit->verify().isEmpty());
    CHECK(salvageJson(salvage)[u"whole"_s].toBool());
}

TEST_CASE("a damaged practice unit gives one that opens whole, and a list of what is missing", "[backup]") {
    const DamagedDemo whole;
    const qsizetype pages = fileBytes(whole.directory + u"/data-0001.db"_s).size() / 4096;
    int salvaged = 0;
    for (const qsizetype page : {pages / 7, pages / 4, pages / 3, pages / 2, pages - 3}) {
        const DamagedDemo demo;
        demo.spoil(page);
        CAPTURE(page, pages);
        const auto before = contentOf(demo.directory);
        Salvage salvage;
        const auto failed =
            failure([&] { salvage = salvageAndReport(demo.directory, demo.keys(), demo.there, demo.clock); });
        CHECK(contentOf(demo.directory) == before);
        if (failed) { // the page held a part of the list of tables
            CHECK(failed == Error::Kind::DatabaseDamaged);
            CHECK_FALSE(QFile::exists(demo.there));
            continue;
        }
        ++salvaged;
        CHECK_FALSE(salvageText(salvage).isEmpty());
        const QJsonObject report = QJsonDocument::fromJson(fileBytes(demo.there + u"/salvage.json"_s)).object();
        CHECK(report == salvageJson(salvage));
        const auto unit = demo.openSalvaged();
        CHECK(unit->verify().isEmpty());
        CHECK(unit->children().count() > 0);
    }
    CHECK(salvaged >= 3);
}
