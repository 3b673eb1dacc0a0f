// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/seen_history.h"

#include "core/documents/text_writer.h"
#include "core/services/log_papers.h"
#include "core/services/unit_users.h"
#include "core/store/connection.h"
#include "core/store/history_log.h"
#include "tests/services/unit_support.h"
#include "tests/support/filled_records.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct SeenFixture : UnitFixture {
    SeenHistory seen{path(u"profile/seen"_s)};
    UnlockedKeys keys = UnitFolder(directory).unlock(aNewUnit().login, Passphrase(testPassphrase)); // slow: once

    std::unique_ptr<OpenUnit> open() const {
        return OpenUnit::open(directory, keys.withFile(keys.file(), fileBytes(directory + u"/keys"_s)), clock);
    }

    QString database() const { return directory + u"/data-0001.db"_s; }
    /// Opens, saves a child, and is remembered by this user.
    void work() const {
        const auto unit = open();
        unit->children().save(aChild().named(QString::number(clock.now().toMSecsSinceEpoch())));
        rememberHistory(*unit, seen);
    }
    HistoryAge age() const { return historyAge(*open(), seen); }
};

} // namespace

TEST_CASE("each older copy of a unit that is put back is noticed, and the right one is not", "[services][audit]") {
    SeenFixture fixture;
    CHECK(fixture.age() == HistoryAge::Known); // never seen here
    fixture.work();
    int warned = 0;
    for (int i = 0; i < 100; ++i) {
        const QByteArray older = fileBytes(fixture.database());
        fixture.work();
        const QByteArray newer = fileBytes(fixture.database());
        writeFile(fixture.database(), older);
        warned += fixture.age() != HistoryAge::Known;
        writeFile(fixture.database(), newer);
        CHECK(fixture.age() == HistoryAge::Known);
    }
    CHECK(warned == 100);
}

TEST_CASE("a copy that was worked on elsewhere is noticed though it is as long", "[services][audit]") {
    SeenFixture fixture;
    fixture.work();
    const QByteArray older = fileBytes(fixture.database());
    fixture.work();
    writeFile(fixture.database(), older);
    {
        const auto unit = fixture.open();
        CHECK(historyAge(*unit, fixture.seen) == HistoryAge::Older);
        for (int i = 0; i < 20; ++i)
            unit->children().save(aChild().named(QString::number(i)));
        rememberHistory(*unit, fixture.seen); // keeps nothing: that is for a person
    }
    CHECK(fixture.age() == HistoryAge::Another);
}

TEST_CASE("a person goes on in an older copy with a reason, which stands in the log", "[services][audit]") {
    SeenFixture fixture;
    fixture.work();
    const QByteArray older = fileBytes(fixture.database());
    fixture.work();
    writeFile(fixture.database(), older);
    {
        const auto unit = fixture.open();
        CHECK(failure([&] { acceptHistory(*unit, fixture.seen, u"  "_s); }) == Error::Kind::Refused);
        CHECK(historyAge(*unit, fixture.seen) == HistoryAge::Older);
        acceptHistory(*unit, fixture.seen, u"Disken gick sönder"_s);
        CHECK(historyAge(*unit, fixture.seen) == HistoryAge::Known);
        const HistoryLog log(unit->connection());
        HistoryQuery query;
        query.shown = HistoryQuery::Shown::Unit;
        CHECK(log.rows({log.find(query).front()}).front().reason == u"Disken gick sönder"_s);
    }
    CHECK(fixture.age() == HistoryAge::Known);
}

TEST_CASE(
    "the log is accepted by an administratör alone, and only where there is something to accept", "[services][audit]") {
    SeenFixture fixture;
    const QString passphrase = u"spade lykta regn fjord ugnar"_s;
    addUnitUser(*fixture.open(), {u"eva"_s, u"Eva Ask"_s, Role::Barnkontakt}, Passphrase(passphrase), KdfCost::least());
    fixture.keys = UnitFolder(fixture.directory).unlock(aNewUnit().login, Passphrase(testPassphrase));
    fixture.work();
    const qint64 rows = HistoryLog(fixture.open()->connection()).size();
    {
        const auto unit = fixture.open();
        CHECK(failure([&] { acceptHistory(*unit, fixture.seen, u"För säkerhets skull"_s); }) == Error::Kind::Refused);
        CHECK_FALSE(HistoryLog(unit->connection()).acceptedAt());
        CHECK(HistoryLog(unit->connection()).size() == rows + 2); // locked and unlocked
    }
    const QByteArray older = fileBytes(fixture.database());
    fixture.work();
    writeFile(fixture.database(), older);
    const auto eva = openUnit(fixture.directory, u"eva"_s, passphrase, fixture.clock);
    REQUIRE(historyAge(*eva, fixture.seen) == HistoryAge::Older);
    CHECK(failure([&] { acceptHistory(*eva, fixture.seen, u"Det är nog bra"_s); }) == Error::Kind::Refused);
    CHECK_FALSE(HistoryLog(eva->connection()).acceptedAt());
    CHECK(historyAge(*eva, fixture.seen) == HistoryAge::Older);
}

TEST_CASE("what is kept of a unit's log outside it names nobody, and may be lost or spoilt", "[services][audit]") {
    SeenFixture fixture;
    fixture.work();
    const QDir profile(fixture.path(u"profile/seen"_s));
    REQUIRE(profile.entryList(QDir::Files).size() == 1);
    const QString file = profile.filePath(profile.entryList(QDir::Files).front());
    CHECK(fileBytes(file).size() < 100);
    for (const QByteArray& spoilt :
         {QByteArray(), QByteArray("x"), QByteArray("12"), QByteArray("-3 00"), QByteArray(5000, '1')}) {
        writeFile(file, spoilt);
        CHECK(fixture.age() == HistoryAge::Known);
    }
    fixture.work();
    CHECK(fixture.age() == HistoryAge::Known);
}

TEST_CASE("the month's sheet holds the newest row's mark and the sample, and no child", "[services][audit]") {
    OpenFixture in;
    OpenUnit& unit = *in.unit;
    const ChildId child = unit.children().save(aChild());
    unit.history().noteRead(RecordKind::Plan, child);
    const QString month = today().toString(u"yyyy-MM"_s);
    HistorySample sample(unit.connection(), unit.history());
    sample.draw(month, 10);
    const qint64 drawn = HistoryLog(unit.connection()).sampleOf(month).front().row.sequence;
    sample.judge(month, drawn, true, u"Möte samma dag"_s, u"rektor"_s, today());
    const QString text = plainText(logSheet(unit, month));
    CHECK(text.contains(u"Björkskolan"_s));
    CHECK(text.contains(u"Möte samma dag"_s));
    CHECK_FALSE(text.contains(u"Åsa"_s));
    QString hash = text;
    hash.remove(u' ').remove(u'\n');
    CHECK(hash.contains(QString::fromLatin1(unit.history().hashAt(HistoryLog(unit.connection()).size())->toHex())));
}

TEST_CASE("the list of who has read names users, and nothing that tells of a hidden anmälan", "[services][audit]") {
    OpenFixture in;
    OpenUnit& unit = *in.unit;
    const ChildId child = unit.children().save(aChild());
    unit.history().noteRead(RecordKind::Plan, child);
    unit.history().noteRead(RecordKind::Anmalan, child);
    const auto text = [&] {
        return plainText(accessListPaper(unit, child, {}).document);
    };
    CHECK(text().contains(u"Läst: Barnets plan"_s));
    CHECK(text().contains(u"Läst: Anmälan"_s)); // there is none to hide
    CHECK(text().contains(u"rektor"_s));
    Anmalan hidden = anAnmalan(child);
    hidden.told = GuardianTold::Unsuitable;
    unit.cards().save(hidden);
    CHECK_FALSE(text().contains(u"Anmälan"_s));
    CHECK(text().contains(u"Läst: Barnets plan"_s));
}
