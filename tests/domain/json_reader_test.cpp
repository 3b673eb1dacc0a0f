// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/json_reader.h"

#include "core/domain/common/enum_ids.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QJsonDocument>

#include <random>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

QString firstRule(const QByteArray& json, const JsonLimits& limits = {}) {
    const JsonLines lines(json, limits);
    return lines.faults().empty() ? QString() : lines.faults().front().rule;
}

} // namespace

TEST_CASE("each value's line is that of its key or itself", "[common]") {
    const JsonLines lines(
        "{\n"
        "  \"a\": {\n"
        "    \"b/c\": [1,\n"
        "      {\"d~\": \"\\u00e5\", \"\\u00e5\":\n"
        "        true}\n"
        "    ]\n"
        "  },\n"
        "  \"\": null\n"
        "}",
        {});
    REQUIRE(lines.faults().empty());
    CHECK(lines.lineOf({}) == 1);
    CHECK(lines.lineOf(u"/a"_s) == 2);
    CHECK(lines.lineOf(u"/a/b~1c"_s) == 3);
    CHECK(lines.lineOf(u"/a/b~1c/0"_s) == 3);
    CHECK(lines.lineOf(u"/a/b~1c/1"_s) == 4);
    CHECK(lines.lineOf(u"/a/b~1c/1/d~0"_s) == 4);
    CHECK(lines.lineOf(u"/a/b~1c/1/å"_s) == 4);
    CHECK(lines.lineOf(u"/"_s) == 8);
    CHECK(lines.lineOf(u"/a/missing/deeper"_s) == 2);
    CHECK(lines.lineOf(u"/a/b~1c/7"_s) == 3);
    CHECK(lines.lineOf(u"/nowhere"_s) == 1);
    CHECK(lines.lineAt(0) == 1);
    CHECK(lines.lineAt(3) == 2);
    CHECK(lines.lineAt(1'000'000) == 9);
}

TEST_CASE("a pointer escapes what a key may hold", "[common]") {
    CHECK(jsonPointer({}, u"a/b~c"_s) == u"/a~1b~0c"_s);
    CHECK(jsonPointer(u"/x"_s, 3) == u"/x/3"_s);
}

TEST_CASE("what JSON forbids is refused", "[common]") {
    for (const QByteArray& json :
         {QByteArray(""),
          QByteArray(" "),
          QByteArray("{"),
          QByteArray("[1,]"),
          QByteArray("{\"a\":1,}"),
          QByteArray("{a:1}"),
          QByteArray("[01]"),
          QByteArray("[+1]"),
          QByteArray("[1.]"),
          QByteArray("[.5]"),
          QByteArray("[1e]"),
          QByteArray("[-]"),
          QByteArray("[NaN]"),
          QByteArray("[tru]"),
          QByteArray("[\"a\n\"]"),
          QByteArray("[\"\\x\"]"),
          QByteArray("[\"\\u12\"]"),
          QByteArray("[\"\\ud800\"]"),
          QByteArray("[\"\\udc00\"]"),
          QByteArray("[\"\\ud800\\u0041\"]"),
          QByteArray("[1] 2"),
          QByteArray("[1"),
          QByteArray("\"a"),
          QByteArray("{\"a\" 1}"),
          QByteArray("[1 2]"),
          QByteArray("'a'"),
          QByteArray("// x\n[]"),
          QByteArray("[\"\\", 3)})
        CHECK(firstRule(json) == u"json.syntax"_s);
}

TEST_CASE("what JSON allows is taken in", "[common]") {
    for (const QByteArray& json :
         {QByteArray("[]"), QByteArray("{}"), QByteArray(" [ ] "), QByteArray("[-0.5e+10, 0, 1E-2, 12]"),
          QByteArray("[true,false,null]"), QByteArray("[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e5\\ud83c\\udf0d\"]"),
          QByteArray("\xEF\xBB\xBF[]"), QByteArray("{\"a\":{\"a\":1}}"), QByteArray("\"x\""), QByteArray("7")})
        CHECK(firstRule(json).isEmpty());
}

TEST_CASE("a key that stands twice is found on its second line, escaped or not", "[common]") {
    const JsonLines lines("{\"o\":{\"ab\":1,\n\"a\\u0062\":2,\n\"ab\":3}}", {});
    REQUIRE(lines.faults().size() == 2);
    CHECK(lines.faults()[0] == JsonFault{2, u"/o/ab"_s, u"json.key.duplicate"_s, {u"ab"_s}});
    CHECK(lines.faults()[1].line == 3);
}

TEST_CASE("size, depth and number of values are bounded", "[common]") {
    CHECK(firstRule("[1,2]", {4, 16, 100}) == u"json.tooLarge"_s);
    CHECK(firstRule("[1,2]", {5, 16, 100}).isEmpty());
    CHECK(firstRule("[[[]]]", {100, 2, 100}) == u"json.tooDeep"_s);
    CHECK(firstRule("[[[]]]", {100, 3, 100}).isEmpty());
    CHECK(firstRule("[1,2,3]", {100, 16, 3}) == u"json.tooMany"_s);
    CHECK(firstRule("[1,2,3]", {100, 16, 4}).isEmpty());
}

TEST_CASE("the strict check never takes in what Qt cannot read", "[common]") {
    std::mt19937 random(Catch::getSeed());
    constexpr char alphabet[] = "{}[],:\"\\u01e.-+tfnrals \n";
    int taken = 0;
    for (int round = 0; round < 50'000; ++round) {
        QByteArray json;
        for (std::size_t size = 1 + random() % 8; size > 0; --size)
            json += alphabet[random() % (sizeof alphabet - 1)];
        json = '[' + json + ']';
        if (!firstRule(json).isEmpty())
            continue;
        ++taken;
        REQUIRE_FALSE(QJsonDocument::fromJson(json).isNull());
    }
    CHECK(taken > 0);
}

TEST_CASE("free text may hold line breaks but no other control characters", "[common]") {
    JsonFile file("{\"a\":\"rad 1\\nrad 2\\t!\",\n\"b\":\"x\\u0007\",\n\"c\":\"xxxx\",\n\"d\":5}", {});
    JsonObject object(file);
    CHECK(object.freeText("a"_L1, 100) == u"rad 1\nrad 2\t!"_s);
    CHECK(object.freeText("b"_L1, 100).isEmpty());
    CHECK(object.freeText("c"_L1, 3).isEmpty());
    CHECK(object.freeText("d"_L1, 3).isEmpty());
    CHECK(object.freeText("e"_L1, 3).isEmpty());
    object.finish();
    const auto faults = file.faults();
    REQUIRE(faults.size() == 3);
    CHECK(faults[0] == JsonFault{2, u"/b"_s, u"json.text.control"_s, {}});
    CHECK(faults[1] == JsonFault{3, u"/c"_s, u"json.text.tooLong"_s, {u"4"_s, u"3"_s}});
    CHECK(faults[2] == JsonFault{4, u"/d"_s, u"json.type"_s, {u"string"_s}});
}

TEST_CASE("a missing object is told once and not for each of its keys", "[common]") {
    JsonFile file("{\"x\": 1}", {});
    JsonObject root(file);
    JsonObject inner = root.object("inner"_L1);
    CHECK(inner.text("a"_L1, 10).isEmpty());
    CHECK(inner.integer("b"_L1, 1, 5) == 1);
    CHECK(inner.objects("c"_L1, 1, 2).empty());
    inner.finish();
    root.finish();
    const auto faults = file.faults();
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].rule == u"json.key.missing"_s);
    CHECK(faults[0].values == QStringList{u"inner"_s});
    CHECK(faults[1] == JsonFault{1, u"/x"_s, u"json.key.unknown"_s, {u"x"_s}});
}

TEST_CASE("numbers are whole and within their bounds", "[common]") {
    JsonFile file(R"({"a":5,"b":6,"c":0,"d":2.5,"e":1e400,"f":3.0})", {});
    JsonObject root(file);
    REQUIRE_FALSE(file.isReadable()); // 1e400 is no number Qt can hold
    JsonFile held(R"({"a":5,"b":6,"c":0,"d":2.5,"e":1e40,"f":3.0})", {});
    JsonObject object(held);
    CHECK(object.integer("a"_L1, 1, 5) == 5);
    CHECK_FALSE(held.hasFaults());
    CHECK_FALSE(object.optionalInteger("b"_L1, 1, 5).has_value());
    CHECK_FALSE(object.optionalInteger("c"_L1, 1, 5).has_value());
    CHECK_FALSE(object.optionalInteger("d"_L1, 1, 5).has_value());
    CHECK_FALSE(object.optionalInteger("e"_L1, 1, 5).has_value());
    CHECK(object.optionalInteger("f"_L1, 1, 5) == 3);
    CHECK_FALSE(object.optionalInteger("g"_L1, 1, 5).has_value());
    CHECK(held.faults().size() == 4);
}
