// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/instruments/pack_reader.h"

#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pieces[] = {
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\u",
    "\\ud800",
    "\\u0000",
    "null",
    "true",
    "-",
    "1e999",
    "0.1",
    "01",
    "\n",
    "\xff",
    "\xc3",
    "\xEF\xBB\xBF",
    "/*",
    "\"id\":\"x\",",
    "\"areas\":[],",
    "99999999999999999999",
    "\"\"",
    "é",
    "🌍"};

/// One to four edits of bytes, spans or pieces of JSON.
QByteArray mutated(QByteArray json, std::mt19937& random) {
    for (std::size_t edits = 1 + random() % 4; edits > 0 && !json.isEmpty(); --edits) {
        const auto at = qsizetype(random() % std::size_t(json.size()));
        const auto length = std::min<qsizetype>(qsizetype(random() % 40), json.size() - at);
        const QByteArray span = json.mid(at, length);
        switch (random() % 6) {
        case 0: json[at] = char(random()); break;
        case 1: json.remove(at, length); break;
        case 2: json.insert(at, pieces[random() % std::size(pieces)]); break;
        case 3: json.replace(at, length, pieces[random() % std::size(pieces)]); break;
        case 4: json.insert(qsizetype(random() % std::size_t(json.size())), span); break;
        default: json.truncate(at); break;
        }
    }
    return json;
}

void readAndCheck(const QByteArray& json) {
    const PackReading reading = readPack(json);
    REQUIRE(reading.pack.has_value() == reading.faults.empty());
    const auto lines = int(json.count('\n')) + 1;
    for (const PackFault& fault : reading.faults) {
        REQUIRE(fault.line >= 1);
        REQUIRE(fault.line <= lines);
        REQUIRE_FALSE(fault.rule.isEmpty());
    }
    REQUIRE(std::is_sorted(reading.faults.begin(), reading.faults.end(), [](const PackFault& a, const PackFault& b) {
        return a.line < b.line;
    }));
}

} // namespace

TEST_CASE("thousands of damaged packs are read or refused, never more than that", "[instruments]") {
    std::mt19937 random(Catch::getSeed());
    const QByteArray seeds[] = {
        repositoryFile(u"tests/support/packs/minimal.json"_s),
        repositoryFile(u"tests/support/packs/foreign_wellbeing.json"_s)};
    for (int round = 0; round < 6000; ++round)
        readAndCheck(mutated(seeds[round % 2], random));
}

TEST_CASE("a pack cut off anywhere is refused", "[instruments]") {
    const QByteArray whole = repositoryFile(u"tests/support/packs/minimal.json"_s).trimmed();
    for (qsizetype size = 0; size < whole.size(); size += 7) {
        const PackReading reading = readPack(whole.first(size));
        REQUIRE(reading.faults.size() == 1);
        REQUIRE(reading.faults.front().rule == u"json.syntax"_s);
    }
}

TEST_CASE("lines of a pack may end in CRLF and a byte order mark may stand first", "[instruments]") {
    QByteArray json = repositoryFile(u"tests/support/packs/broken/invalid_date.json"_s);
    json.replace("\n", "\r\n");
    const PackReading reading = readPack("\xEF\xBB\xBF" + json);
    REQUIRE(reading.faults.size() == 1);
    CHECK(reading.faults.front().rule == u"json.date"_s);
    CHECK(reading.faults.front().line == 6);
}
