// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/child_repository.h"
#include "core/store/child_tables.h"
#include "core/store/meeting_repository.h"
#include "core/store/plan_repository.h"
#include "core/store/retention_repository.h"
#include "core/store/samtal_repository.h"
#include "core/store/skattning_repository.h"
#include "core/store/unit_repository.h"
#include "tests/store/repository_support.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(Connection& connection, const QString& sql) {
    QStringList texts;
    Statement rows = connection.prepare(sql.toStdString());
    while (rows.step())
        texts.append(rows.text(0));
    return texts;
}

/// Every table that names a child in a column, or refers to a table whose rows all belong to one.
std::set<QString> tablesOfChildren(Connection& connection) {
    const QStringList all = textsOf(connection, u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s);
    std::set<QString> of{u"child"_s};
    for (const QString& table : all)
        if (!textsOf(connection, u"SELECT name FROM pragma_table_info('%1') WHERE name LIKE '%%child_id'"_s.arg(table))
                 .isEmpty())
            of.insert(table);
    for (std::size_t before = 0; before != of.size();) {
        before = of.size();
        for (const QString& table : all)
            for (const QString& parent :
                 textsOf(connection, u"SELECT \"table\" FROM pragma_foreign_key_list('%1')"_s.arg(table)))
                if (of.contains(parent) && parent != "meeting"_L1)
                    of.insert(table);
    }
    return of;
}

} // namespace

TEST_CASE("every table that refers to a child has its way of being purged", "[store]") {
    EmptyUnit unit;
    std::set<QString> known;
    for (const ChildTable& each : childTables())
        known.insert(QString::fromUtf8(each.table.data(), qsizetype(each.table.size())));
    for (const std::string_view each : tablesThatStay())
        known.insert(QString::fromUtf8(each.data(), qsizetype(each.size())));
    const std::set<QString> found = tablesOfChildren(unit.connection);
    CHECK(found.size() > 40);
    for (const QString& table : found) {
        INFO(table.toStdString());
        CHECK(known.contains(table));
    }
}

TEST_CASE("rows of one child go, and another's stay as they were", "[store]") {
    EmptyUnit unit;
    RandomRecords random(7);
    ChildRepository children(unit.connection);
    const ChildId gone = children.save(aChild().named(u"Maja"_s, u"Borta"_s));
    const ChildId stays = children.save(aChild().named(u"Alva"_s, u"Kvar"_s));
    SkattningRepository skattningar(unit.connection);
    for (const ChildId child : {gone, stays}) {
        SamtalRepository(unit.connection).save(random.samtal(child));
        const SkattningId rating = skattningar.save(random.skattning(child));
        skattningar.save(random.joint(child, {rating}));
        PlanRepository(unit.connection).save(random.plan(child));
    }
    const auto plan = PlanRepository(unit.connection).ofChild(stays);
    removeChildRows(unit.connection, gone, everyDocumentClass);
    rebuildSearch(unit.connection);
    CHECK_FALSE(children.find(gone));
    CHECK(children.search(u"Borta"_s).empty());
    CHECK(children.search(u"Kvar"_s).size() == 1);
    CHECK(PlanRepository(unit.connection).ofChild(stays) == plan);
    CHECK(unit.connection.verify().empty());
    for (const ChildTable& each : childTables())
        if (each.table != "child_search") {
            INFO(each.table);
            const auto references = textsOf(
                unit.connection, u"SELECT count(*) FROM pragma_foreign_key_check('%1')"_s.arg(
                                     QString::fromUtf8(each.table.data(), qsizetype(each.table.size()))));
            CHECK(references == QStringList{u"0"_s});
        }
}

TEST_CASE("drafts about a child go by its id, its records and its name, and no other's", "[store]") {
    EmptyUnit unit;
    Child child = aChild().named(u"Maja"_s, u"Borta"_s);
    child.id = ChildRepository(unit.connection).save(child);
    RandomRecords random(8);
    const BarnsamtalId samtal = SamtalRepository(unit.connection).save(random.samtal(child.id));
    DraftRepository drafts(unit.connection);
    const auto keep = [&](const QString& subject, const QByteArray& body) {
        drafts.save({u"form"_s, subject, body, QDateTime(today(), QTime(9, 0), Qt::UTC), u"karin"_s});
    };
    keep(child.id.toString(), "{}");
    keep(u"mote-"_s + child.id.toString(), "{}");
    keep(samtal.toString(), "{}");
    Meeting meeting;
    meeting.when = QDateTime(today(), QTime(13, 0));
    meeting.children.resize(1);
    meeting.children[0].child = child.id;
    const QString held = MeetingRepository(unit.connection).save(meeting).toString();
    keep(held, "{}");
    keep(held + u"-another"_s, "{}");
    keep(u"new"_s, R"({"givenName":"Maja","familyName":"Borta"})");
    keep(u"new2"_s, R"({"givenName":"Maja","familyName":"Kvar"})");
    keep(u"enhet"_s, "{}");
    CHECK(removeChildDrafts(unit.connection, child) == 5);
    QStringList left;
    for (const Draft& draft : drafts.all(u"karin"_s))
        left.append(draft.subject);
    left.sort();
    CHECK(left == QStringList{held + u"-another"_s, u"enhet"_s, u"new2"_s});
}

TEST_CASE("the document plan and receipts come back as they were saved", "[store]") {
    EmptyUnit unit;
    RetentionRepository retention(unit.connection);
    CHECK(retention.rules() == RetentionRules());
    RetentionRules rules;
    rules.of(DocumentClass::Visit) = {10, true};
    rules.of(DocumentClass::Card).years = 5;
    rules.decision = u"KS 2026/17"_s;
    retention.save(rules);
    CHECK(retention.rules() == rules);

    PurgeReceipt receipt;
    receipt.id = PurgeReceiptId::next();
    receipt.number = retention.nextNumber(today());
    receipt.at = QDateTime(today(), QTime(9, 0), Qt::UTC);
    receipt.by = u"karin"_s;
    receipt.decision = u"BUN 2026/4"_s;
    receipt.rulesDecision = rules.decision;
    receipt.wholeChildren = 2;
    receipt.partChildren = 1;
    receipt.purged = {{DocumentClass::Card, 3, 5}, {DocumentClass::Identity, 2, 2}};
    receipt.holders = {{u"Första linjen"_s, 4}};
    receipt.otherHolders = 1;
    receipt.ownCopies = 2;
    receipt.exported = true;
    receipt.backups = {{today(), today().addMonths(12)}};
    retention.add(receipt);
    CHECK(retention.receipts() == std::vector{receipt});
    CHECK(retention.nextNumber(today()) == u"%1-2"_s.arg(today().year()));
    retention.noteRekeyed(receipt.id);
    CHECK(retention.receipts().front().rekeyed);
}
