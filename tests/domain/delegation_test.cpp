// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/responsibility.h"

#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("of several who were asked the latest holds", "[process]") {
    Delegation first;
    first.to = u"Lena Ö"_s;
    first.date = today().addDays(-3);
    Delegation second = first;
    second.to = u"Per Ek"_s;
    second.date = today();
    const std::vector<Delegation> newestFirst{second, first};
    const std::vector<Delegation> oldestFirst{first, second};
    CHECK(running(newestFirst, DelegatedTask::Barnsamtal) == &newestFirst.front());
    CHECK(running(oldestFirst, DelegatedTask::Barnsamtal) == &oldestFirst.back());
    CHECK(running(newestFirst, DelegatedTask::FillInPlan) == nullptr);
}
