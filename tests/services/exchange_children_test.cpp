// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demo_story.h"
#include "core/services/export_children.h"
#include "core/services/follow_up_talk.h"
#include "core/store/connection.h"
#include "tests/services/edited_file.h"
#include "tests/services/unit_support.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

void save(OpenUnit& unit, const DemoStory& story) {
    unit.children().save(story.child);
    unit.samtal().saveAll(story.samtal);
    unit.skattningar().saveAll(story.skattningar);
    for (const GemensamBehovskompass& joint : story.joint)
        unit.skattningar().save(joint);
    if (story.plan)
        unit.plans().save(*story.plan);
}

/// A unit with the first `count` invented children.
std::vector<ChildId> fill(OpenUnit& unit, int count) {
    const DemoStories stories(11, unit.today(), unit.instruments(), unit.model().id);
    std::vector<ChildId> ids;
    for (int i = 0; i < count; ++i) {
        const DemoStory story = stories.child(i);
        save(unit, story);
        ids.push_back(story.child.id);
    }
    return ids;
}

QJsonObject comparable(const QByteArray& json) {
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.remove(u"exportedAt"_s);
    object.remove(u"unit"_s);
    return object;
}

qint64 rows(OpenUnit& unit, const char* table) {
    auto count = unit.connection().prepare(std::string("SELECT count(*) FROM ") + table);
    count.step();
    return count.int64(0);
}

} // namespace

TEST_CASE("export, import into another unit and export again give the same file", "[services]") {
    OpenFixture here;
    const std::vector<ChildId> ids = fill(*here.unit, 15);
    const QByteArray json = childrenJson(*here.unit, ids);
    OpenFixture there;
    CHECK(checkImport(*there.unit, json).faults.empty());
    CHECK(checkImport(*there.unit, json).children == 15);
    CHECK(importChildren(*there.unit, json) == 15);
    CHECK(comparable(childrenJson(*there.unit, ids)) == comparable(json));
    for (const ChildId id : ids) {
        CHECK(there.unit->children().find(id) == here.unit->children().find(id));
        CHECK(there.unit->samtal().ofChild(id) == here.unit->samtal().ofChild(id));
        CHECK(there.unit->skattningar().ofChild(id) == here.unit->skattningar().ofChild(id));
        CHECK(there.unit->skattningar().jointOfChild(id) == here.unit->skattningar().jointOfChild(id));
        CHECK(there.unit->plans().ofChild(id) == here.unit->plans().ofChild(id));
        CHECK(there.unit->history().ofChild(id).front().change == ChangeKind::Imported);
    }
    CHECK(there.unit->verify().isEmpty());
}

TEST_CASE("whatever was pasted into a text, an export can be imported again", "[services]") {
    OpenFixture here;
    const QString pasted = u"rad ett\r\nrad två\rrad\ttre\u2028rad fyra \u202Evänt\u202C\u0007"_s;
    const ChildId child = here.unit->children().save(aChild().named(u"Å\u2066sa\u2069"_s));
    Barnsamtal samtal = aBarnsamtal().with(child);
    samtal.summary.worksWell = pasted;
    samtal.followUp = true;
    const BarnsamtalId id = here.unit->samtal().save(samtal);
    const FollowUpAnswers answers{u"Mer lek"_s, u"Bra"_s, {}, u"Fortsätta"_s};
    saveFollowUpAnswers(*here.unit, id, answers);
    const QByteArray json = childrenJson(*here.unit, std::array{child});
    OpenFixture there;
    CHECK(checkImport(*there.unit, json).faults.empty());
    REQUIRE(importChildren(*there.unit, json) == 1);
    CHECK(there.unit->children().find(child)->givenName == u"Åsa"_s);
    REQUIRE(there.unit->samtal().find(id));
    CHECK(there.unit->samtal().find(id)->summary.worksWell == u"rad ett\nrad två\nrad\ttre\nrad fyra vänt"_s);
    CHECK(there.unit->samtal().find(id)->followUp);
    CHECK(followUpAnswers(*there.unit, id) == answers);
}

TEST_CASE("a file of children brings the pack that its ratings were made with", "[services]") {
    OpenFixture here;
    here.unit->importPack(repositoryFile(u"tests/support/packs/foreign_wellbeing.json"_s));
    const InstrumentPack& pack = *here.unit->instruments().packs().back();
    const auto form = std::find_if(pack.instruments.begin(), pack.instruments.end(), [](const Instrument& each) {
        return each.scale.per == ScalePer::Statement && each.scale.type == ScaleType::OneToFive;
    });
    REQUIRE(form != pack.instruments.end());
    const ChildId child = here.unit->children().save(aChild());
    here.unit->skattningar().save(aSkattning(*form).with(child).rated(Area::Fritid, {2}));
    const QByteArray json = childrenJson(*here.unit, std::array{child});
    OpenFixture there;
    CHECK(importChildren(*there.unit, json) == 1);
    CHECK(there.unit->instruments().find(form->ref) != nullptr);
    CHECK(there.unit->packs().bytes(pack.id, pack.version) == here.unit->packs().bytes(pack.id, pack.version));
    CHECK(comparable(childrenJson(*there.unit, std::array{child})) == comparable(json));

    QJsonObject without = QJsonDocument::fromJson(json).object();
    without[u"packs"_s] = QJsonArray();
    OpenFixture third;
    const ImportReading reading = checkImport(*third.unit, QJsonDocument(without).toJson());
    REQUIRE(reading.faults.size() == 1);
    CHECK(reading.faults.front().rule == u"children.instrument.unknown"_s);
}

TEST_CASE("an import with a fault changes nothing and names the line", "[services]") {
    OpenFixture here;
    const std::vector<ChildId> ids = fill(*here.unit, 3);
    const QByteArray json = childrenJson(*here.unit, ids);
    OpenFixture there;
    struct Case {
        QString rule;
        std::function<void(QJsonObject&)> change;
    };
    const std::vector<Case> cases{
        {u"json.key.unknown"_s,
         [](QJsonObject& child) {
             child[u"skonummer"_s] = 38;
         }},
        {u"json.type"_s,
         [](QJsonObject& child) {
             child[u"givenName"_s] = 3;
         }},
        {u"json.text.tooLong"_s,
         [](QJsonObject& child) {
             child[u"familyName"_s] = u"å"_s.repeated(201);
         }},
        {u"children.id"_s,
         [](QJsonObject& child) {
             child[u"id"_s] = u"ZZZZZZZZZZZZZ"_s;
         }},
        {u"json.text.pattern"_s,
         [](QJsonObject& child) {
             child[u"id"_s] = u"1"_s;
         }},
        {u"json.date"_s,
         [](QJsonObject& child) {
             child[u"birthDate"_s] = u"2017-02-30"_s;
         }},
        {u"json.choice"_s,
         [](QJsonObject& child) {
             child[u"protection"_s] = u"lite"_s;
         }},
        {u"children.personnummer"_s,
         [](QJsonObject& child) {
             child[u"personnummer"_s] = u"201212121213"_s;
         }},
        {u"child.name.missing"_s,
         [](QJsonObject& child) {
             child[u"givenName"_s] = QString();
             child[u"familyName"_s] = QString();
             child[u"preferredName"_s] = QString();
         }},
        {u"json.time"_s,
         [](QJsonObject& child) {
             child[u"createdAt"_s] = u"i går"_s;
         }},
        {u"json.number"_s,
         [](QJsonObject& child) {
             QJsonArray all = child[u"skattningar"_s].toArray();
             QJsonObject first = all[0].toObject();
             QJsonArray areas = first[u"areas"_s].toArray();
             QJsonObject area = areas[0].toObject();
             QJsonArray answers = area[u"answers"_s].toArray();
             QJsonObject answer = answers[0].toObject();
             answer[u"rating"_s] = 6;
             answers[0] = answer;
             area[u"answers"_s] = answers;
             areas[0] = area;
             first[u"areas"_s] = areas;
             all[0] = first;
             child[u"skattningar"_s] = all;
         }},
        {u"children.duplicate"_s,
         [](QJsonObject& child) {
             QJsonArray all = child[u"samtal"_s].toArray();
             all.append(all[0]);
             child[u"samtal"_s] = all;
         }},
        {u"children.participant.unknown"_s,
         [](QJsonObject& child) {
             child[u"skattningar"_s] = QJsonArray();
         }},
    };
    for (const Case& each : cases) {
        INFO(each.rule.toStdString());
        const QByteArray broken = changed(json, each.change);
        const ImportReading reading = checkImport(*there.unit, broken);
        const auto fault = std::find_if(reading.faults.begin(), reading.faults.end(), [&](const JsonFault& found) {
            return found.rule == each.rule;
        });
        REQUIRE(fault != reading.faults.end());
        CHECK(fault->line > 1);
        CHECK(lineText(*fault).startsWith(u"Rad "_s));
        CHECK(failure([&] { importChildren(*there.unit, broken); }) == Error::Kind::MalformedImport);
        CHECK(there.unit->children().count() == 0);
    }
    for (const char* table :
         {"samtal", "skattning", "skattning_answer", "gemensam", "plan", "guardian", "child_search"})
        CHECK(rows(*there.unit, table) == 0);
    CHECK(importChildren(*there.unit, json) == 3);
}

TEST_CASE("a child that the unit already has refuses the whole file and is not changed", "[services]") {
    OpenFixture here;
    const std::vector<ChildId> ids = fill(*here.unit, 2);
    const QByteArray both = childrenJson(*here.unit, ids);
    OpenFixture there;
    CHECK(importChildren(*there.unit, childrenJson(*here.unit, std::array{ids[1]})) == 1);
    const auto before = there.unit->children().find(ids[1]);
    const ImportReading reading = checkImport(*there.unit, both);
    REQUIRE_FALSE(reading.faults.empty());
    CHECK(failure([&] { importChildren(*there.unit, both); }) == Error::Kind::Refused);
    CHECK(there.unit->children().count() == 1);
    CHECK(there.unit->children().find(ids[1]) == before);
    CHECK_FALSE(there.unit->children().contains(ids[0]));
}

TEST_CASE("a personnummer that the unit already has refuses the file", "[services]") {
    OpenFixture here;
    const ChildId id = here.unit->children().save(aChild().withPersonnummer(aPersonnummer(6)));
    const QByteArray json = childrenJson(*here.unit, std::array{id});
    OpenFixture there;
    there.unit->children().save(aChild().named(u"Bo"_s).withPersonnummer(aPersonnummer(6)));
    CHECK(failure([&] { importChildren(*there.unit, json); }) == Error::Kind::Refused);
    CHECK(there.unit->children().count() == 1);
}

TEST_CASE("files that are no children, or of a later version, are told apart", "[services]") {
    OpenFixture fixture;
    const auto import = [&](const QByteArray& json) {
        return failure([&] { importChildren(*fixture.unit, json); });
    };
    CHECK(import("") == Error::Kind::MalformedImport);
    CHECK(import("[1,2") == Error::Kind::MalformedImport);
    CHECK(import("{\"format\":\"behovskompass-pack\"}") == Error::Kind::MalformedImport);
    CHECK(
        import("{\"format\":\"behovskompass-children\",\"formatVersion\":7,\"children\":[]}") ==
        Error::Kind::NewerFormat);
    CHECK(import("{\"format\":\"behovskompass-children\",\"formatVersion\":1,\"children\":[]}") == std::nullopt);
    CHECK(import("{\"format\":\"behovskompass-children\",\"formatVersion\":2,\"children\":[]}") == std::nullopt);
    CHECK(import("{\"format\":\"behovskompass-children\",\"formatVersion\":3,\"children\":[]}") == std::nullopt);
    CHECK(import("{\"format\":\"behovskompass-children\",\"formatVersion\":4,\"children\":[]}") == std::nullopt);
    CHECK(import("{\"format\":\"behovskompass-children\",\"formatVersion\":6,\"children\":[]}") == std::nullopt);
    CHECK(
        import("{\"format\":\"behovskompass-children\",\"formatVersion\":1,\"organisations\":[],\"children\":[]}") ==
        Error::Kind::MalformedImport);
    CHECK(failure([&] { importChildrenFile(*fixture.unit, fixture.path(u"saknas.json"_s)); }) == Error::Kind::NotFound);
}

TEST_CASE("an export is logged for each child and refused without answers", "[services]") {
    OpenFixture fixture;
    const std::vector<ChildId> ids = fill(*fixture.unit, 2);
    const QString target = fixture.path(u"barn.json"_s);
    CHECK(failure([&] { exportChildren(*fixture.unit, ids, SharingEntry(), target); }) == Error::Kind::Refused);
    CHECK_FALSE(QFile::exists(target));
    exportChildren(*fixture.unit, ids, anAnsweredEntry(), target);
    CHECK(fixture.unit->sharing().ofChild(ids[0]).size() == 1);
    CHECK(fixture.unit->sharing().ofChild(ids[1]).front().way == SharingWay::File);
    OpenFixture there;
    CHECK(importChildrenFile(*there.unit, target) == 2);
    CHECK(failure([&] {
              exportChildren(*fixture.unit, std::array{ChildId::next()}, anAnsweredEntry(), target);
          }) == Error::Kind::NotFound);
}
