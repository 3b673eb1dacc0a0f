// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/child_records.h"
#include "core/services/export_children.h"
#include "core/services/frozen_plan.h"
#include "core/services/second_role.h"
#include "tests/services/edited_file.h"
#include "tests/services/unit_support.h"
#include "tests/support/filled_plan.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A child with a whole plan, two Fördjupade behovskompasser and a joint one, and two frozen versions.
struct PlanFixture : OpenFixture {
    Organisation organisation = anOrganisation();
    ChildId child = unit->children().save(aChild());

    PlanFixture() {
        unit->registers().save(organisation);
        unit->plans().save(aPlan(child));
        Fordjupad fordjupad = aFordjupad(child, ownFordjupad());
        unit->fordjupad().save(fordjupad);
        fordjupad.id = FordjupadId::next();
        fordjupad.organisation = organisation.id;
        unit->fordjupad().save(fordjupad);
        fordjupad.id = FordjupadId::next();
        fordjupad.organisation.reset();
        fordjupad.joint = true;
        unit->fordjupad().save(fordjupad);
        PlanVersion version = aPlanVersion(child);
        version.content = frozenContent(planPaper(*unit, child));
        unit->planVersions().add(version);
        version.id = PlanVersionId::next();
        version.number = 2;
        version.signatures.clear();
        unit->planVersions().add(version);
    }

    QByteArray file() const { return childrenJson(*unit, std::array{child}); }
    /// As it goes to whom the family lets have it.
    QJsonObject sharedWithFamily() {
        SharingEntry entry = anAnsweredEntry();
        entry.recipient = Recipient::Family;
        exportChildren(*unit, std::array{child}, entry, path(u"barn.json"_s));
        return QJsonDocument::fromJson(fileBytes(path(u"barn.json"_s)))[u"children"_s][0].toObject();
    }
};

/// Everything that stands in `old` stands in `now` too.
bool isWithin(const QJsonValue& old, const QJsonValue& now) {
    if (old.isObject()) {
        const QJsonObject object = old.toObject();
        const QStringList keys = object.keys();
        return std::ranges::all_of(keys, [&](const QString& key) { return isWithin(object[key], now[key]); });
    }
    if (!old.isArray())
        return old == now;
    const QJsonArray array = old.toArray();
    if (array.size() != now.toArray().size())
        return false;
    for (qsizetype i = 0; i < array.size(); ++i)
        if (!isWithin(array[i], now[i]))
            return false;
    return true;
}

} // namespace

TEST_CASE(
    "a file of children carries the whole plan, and the unit that imports holds the same", "[services][exchange]") {
    PlanFixture here;
    OpenFixture there;
    const QByteArray json = here.file();
    for (const JsonFault& fault : checkImport(*there.unit, json).faults)
        FAIL_CHECK(fault.path.toStdString() << ": " << fault.rule.toStdString());
    REQUIRE(importChildren(*there.unit, json) == 1);
    const ChildRecords records = recordsOf(*there.unit, here.child);
    CHECK(records == recordsOf(*here.unit, here.child));
    CHECK(records.fordjupad.size() == 3);
    CHECK(records.planVersions.size() == 2);
    REQUIRE(there.unit->registers().organisations().size() == 1);
    CHECK(there.unit->verify().isEmpty());
}

TEST_CASE("a fault in the plan refuses the whole file with a sentence of its own", "[services][exchange]") {
    PlanFixture here;
    OpenFixture there;
    const QByteArray json = here.file();
    const QString unknown = id_number::toString(12345);
    const auto plan = [](const Edit& edit) {
        return inObject(u"plan"_s, edit);
    };
    const auto subGoal = [&](const Edit& edit) {
        return plan(inFirst(u"goals"_s, inFirst(u"subGoals"_s, edit)));
    };
    const auto support = [&](const Edit& edit) {
        return subGoal(inFirst(u"support"_s, edit));
    };
    const auto fordjupad = [](const Edit& edit) {
        return inFirst(u"fordjupad"_s, edit);
    };
    const auto version = [](const Edit& edit) {
        return inFirst(u"planVersions"_s, edit);
    };
    struct Case {
        QString rule;
        Edit edit;
    };
    const std::vector<Case> cases{
        {u"json.key.unknown"_s, plan(put(u"shoeSize"_s, 38))},
        {u"json.number"_s, plan(inFirst(u"network"_s, put(u"circle"_s, 5)))},
        {u"json.number"_s, plan(inFirst(u"network"_s, put(u"degrees"_s, 360)))},
        {u"plan.network.empty"_s, plan(inFirst(
                                      u"network"_s,
                                      [](QJsonObject& person) {
                                          person.remove(u"name"_s);
                                          person.remove(u"relation"_s);
                                      }))},
        {u"plan.event.empty"_s, plan(put(u"earlierEvents"_s, QJsonArray{QJsonObject{{u"when"_s, u"i ettan"_s}}}))},
        {u"plan.closed.by"_s, plan(without(u"closedBy"_s))},
        {u"plan.subGoal.due"_s, subGoal(without(u"due"_s))},
        {u"json.date"_s, subGoal(put(u"reachedOn"_s, u"2026-02-30"_s))},
        {u"json.number"_s, subGoal(inFirst(u"needs"_s, put(u"area"_s, 8)))},
        {u"plan.support.empty"_s, support(put(u"what"_s, QString()))},
        {u"json.choice"_s, support(put(u"status"_s, u"kanske"_s))},
        {u"json.choice"_s, support(put(u"helperKind"_s, u"hunden"_s))},
        {u"plan.support.period"_s, support(put(u"expectedEnd"_s, u"2020-01-01"_s))},
        {u"children.duplicate"_s, twice(u"fordjupad"_s)},
        {u"children.fordjupad.duplicate"_s, twice(u"fordjupad"_s)},
        {u"children.organisation.unknown"_s, fordjupad(put(u"organisation"_s, unknown))},
        {u"json.key.missing"_s, fordjupad(without(u"instrument"_s))},
        {u"fordjupad.subArea.unknown"_s, fordjupad(inFirst(u"texts"_s, put(u"subArea"_s, u"annat"_s)))},
        {u"fordjupad.subArea.duplicate"_s, fordjupad(twice(u"texts"_s))},
        {u"fordjupad.date.future"_s, fordjupad(put(u"date"_s, u"2031-01-01"_s))},
        {u"children.planVersion.duplicate"_s, twice(u"planVersions"_s)},
        {u"json.key.missing"_s, version(without(u"frozenAt"_s))},
        {u"json.key.missing"_s, version(without(u"content"_s))},
        {u"children.content"_s, version(put(u"content"_s, u"å?"_s))},
        {u"children.content"_s, version(put(u"content"_s, u"e30="_s))},
        {u"json.choice"_s, version(inFirst(u"signatures"_s, put(u"role"_s, u"hunden"_s)))},
        {u"planVersion.signature.name"_s, version(inFirst(u"signatures"_s, put(u"name"_s, u" "_s)))},
        {u"planVersion.signature.early"_s, version(inFirst(u"signatures"_s, put(u"date"_s, u"2020-01-01"_s)))},
    };
    for (const Case& each : cases) {
        INFO(each.rule.toStdString());
        const QByteArray broken = changed(json, each.edit);
        CHECK(hasFault(*there.unit, broken, each.rule));
        CHECK(failure([&] { importChildren(*there.unit, broken); }) == Error::Kind::MalformedImport);
        CHECK(there.unit->children().count() == 0);
    }
    CHECK(importChildren(*there.unit, json) == 1);
}

TEST_CASE("a frozen plan or Fördjupad behovskompass that the unit has refuses the file", "[services][exchange]") {
    PlanFixture here;
    OpenFixture there;
    const ChildId other = there.unit->children().save(aChild());
    const ChildRecords records = recordsOf(*here.unit, here.child);
    const auto held = GENERATE(u"fordjupad"_s, u"planVersions"_s);
    if (held == u"fordjupad") {
        Fordjupad taken = records.fordjupad.back();
        taken.child = other;
        there.unit->fordjupad().save(taken);
    } else {
        PlanVersion taken = records.planVersions.back();
        taken.child = other;
        there.unit->planVersions().add(taken);
    }
    CHECK(hasFault(*there.unit, here.file(), u"children.known"_s));
    CHECK(failure([&] { importChildren(*there.unit, here.file()); }) == Error::Kind::Refused);
    CHECK(there.unit->children().count() == 1);
}

TEST_CASE(
    "frozen plans of a child with protected identity stay out of what the family lets out", "[services][exchange]") {
    PlanFixture here;
    CHECK(here.sharedWithFamily()[u"planVersions"_s].toArray().size() == 2);
    Child child = here.unit->children().find(here.child).value();
    child.protection = ProtectedIdentity::Sekretessmarkering;
    here.unit->children().save(child);
    QFile::remove(here.path(u"barn.json"_s));
    noteSecondConfirmed(*here.unit, here.child, u"karin"_s);
    const QJsonObject shared = here.sharedWithFamily();
    CHECK(shared[u"planVersions"_s].toArray().isEmpty());
    CHECK(shared[u"fordjupad"_s].toArray().size() == 3);
    OpenFixture there;
    REQUIRE(importChildren(*there.unit, here.file()) == 1);
    CHECK(recordsOf(*there.unit, here.child).planVersions.size() == 2);
}

TEST_CASE(
    "a file of an earlier format version is imported, and everything in it comes out again",
    "[services][exchange][migration]") {
    const int version = GENERATE(1, 2, 3, 4, 5);
    OpenFixture there;
    there.clock.set(QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC)); // after the files were made
    const QByteArray old = repositoryFile(u"tests/services/fixtures/children-%1.json"_s.arg(version));
    CHECK(QJsonDocument::fromJson(old)[u"formatVersion"_s].toInt() == version);
    REQUIRE(importChildren(*there.unit, old) == 1);
    const QJsonObject before = QJsonDocument::fromJson(old)[u"children"_s][0].toObject();
    const auto child = ChildId::fromString(before[u"id"_s].toString());
    REQUIRE(child);
    const QJsonObject after =
        QJsonDocument::fromJson(childrenJson(*there.unit, std::array{*child}))[u"children"_s][0].toObject();
    for (const QString& key : before.keys()) {
        INFO(key.toStdString());
        CHECK(isWithin(before[key], after[key]));
    }
    CHECK(before[u"skattningar"_s].toArray().size() >= 2);
    const ChildRecords records = recordsOf(*there.unit, *child);
    CHECK(records.rounds.size() == (version > 1 ? 1U : 0U));
    REQUIRE(records.plan);
    CHECK_FALSE(records.plan->goals.empty());
    CHECK(records.planVersions.size() == (version > 2 ? 1U : 0U));
    CHECK_FALSE(records.visitEnrolment);
    CHECK(records.visits.empty());
    CHECK(records.familyLanguages.empty());
}
