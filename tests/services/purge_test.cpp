// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/text_writer.h"
#include "core/services/back_up.h"
#include "core/services/export_children.h"
#include "core/services/purge.h"
#include "core/services/purge_receipt_paper.h"
#include "core/services/purge_text.h"
#include "core/services/restore_unit.h"
#include "core/services/unit_users.h"
#include "core/store/connection.h"
#include "core/store/decrypted_file.h"
#include "core/store/history_check.h"
#include "core/store/visit_repository.h"
#include "tests/services/stored_unit.h"
#include "tests/services/unit_support.h"
#include "tests/support/filled_visits.h"
#include "tests/support/json_texts.h"
#include "tests/support/print_qt.h"

#include <QJsonDocument>
#include <QSet>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 8;

/// All that stands in every table, the inner ones of the search index among them.
QByteArray everything(OpenUnit& unit) {
    Connection& connection = unit.connection();
    QByteArray all;
    QStringList tables;
    {
        Statement rows = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0");
        while (rows.step())
            tables.append(rows.text(0));
    }
    for (const QString& table : tables) {
        if (table == "instrument_pack"_L1)
            continue; // the program's own words
        Statement rows = connection.prepare(u"SELECT * FROM \"%1\""_s.arg(table).toStdString());
        while (rows.step())
            for (int column = 0; column < rows.columnCount(); ++column)
                all += rows.blob(column) + '\n';
    }
    return all;
}

/// Every page of the file decrypted, with what stands on those that are free and between the rows.
QByteArray pagesOf(OpenUnit& unit) {
    const auto pages = DecryptedFile::of(unit.connection());
    REQUIRE(pages);
    return {reinterpret_cast<const char*>(pages->bytes().data()), qsizetype(pages->bytes().size())};
}

qint64 number(OpenUnit& unit, const char* sql) {
    Statement row = unit.connection().prepare(sql);
    row.step();
    return row.int64(0);
}

/// Two children with something in every table, whose support has ended.
void fillAndEnd(OpenUnit& unit) {
    fill(unit);
    unit.connection().prepare("DELETE FROM draft").exec(); // of nobody in particular
    VisitRepository visits(unit.connection(), &unit.history());
    for (const ChildId child : unit.children().ids({})) {
        VisitEnrolment enrolment = aVisitEnrolment(child);
        enrolment.ended = today();
        visits.save(enrolment);
        visits.save(aVisit(child));
        unit.drafts().save({u"plan"_s, child.toString(), "{}", unit.clock().now(), u"rektor"_s});
        if (auto round = unit.process().current(child); round && round->isOpen()) {
            round->moves.push_back({Station::BehovUppfyllt, today(), u"Karin Lind"_s, {}});
            unit.process().save(*round);
        }
    }
}

std::vector<ChildId> dueChildren(OpenUnit& unit) {
    std::vector<ChildId> due;
    for (const ListedStanding& each : retentionList(unit))
        if (each.standing.anyDue())
            due.push_back(each.standing.child);
    return due;
}

PurgeOrder orderFor(OpenUnit& unit) { return {dueChildren(unit), u"BUN 2026/4"_s, false}; }

/// What only the children's records say: names in the unit's registers are the unit's own.
QSet<QString> textsOfChildren(OpenUnit& unit) {
    const std::vector<ChildId> ids = unit.children().ids({});
    const QJsonDocument file = QJsonDocument::fromJson(childrenJson(unit, ids));
    return textsIn(file[u"children"_s], shortest) - textsIn(file[u"organisations"_s], shortest);
}

/// Words that the unit's own registers and log hold too are none of the child's, nor are the instruments of talks
/// that were held without a child.
QSet<QString> withoutThoseOfRegisters(QSet<QString> texts, OpenUnit& unit) {
    for (const char* table :
         {"organisation", "contact_person", "barnkontakt", "standing_time", "unit_settings", "team_role", "history",
          "instrument_pack", "sqlite_schema", "(SELECT instrument_id FROM samtal_part)"}) {
        Statement rows = unit.connection().prepare(std::string("SELECT * FROM ") + table);
        while (rows.step())
            for (int column = 0; column < rows.columnCount(); ++column)
                texts.removeIf([held = rows.text(column)](const QString& text) { return held.contains(text); });
    }
    return texts;
}

QStringList foundIn(const QByteArray& all, const QSet<QString>& texts) {
    QStringList found;
    for (const QString& text : texts)
        if (all.contains(text.toUtf8()))
            found.append(text);
    return found;
}

} // namespace

TEST_CASE("of a purged child nothing is left in tables, pages, drafts, search index or a new backup", "[services]") {
    UnitFixture fixture;
    const QTemporaryDir backups;
    QSet<QString> texts;
    {
        const auto unit = fixture.open();
        fillAndEnd(*unit);
        addUnitUser(*unit, {u"eva"_s, u"Eva Ask"_s, Role::Lasare}, Passphrase(testPassphrase), KdfCost::least());
        changeUser(*unit, {u"eva"_s, {}, unit->children().ids({})});
        texts = textsOfChildren(*unit);
        REQUIRE(texts.size() > 100);
        REQUIRE(foundIn(everything(*unit), texts).size() > 100);
        REQUIRE(foundIn(pagesOf(*unit), texts).size() > 100);
    }
    fixture.clock.set(fixture.clock.now().addYears(4));
    const auto unit = fixture.open();
    const QString oldFile = unit->connection().file();
    const qint64 logged = number(*unit, "SELECT count(*) FROM history");
    REQUIRE(dueChildren(*unit).size() == std::size_t(unit->children().count()));
    const PurgeReceipt receipt = purge(*unit, orderFor(*unit));
    CHECK(receipt.partChildren == 0);
    CHECK(purgeIsUnfinished(*unit));
    texts = withoutThoseOfRegisters(texts, *unit);
    REQUIRE(texts.size() > 100);
    CHECK(foundIn(pagesOf(*unit), texts) == QStringList());
    finishPurge(*unit);
    CHECK_FALSE(purgeIsUnfinished(*unit));
    CHECK_FALSE(QFile::exists(oldFile));
    CHECK(unit->children().count() == 0);
    CHECK(unit->verify().isEmpty());
    CHECK(checkHistory(unit->connection()).empty());
    CHECK(number(*unit, "SELECT count(*) FROM history") >= logged + receipt.wholeChildren);
    CHECK(number(*unit, "PRAGMA freelist_count") == 0);
    CHECK(number(*unit, "SELECT count(*) FROM draft") == 0);
    CHECK(number(*unit, "SELECT count(*) FROM samtal WHERE child_id IS NOT NULL") == 0);
    CHECK(foundIn(everything(*unit), texts) == QStringList());
    CHECK(foundIn(pagesOf(*unit), texts) == QStringList());

    writeBackupHere(*unit, backups.filePath(u"ny.bkbackup"_s)).keep();
    restoreUnit(
        backups.filePath(u"ny.bkbackup"_s), aNewUnit().login, Passphrase(testPassphrase), backups.filePath(u"till"_s));
    const auto restored = openUnit(backups.filePath(u"till"_s), aNewUnit().login, testPassphrase, fixture.clock);
    CHECK(foundIn(everything(*restored), texts) == QStringList());
    CHECK(foundIn(pagesOf(*restored), texts) == QStringList());
}

TEST_CASE("what is no longer to be kept goes, and a patient record stays with its child", "[services]") {
    UnitFixture fixture;
    {
        const auto unit = fixture.open();
        fillAndEnd(*unit);
        RetentionRules rules;
        rules.of(DocumentClass::Visit) = {10, true};
        saveRetentionRules(*unit, rules);
    }
    fixture.clock.set(fixture.clock.now().addYears(4));
    const auto unit = fixture.open();
    const std::vector<ChildId> children = unit->children().ids({});
    const PurgeReceipt receipt = purge(*unit, orderFor(*unit));
    CHECK(receipt.wholeChildren == 0);
    CHECK(receipt.partChildren == int(children.size()));
    VisitRepository visits(unit->connection());
    for (const ChildId child : children) {
        CHECK(unit->children().find(child));
        CHECK(visits.ofChild(child).size() == 1);
        CHECK(unit->samtal().ofChild(child).empty());
        CHECK(unit->consents().ofChild(child).empty());
        CHECK_FALSE(unit->process().current(child));
    }
    CHECK(unit->verify().isEmpty());
    CHECK(checkHistory(unit->connection()).empty());
    CHECK(dueChildren(*unit).empty());
}

TEST_CASE("a meeting goes on holding the children that were not purged from it", "[services]") {
    OpenFixture fixture;
    OpenUnit& unit = *fixture.unit;
    Meeting meeting;
    meeting.kind = MeetingKind::Barnteam;
    meeting.when = QDateTime(today(), QTime(13, 0));
    std::vector<ChildId> children;
    for (const QString& name : {u"Maja"_s, u"Alva"_s, u"Nora"_s}) {
        children.push_back(unit.children().save(aChild().named(name, u"Prov"_s)));
        MeetingChild& part = meeting.children.emplace_back();
        part.child = children.back();
        part.notes.insert(u"3a"_s, u"Om "_s + name);
    }
    const MeetingId id = unit.meetings().save(meeting);
    fixture.clock.set(fixture.clock.now().addYears(3));
    purge(unit, {{children[1]}, u"BUN 2026/4"_s, false});
    const auto left = unit.meetings().find(id);
    REQUIRE(left);
    REQUIRE(left->children.size() == 2);
    CHECK(checkHistory(unit.connection()).empty());
    CHECK(left->children[0].notes.value(u"3a"_s) == u"Om Maja"_s);
    CHECK(left->children[1].notes.value(u"3a"_s) == u"Om Nora"_s);
    purge(unit, {{children[0], children[2]}, u"BUN 2026/5"_s, false});
    CHECK_FALSE(unit.meetings().find(id));
    CHECK(checkHistory(unit.connection()).empty());
}

TEST_CASE("a purge is refused without a decision, with nothing due and with a clock that was set back", "[services]") {
    UnitFixture fixture;
    {
        const auto unit = fixture.open();
        fillAndEnd(*unit);
        CHECK(
            purgeIssues(*unit, {unit->children().ids({}), u"BUN 2026/4"_s, false}).front().rule == u"purge.nothing"_s);
    }
    fixture.clock.set(fixture.clock.now().addYears(4));
    const auto unit = fixture.open();
    CHECK(purgeIssues(*unit, orderFor(*unit)).empty());
    CHECK(purgeIssues(*unit, {dueChildren(*unit), u"  "_s, false}).front().rule == u"purge.decision.missing"_s);
    unit->children().save(aChild().named(u"Ny"_s, u"Prov"_s)); // logged by today's clock
    fixture.clock.advance(-60);
    const int before = unit->children().count();
    CHECK(purgeIssues(*unit, orderFor(*unit)).front().rule == u"purge.clock"_s);
    CHECK(failure([&] { purge(*unit, orderFor(*unit)); }) == Error::Kind::Refused);
    CHECK(unit->children().count() == before);
    CHECK(purgeReceipts(*unit).empty());
}

TEST_CASE("a receipt names nobody, and says who has copies and which backups still hold the child", "[services]") {
    OpenFixture fixture;
    OpenUnit& unit = *fixture.unit;
    const QTemporaryDir backups;
    BackupState state;
    state.folder = backups.path();
    saveBackupState(fixture.directory, state);
    Organisation organisation;
    organisation.name = u"Första linjen"_s;
    organisation.kind = OrganisationKind::Region;
    const OrganisationId receiver = unit.registers().save(organisation);
    const ChildId child = unit.children().save(aChild().named(u"Märta"_s, u"Hemligdotter"_s));
    SharingEntry entry = anAnsweredEntry();
    entry.child = child;
    entry.organisation = receiver;
    unit.sharing().add(entry);
    entry.organisation.reset();
    entry.receiver = u"Mormor Hemligdotter"_s;
    unit.sharing().add(entry);
    entry.ownUse = true;
    unit.sharing().add(entry);
    keepBackup(unit, writeBackupHere(unit, newBackupPath(unit, backups.path())));
    const QDate backedUp = unit.today();
    fixture.clock.set(fixture.clock.now().addYears(3));

    const PurgePreview preview = previewPurge(unit, std::vector{child});
    REQUIRE(preview.children.size() == 1);
    CHECK(preview.children.front().holders.size() == 3);
    CHECK(preview.backups.size() == 1);
    purge(unit, {{child}, u"BUN 2026/4"_s, true});
    finishPurge(unit);
    const PurgeReceipt receipt = purgeReceipts(unit).front();
    CHECK(receipt.holders == std::vector{PurgeReceipt::Holder{u"Första linjen"_s, 1}});
    CHECK(receipt.otherHolders == 1);
    CHECK(receipt.ownCopies == 1);
    REQUIRE(receipt.backups.size() == 1);
    CHECK(receipt.backups.front().made == backedUp);
    const QString paper = plainText(purgeReceiptDocument(unit, receipt));
    CHECK(paper.contains(u"BUN 2026/4"_s));
    CHECK(paper.contains(u"Första linjen"_s));
    CHECK_FALSE(paper.contains(u"Hemligdotter"_s));
    CHECK_FALSE(paper.contains(u"Märta"_s));
    CHECK_FALSE(paper.contains(child.toString()));
}
