// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/json_reader.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

constexpr JsonLimits whole{1000, 16, 100};
const JsonApart apart{u"all"_s, {100, 16, 8}, 3};

QString firstRule(const QByteArray& json, qsizetype bytes = 40) {
    const JsonLines lines(json, whole, JsonApart{u"all"_s, {bytes, 16, 8}, 3});
    return lines.faults().empty() ? QString() : lines.faults().front().rule;
}

} // namespace

TEST_CASE("an array that stands apart is read element by element, with the lines of the whole file", "[common]") {
    JsonFile file(
        "{\"a\": 1,\n"
        "\"all\": [\n"
        "  {\"b\":\n 1},\n"
        "  {\"b\": 2,\n"
        "   \"c\": [0,\n 7]}\n"
        "],\n"
        "\"list\": [{\"b\": 3}],\n"
        "\"z\": 9}",
        whole, apart);
    REQUIRE(file.isReadable());
    CHECK(file.elementCount() == 2);
    CHECK(file.root()[u"all"_s].toArray().isEmpty());
    CHECK(file.root()[u"list"_s].toArray().size() == 1);
    CHECK(file.lineOf(u"/all"_s) == 2);
    CHECK(file.lineOf(u"/list/0/b"_s) == 9);
    CHECK(file.lineOf(u"/z"_s) == 10);
    CHECK(file.element(1).toObject()[u"b"_s].toInt() == 2);
    CHECK(file.lineOf(u"/all/1"_s) == 5);
    CHECK(file.lineOf(u"/all/1/c"_s) == 6);
    CHECK(file.lineOf(u"/all/1/c/1"_s) == 7);
    CHECK(file.lineOf(u"/all/0/b"_s) == 3);
    CHECK(file.element(0).toObject()[u"b"_s].toInt() == 1);
    CHECK(file.lineOf(u"/all/1/c/1"_s) == 5);
    CHECK(file.lineOf(u"/all/2"_s) == 2);
    CHECK(file.element(2).isUndefined());
    CHECK_FALSE(file.hasFaults());
}

TEST_CASE("each object of it is handed over by itself, and what is no object is a fault on its line", "[common]") {
    JsonFile file("{\"all\":[{\"b\":1},\n7,\n[],\n{\"b\":true}]}", whole, apart);
    JsonObject root(file);
    QStringList paths;
    root.eachApart("all"_L1, 0, 3, [&](JsonObject object) {
        paths.append(object.path());
        object.integer("b"_L1, 0, 9);
        object.finish();
    });
    root.finish();
    CHECK(paths == QStringList{u"/all/0"_s});
    REQUIRE(file.faults().size() == 3);
    CHECK(file.faults()[0] == JsonFault{1, u"/all"_s, u"json.count"_s, {u"4"_s, u"0"_s, u"3"_s}});
    CHECK(file.faults()[1] == JsonFault{2, u"/all/1"_s, u"json.type"_s, {u"object"_s}});
    CHECK(file.faults()[2] == JsonFault{3, u"/all/2"_s, u"json.type"_s, {u"object"_s}});
}

TEST_CASE("no element, and not what stands around them all, is larger than it may be", "[common]") {
    const QByteArray forty = "{\"b\":\"" + QByteArray(32, 'x') + "\"}";
    REQUIRE(forty.size() == 40);
    CHECK(firstRule("{\"all\":[" + forty + "," + forty + "," + forty + "]}").isEmpty());
    CHECK(firstRule("{\"all\":[" + QByteArray(forty).replace("xx", "xxy") + "]}") == u"json.part.tooLarge"_s);
    CHECK(firstRule("{\"all\":[" + forty + "],\"a\":\"" + QByteArray(20, 'x') + "\"}").isEmpty());
    CHECK(firstRule("{\"all\":[" + forty + "],\"a\":\"" + QByteArray(30, 'x') + "\"}") == u"json.part.tooLarge"_s);
    CHECK(firstRule("{\"" + QByteArray(40, 'k') + "\":1,\"all\":[]}") == u"json.part.tooLarge"_s);
    CHECK(firstRule("{\"all\":[[1,2,3,4,5,6,7],[1,2,3,4,5,6,7]]}").isEmpty());
    CHECK(firstRule("{\"all\":[[1,2,3,4,5,6,7,8]]}") == u"json.part.tooMany"_s);
    CHECK(firstRule("{\"all\":[],\"a\":[1,2,3,4,5]}").isEmpty());
    CHECK(firstRule("{\"all\":[],\"a\":[1,2,3,4,5,6]}") == u"json.part.tooMany"_s);
    CHECK(firstRule("{\"all\":[" + QByteArray("1,").repeated(97) + "1]}", 200).isEmpty());
    CHECK(firstRule("{\"all\":[" + QByteArray("1,").repeated(98) + "1]}", 200) == u"json.tooMany"_s);
}

TEST_CASE("an array under that key elsewhere, or a second one, stands where it is", "[common]") {
    JsonFile inner("{\"a\":{\"all\":[1]}}", whole, apart);
    CHECK(inner.elementCount() == 0);
    CHECK(inner.root()[u"a"_s].toObject()[u"all"_s].toArray().size() == 1);
    JsonFile twice("{\"all\":[],\n\"all\":[1,2]}", whole, apart);
    CHECK(twice.elementCount() == 0);
    REQUIRE(twice.faults().size() == 1);
    CHECK(twice.faults()[0].line == 2);
    CHECK(twice.faults()[0].rule == u"json.key.duplicate"_s);
    JsonFile object("{\"all\":{\"0\":1}}", whole, apart);
    CHECK(object.elementCount() == 0);
    CHECK(object.root()[u"all"_s].isObject());
}

TEST_CASE("of keys that stand twice no more are kept than anybody mends", "[common]") {
    const JsonLines lines("{" + QByteArray("\"a\":1,").repeated(2000) + "\"a\":1}", {100'000, 16, 10'000});
    CHECK(lines.faults().size() == JsonLines::duplicatesAtMost);
}
