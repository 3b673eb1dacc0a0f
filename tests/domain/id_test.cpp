// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/child/child.h"
#include "core/domain/common/id.h"

#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <thread>

using namespace bk;
using namespace Qt::StringLiterals;

TEST_CASE("an id reads back from its text, in capitals or not", "[common]") {
    for (int i = 0; i < 1000; ++i) {
        const ChildId id = ChildId::next();
        const QString text = id.toString();
        REQUIRE(text.size() == 13);
        REQUIRE(ChildId::fromString(text) == id);
        REQUIRE(ChildId::fromString(text.toLower()) == id);
    }
    const ChildId largest = ChildId::fromNumber(INT64_MAX);
    CHECK(largest.toString() == u"7ZZZZZZZZZZZZ"_s);
    CHECK(ChildId::fromString(largest.toString()) == largest);
}

TEST_CASE("look-alike letters are read as the digits they look like", "[common]") {
    CHECK(ChildId::fromString(u"0O0o00000IiLl"_s) == ChildId::fromString(u"0000000001111"_s));
}

TEST_CASE("what is no id is refused", "[common]") {
    for (const QString& text :
         {u""_s, u"0"_s, u"0000000000000"_s, u"000000000001"_s, u"00000000000001"_s, u"8000000000000"_s,
          u"000000000000U"_s, u"000000000000-"_s, u"00000000000 1"_s, u"ÅÄÖ0000000001"_s})
        CHECK_FALSE(ChildId::fromString(text).has_value());
}

TEST_CASE("ids of one process grow, and so do their texts", "[common]") {
    ChildId previous = ChildId::next();
    for (int i = 0; i < 10'000; ++i) {
        const ChildId id = ChildId::next();
        REQUIRE(id > previous);
        REQUIRE(id.toString() > previous.toString());
        previous = id;
    }
    CHECK_FALSE(previous.isNull());
    CHECK(ChildId().isNull());
}

TEST_CASE("threads never get the same id", "[common]") {
    std::vector<std::vector<std::int64_t>> made(4);
    {
        std::vector<std::jthread> threads;
        for (auto& numbers : made)
            threads.emplace_back([&numbers] {
                for (int i = 0; i < 20'000; ++i)
                    numbers.push_back(ChildId::next().number());
            });
    }
    std::set<std::int64_t> all;
    for (const auto& numbers : made) {
        CHECK(std::is_sorted(numbers.begin(), numbers.end()));
        all.insert(numbers.begin(), numbers.end());
    }
    CHECK(all.size() == 4 * 20'000);
}
