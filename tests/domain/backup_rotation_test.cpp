// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/unit/backup_rotation.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace bk;

namespace {

QDateTime at(int year, int month, int day, int hour = 12) {
    return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::LocalTime).toUTC();
}

std::vector<QDateTime> everyDay(QDate from, int days) {
    std::vector<QDateTime> made;
    for (int i = 0; i < days; ++i)
        made.push_back(QDateTime(from.addDays(i), QTime(8, 0), Qt::LocalTime).toUTC());
    return made;
}

} // namespace

TEST_CASE("of backups made every day for two years the last of each day, week and month stay", "[unit]") {
    const auto made = everyDay(QDate(2025, 1, 1), 730); // to the last of December 2026
    const auto surplus = surplusBackups(made, {});
    std::vector<QDateTime> kept;
    std::ranges::copy_if(made, std::back_inserter(kept), [&](const QDateTime& each) {
        return std::ranges::find(surplus, each) == surplus.end();
    });
    CHECK(kept.size() <= 7 + 4 + 12);
    CHECK(kept.back() == made.back());
    CHECK(std::ranges::find(kept, QDateTime(QDate(2026, 12, 25), QTime(8, 0), Qt::LocalTime).toUTC()) != kept.end());
    CHECK(std::ranges::find(kept, QDateTime(QDate(2026, 12, 13), QTime(8, 0), Qt::LocalTime).toUTC()) != kept.end());
    CHECK(kept.front() == QDateTime(QDate(2026, 1, 31), QTime(8, 0), Qt::LocalTime).toUTC());
    CHECK(std::ranges::is_sorted(surplus));
}

TEST_CASE("of several backups of one day the latest stays", "[unit]") {
    const std::vector<QDateTime> made{at(2026, 9, 1, 8), at(2026, 9, 1, 16), at(2026, 9, 1, 12)};
    CHECK(surplusBackups(made, {}) == std::vector{at(2026, 9, 1, 8), at(2026, 9, 1, 12)});
}

TEST_CASE("a clock that is ten years ahead for a day takes no backup with it", "[unit]") {
    auto made = everyDay(QDate(2026, 9, 1), 5);
    made.push_back(at(2036, 9, 6));
    CHECK(surplusBackups(made, {}).empty());
}

TEST_CASE("the newest backup stays whatever is kept", "[unit]") {
    CHECK(surplusBackups({}, {}).empty());
    CHECK(surplusBackups({at(2026, 9, 1), at(2026, 9, 2)}, {0, 0, 0}) == std::vector{at(2026, 9, 1)});
}
