// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/whole_window.h"
#include "ui/shell/rail.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// Below the line of the practice unit, which has two lines at large text.
constexpr int lowestRail = 768 - 86;

std::vector<Room> sevenRooms() {
    std::vector<Room> rooms;
    for (const QString& title :
         {u"Idag"_s, u"Barn"_s, u"Möten"_s, u"Kompassamtal"_s, u"Statistik"_s, u"Införande"_s, u"Enheten"_s})
        rooms.push_back({title.toLower(), title, u"enheten"_s, {}});
    return rooms;
}

} // namespace

TEST_CASE("every entry of the rail is whole in a low window, also with large text", "[shell]") {
    const int percent = GENERATE(100, 200);
    const TextSize size(percent);
    Rail rail(sevenRooms());
    for (const QString& tool : {u"Utseende"_s, u"Hjälp"_s, u"Lås"_s})
        rail.addTool(u"lock"_s, tool);
    rail.resize(rail.sizeHint().width(), lowestRail);
    rail.show();
    settle();
    CHECK(rail.minimumSizeHint().height() <= lowestRail);
    int below = 0;
    for (const RailButton* entry : rail.findChildren<RailButton*>()) {
        CAPTURE(entry->text().toStdString());
        const QRect at(entry->mapTo(&rail, QPoint()), entry->size());
        CHECK(at.top() >= below);
        CHECK(at.height() >= entry->fontMetrics().height());
        below = at.top() + at.height();
    }
    CHECK(below <= lowestRail);
}
