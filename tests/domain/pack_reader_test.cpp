// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/instruments/pack_reader.h"

#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray minimal() { return repositoryFile(u"tests/support/packs/minimal.json"_s); }

/// The minimal pack with one text replaced by another; the text must be there.
std::vector<PackFault> faultsAfter(const QByteArray& before, const QByteArray& after) {
    QByteArray json = minimal();
    const qsizetype at = json.indexOf(before);
    REQUIRE(at >= 0);
    return readPack(json.replace(at, before.size(), after)).faults;
}

struct Expected {
    int line;
    QString rule;
};

void checkFaults(const std::vector<PackFault>& faults, const std::vector<Expected>& expected) {
    QStringList found;
    for (const PackFault& fault : faults)
        found.push_back(u"%1: %2"_s.arg(fault.line).arg(fault.rule));
    QStringList wanted;
    for (const Expected& one : expected)
        wanted.push_back(u"%1: %2"_s.arg(one.line).arg(one.rule));
    CHECK(found.join(u'\n') == wanted.join(u'\n'));
}

} // namespace

TEST_CASE("the project's own pack is read without a fault and says that it is not official", "[instruments]") {
    const PackReading reading = readPack(repositoryFile(u"resources/instruments/sv/behovskompass-egen.json"_s));
    checkFaults(reading.faults, {});
    REQUIRE(reading.pack.has_value());
    const InstrumentPack& pack = *reading.pack;
    CHECK(pack.language == u"sv"_s);
    CHECK_FALSE(pack.official);
    CHECK(pack.notice.contains(u"inte det officiella instrumentet"));
    CHECK(pack.model.id == u"backa-barnet"_s);
    CHECK(pack.model.centre == u"Bästa möjliga start i livet"_s);
}

TEST_CASE("the own pack keeps the model's eight areas, labels and child's voices", "[instruments]") {
    const std::tuple<QString, QString, QString, std::size_t> model[] = {
        {u"omsorg"_s, u"Omsorg"_s, u"Jag har någon som bryr sig om mig"_s, 6},
        {u"trygghet"_s, u"Trygghet"_s, u"Jag känner mig trygg"_s, 4},
        {u"ma_bra"_s, u"Må bra"_s, u"Jag mår bra"_s, 4},
        {u"fritid"_s, u"Fritid"_s, u"Jag trivs med min fritid"_s, 3},
        {u"tillhorighet"_s, u"Tillhörighet"_s, u"Jag får vara med"_s, 5},
        {u"ansvar"_s, u"Ansvar"_s, u"Jag tar ansvar för mig själv och andra"_s, 6},
        {u"respekteras"_s, u"Respekteras"_s, u"Jag känner mig respekterad"_s, 5},
        {u"utvecklas"_s, u"Utvecklas"_s, u"Jag gör mitt bästa"_s, 4},
    };
    for (const Area area : allAreas) {
        const AreaTerm& term = ownPack().model.areas[area];
        const auto& [id, label, voice, aspects] = model[indexOf(area)];
        CHECK(term.id == id);
        CHECK(term.label == label);
        CHECK(term.formLabel == (area == Area::Ansvar ? u"Ansvarstagande"_s : label));
        CHECK(term.childVoice == voice);
        CHECK(term.aspects.size() == aspects);
        CHECK(ownPack().model.areaOf(id) == area);
    }
    CHECK_FALSE(ownPack().model.areaOf(u"annat"_s).has_value());
}

TEST_CASE("the own Skattningsformular covers all 37 aspects with at least three statements per area", "[instruments]") {
    const Instrument& form = ownSkattningsformular();
    CHECK(form.scale.type == ScaleType::OneToFive);
    CHECK(form.scale.per == ScalePer::Statement);
    int aspects = 0;
    for (const Area area : allAreas) {
        QSet<QString> covered;
        for (const Item& statement : form.areas[area].statements)
            covered += QSet<QString>(statement.aspects.begin(), statement.aspects.end());
        QSet<QString> defined;
        for (const Aspect& aspect : ownPack().model.areas[area].aspects)
            defined.insert(aspect.id);
        CHECK(covered == defined);
        CHECK(form.areas[area].statements.size() >= 3);
        aspects += int(defined.size());
    }
    CHECK(aspects == 37);
}

TEST_CASE(
    "the own pack has one card statement per area, articles on the cards and sub-areas in the deepened compass",
    "[instruments]") {
    for (const Instrument& instrument : ownPack().instruments) {
        CHECK(ownPack().find(instrument.ref) == &instrument);
        for (const InstrumentArea& area : instrument.areas) {
            if (instrument.kind == InstrumentKind::Upptackarkort) {
                CHECK(instrument.scale.type == ScaleType::YesNoUnknown);
                CHECK(area.statements.size() == 1);
            } else if (instrument.kind == InstrumentKind::Samtalskort) {
                CHECK(area.article.has_value());
                CHECK_FALSE(area.statements.empty());
            } else if (instrument.kind == InstrumentKind::Fordjupad) {
                CHECK(area.subAreas.size() >= 2);
                for (const SubArea& subArea : area.subAreas)
                    CHECK_FALSE(subArea.keyAspects.empty());
            }
        }
    }
}

TEST_CASE("a foreign model with eight areas is read without a change of code", "[instruments]") {
    const PackReading reading = readPack(repositoryFile(u"tests/support/packs/foreign_wellbeing.json"_s));
    checkFaults(reading.faults, {});
    REQUIRE(reading.pack.has_value());
    CHECK(reading.pack->model.id != u"backa-barnet"_s);
    for (const AreaTerm& term : reading.pack->model.areas) {
        CHECK_FALSE(term.label.isEmpty());
        CHECK_FALSE(ownPack().model.areaOf(term.id).has_value());
    }
    CHECK_FALSE(reading.pack->instruments.empty());
}

TEST_CASE("the minimal pack is read to the last field", "[instruments]") {
    const PackReading reading = readPack(minimal());
    checkFaults(reading.faults, {});
    REQUIRE(reading.pack.has_value());
    const InstrumentPack& pack = *reading.pack;
    CHECK(pack.id == u"minimal"_s);
    CHECK(pack.version == u"1.0"_s);
    CHECK(pack.validFrom == QDate(2026, 1, 1));
    CHECK(pack.name == u"Minimal pack"_s);
    CHECK(pack.owner == u"Invented for tests"_s);
    CHECK(pack.model.name == u"Minimal"_s);
    CHECK(pack.model.areas[Area::Omsorg].formLabel == u"One"_s);
    CHECK(pack.model.areas[Area::Omsorg].definition == u"Area one."_s);
    CHECK(pack.model.areas[Area::Omsorg].aspects == std::vector<Aspect>{{u"one.a1"_s, u"Aspect of one."_s}});
    REQUIRE(pack.instruments.size() == 1);
    const Instrument& form = pack.instruments.front();
    CHECK(form.ref == InstrumentRef{u"form"_s, u"1.0"_s});
    CHECK(form.kind == InstrumentKind::Skattningsformular);
    CHECK(form.audience == Audience::Professional);
    CHECK_FALSE(form.ageFrom.has_value());
    CHECK(form.scale == Scale{ScaleType::OneToFive, ScalePer::Statement, u"not at all"_s, u"very much"_s});
    CHECK(
        form.areas[Area::Utvecklas].statements ==
        std::vector<Item>{{u"eight.s1"_s, u"Statement about eight."_s, {u"eight.a1"_s}}});
}

TEST_CASE("every broken pack is complained about on the right line", "[instruments]") {
    const QJsonObject expected =
        QJsonDocument::fromJson(repositoryFile(u"tests/support/packs/broken/expected.json"_s)).object();
    REQUIRE(expected.size() >= 17);
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const PackReading reading = readPack(repositoryFile(u"tests/support/packs/broken/"_s + it.key()));
        INFO(it.key().toStdString());
        CHECK_FALSE(reading.pack.has_value());
        REQUIRE(reading.faults.size() == 1);
        CHECK(reading.faults.front().line == it.value().toInt());
    }
}

TEST_CASE("every kind of fault has its rule and its line", "[instruments]") {
    checkFaults(faultsAfter("\"minimal\"", "\"Minimal!\""), {{4, u"json.text.pattern"_s}});
    checkFaults(faultsAfter("\"1.0\"", "\"1 0\""), {{5, u"json.text.pattern"_s}});
    checkFaults(faultsAfter("\"en\"", "\"English\""), {{7, u"json.text.pattern"_s}});
    checkFaults(faultsAfter("\"2026-01-01\"", "\"2026-1-1\""), {{6, u"json.date"_s}});
    checkFaults(faultsAfter("\"Minimal pack\"", "\" Minimal pack\""), {{8, u"json.text.space"_s}});
    checkFaults(faultsAfter("\"Minimal pack\"", "\"\""), {{8, u"json.text.empty"_s}});
    checkFaults(faultsAfter("\"Minimal pack\"", "\"Mini\\u202emal\""), {{8, u"json.text.control"_s}});
    checkFaults(faultsAfter("\"Minimal pack\"", '"' + QByteArray(121, 'x') + '"'), {{8, u"json.text.tooLong"_s}});
    checkFaults(faultsAfter("\"Minimal pack\"", "null"), {{8, u"json.type"_s}});
    checkFaults(faultsAfter("\"formatVersion\": 1", "\"formatVersion\": 2"), {{3, u"pack.formatVersion.newer"_s}});
    checkFaults(faultsAfter("\"formatVersion\": 1", "\"formatVersion\": 0"), {{3, u"pack.formatVersion"_s}});
    checkFaults(faultsAfter("\"formatVersion\": 1", "\"formatVersion\": \"1\""), {{3, u"pack.formatVersion"_s}});
    checkFaults(faultsAfter("behovskompass-pack", "other"), {{2, u"pack.format"_s}});
    checkFaults(faultsAfter("  \"owner\": \"Invented for tests\",\n", ""), {{1, u"json.key.missing"_s}});
    checkFaults(faultsAfter("\"owner\":", "\"Owner\": 1, \"owner\":"), {{9, u"json.key.unknown"_s}});
    checkFaults(faultsAfter("\"owner\":", "\"name\": \"again\", \"owner\":"), {{9, u"json.key.duplicate"_s}});
    checkFaults(faultsAfter("\"professional\"", "\"teacher\""), {{96, u"json.choice"_s}});
    checkFaults(faultsAfter("\"audience\"", "\"ageFrom\": 26,\n\"audience\""), {{96, u"json.number"_s}});
    checkFaults(faultsAfter("\"audience\"", "\"ageFrom\": 4.5,\n\"audience\""), {{96, u"json.number"_s}});
    checkFaults(
        faultsAfter("\"audience\"", "\"ageFrom\": 7,\n\"ageTo\": 6, \"audience\""), {{97, u"pack.ageSpan.reversed"_s}});
    checkFaults(faultsAfter("\"per\": \"statement\"", "\"per\": \"none\""), {{99, u"pack.scale.per"_s}});
    checkFaults(
        faultsAfter("\"oneToFive\"", "\"yesNoUnknown\""), {{99, u"json.key.unknown"_s}, {99, u"json.key.unknown"_s}});
    checkFaults(faultsAfter(", \"high\": \"very much\"", ""), {{99, u"json.key.missing"_s}});
}

TEST_CASE("references within a pack are checked", "[instruments]") {
    checkFaults(faultsAfter("\"area\": \"one\"", "\"area\": \"two\""), {{102, u"pack.area.order"_s}});
    checkFaults(
        faultsAfter("\"id\": \"two\"", "\"id\": \"one\""),
        {{27, u"pack.area.duplicate"_s}, {108, u"pack.area.unknown"_s}});
    checkFaults(faultsAfter("two.a1", "one.a1"), {{32, u"pack.aspect.duplicate"_s}, {110, u"pack.aspect.unknown"_s}});
    checkFaults(faultsAfter("[\"two.a1\"]", "[\"one.a1\"]"), {{110, u"pack.aspect.unknown"_s}});
    checkFaults(faultsAfter("[\"two.a1\"]", "[\"two.a1\", \"two.a1\"]"), {{110, u"json.repeated"_s}});
    checkFaults(faultsAfter("two.s1", "one.s1"), {{110, u"pack.statement.duplicate"_s}});
}

TEST_CASE("an instrument id is used once in a pack", "[instruments]") {
    QJsonObject pack = QJsonDocument::fromJson(minimal()).object();
    QJsonArray instruments = pack[u"instruments"].toArray();
    instruments.push_back(instruments[0]);
    pack[u"instruments"] = instruments;
    const PackReading reading = readPack(QJsonDocument(pack).toJson());
    REQUIRE(reading.faults.size() == 1);
    CHECK(reading.faults.front().rule == u"pack.instrument.duplicate"_s);
    CHECK(reading.faults.front().path == u"/instruments/1/id"_s);
    CHECK(reading.faults.front().values == QStringList{u"form"_s});
}

TEST_CASE("articles are one number or several", "[instruments]") {
    const auto withArticle = [](const QByteArray& article) {
        QByteArray json = minimal();
        return readPack(json.replace("\"area\": \"one\",", "\"area\": \"one\", \"article\": " + article + ","));
    };
    const auto one = withArticle(R"({"number": 19, "text": "Skydd"})");
    REQUIRE(one.pack.has_value());
    CHECK(one.pack->instruments[0].areas[Area::Omsorg].article == ConventionArticle{{19}, u"Skydd"_s});
    const auto two = withArticle(R"({"number": [24, 27], "text": "Hälsa"})");
    REQUIRE(two.pack.has_value());
    CHECK(two.pack->instruments[0].areas[Area::Omsorg].article->numbers == std::vector<int>{24, 27});
    checkFaults(withArticle(R"({"number": 43, "text": "x"})").faults, {{102, u"json.number"_s}});
    checkFaults(withArticle(R"({"number": [], "text": "x"})").faults, {{102, u"json.count"_s}});
    checkFaults(withArticle(R"({"number": [1, 1], "text": "x"})").faults, {{102, u"json.repeated"_s}});
    checkFaults(withArticle(R"({"number": "nineteen", "text": "x"})").faults, {{102, u"json.type"_s}});
}

TEST_CASE("sub-areas hold key aspects under ids of their own", "[instruments]") {
    const auto withSubAreas = [](const QByteArray& subAreas) {
        QByteArray json = minimal();
        return readPack(json.replace("\"area\": \"one\",", "\"area\": \"one\", \"subareas\": " + subAreas + ","));
    };
    const auto right = withSubAreas(R"([{"id":"a","label":"A","keyAspects":[{"id":"k","text":"K"}]}])");
    REQUIRE(right.pack.has_value());
    CHECK(
        right.pack->instruments[0].areas[Area::Omsorg].subAreas ==
        std::vector<SubArea>{{u"a"_s, u"A"_s, {{u"k"_s, u"K"_s, {}}}}});
    checkFaults(withSubAreas("[]").faults, {{102, u"json.count"_s}});
    checkFaults(withSubAreas(R"([{"id":"a","label":"A","keyAspects":[]}])").faults, {{102, u"json.count"_s}});
    checkFaults(
        withSubAreas(R"([{"id":"a","label":"A","keyAspects":[{"id":"k","text":"K"}]},
{"id":"a","label":"A","keyAspects":[{"id":"k","text":"K"}]}])")
            .faults,
        {{103, u"pack.subarea.duplicate"_s}, {103, u"pack.keyAspect.duplicate"_s}});
}

TEST_CASE("all faults are told at once, in order of lines", "[instruments]") {
    QByteArray json = minimal();
    json.replace("\"Invented for tests\"", "7")
        .replace("\"label\": \"Three\"", "\"label\": \"\"")
        .replace("\"questionnaire\"", "");
    json.replace("eight.s1", "one.s1").replace("\"2026-01-01\"", "\"\"");
    checkFaults(
        readPack(json).faults,
        {{6, u"json.date"_s}, {9, u"json.type"_s}, {37, u"json.text.empty"_s}, {146, u"pack.statement.duplicate"_s}});
}

TEST_CASE("lengths count code points, not bytes", "[instruments]") {
    checkFaults(faultsAfter("\"Minimal pack\"", '"' + QByteArray("ö").repeated(120) + '"'), {});
    checkFaults(faultsAfter("\"Minimal pack\"", '"' + QByteArray("🌍").repeated(120) + '"'), {});
    checkFaults(
        faultsAfter("\"Minimal pack\"", '"' + QByteArray("🌍").repeated(121) + '"'), {{8, u"json.text.tooLong"_s}});
}

TEST_CASE("a file that is no pack at all gets one fault", "[instruments]") {
    checkFaults(readPack("").faults, {{1, u"json.syntax"_s}});
    checkFaults(readPack("\n\n[]").faults, {{3, u"json.type"_s}});
    checkFaults(readPack("{}").faults, {{1, u"pack.format"_s}});
    checkFaults(readPack("hej").faults, {{1, u"json.syntax"_s}});
    checkFaults(readPack(QByteArray(4 * 1024 * 1024 + 1, ' ')).faults, {{1, u"json.tooLarge"_s}});
    checkFaults(readPack(QByteArray("[").repeated(1'000'000)).faults, {{1, u"json.tooDeep"_s}});
    checkFaults(readPack("{\"format\":\n\"\xff\"}").faults, {{2, u"json.encoding"_s}});
}

TEST_CASE("a file with endless faults gets a list that ends", "[instruments]") {
    QByteArray json = minimal();
    QByteArray keys;
    for (int i = 0; i < 100'000; ++i)
        keys += "\"k" + QByteArray::number(i) + "\":1,\n";
    json.replace("\"formatVersion\"", keys + "\"formatVersion\"");
    CHECK(readPack(json).faults.size() == JsonFile::faultsAtMost);
}
