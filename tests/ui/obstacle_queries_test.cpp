// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/advance_process.h"
#include "tests/support/filled_records.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/statement_count.h"
#include "ui/card/card_tab.h"
#include "ui/child/record_table.h"
#include "ui/forms/date_box.h"
#include "ui/process/move_part.h"
#include "ui/process/path_line.h"
#include "ui/process/step_mark.h"
#include "ui/process/step_panel.h"
#include "ui/process/vagen_tab.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A child that a card asks to activate Barnkontakt for, though the child says no.
struct WaitingChild : OpenTestUnit {
    ChildId child = unit->children().save(aChild());

    WaitingChild() {
        beginRound(*unit, child, Entry::Card, today().addDays(-20));
        Upptackarkort older = aCard(child);
        older.date = today().addDays(-19);
        older.receipt = {};
        unit->cards().save(older);
        Upptackarkort card = aCard(child);
        card.childView = Answered::No;
        unit->cards().save(card);
    }
};

} // namespace

TEST_CASE("the obstacles of a child are worked out without a further query when its page is open", "[process]") {
    WaitingChild at;
    VagenTab tab(*at.unit, at.child, {});
    {
        const StatementCount reading(*at.unit);
        tab.reload();
        CHECK(reading.statements() > 0);
    }
    const StatementCount count(*at.unit);
    int blocked = 0;
    for (std::size_t i = 0; i < stationCount; ++i) {
        tab.path()->setChosen(Station(i));
        Q_EMIT tab.path()->stationChosen(Station(i));
        if (tab.path()->mark(Station(i))->step().mark == PathMark::Blocked)
            ++blocked;
        if (MovePart* move = tab.panel()->movePart()) { // asks again for the day that is typed
            move->dateBox()->setDate(today().addDays(-3));
            Q_EMIT move->dateBox()->edited();
        }
    }
    CHECK(blocked > 0);
    CHECK(count.statements() == 0);
}

TEST_CASE("the tab of the cards says what stands in the way without a further query", "[process][card]") {
    WaitingChild at;
    CardTab tab(*at.unit, at.child, {});
    tab.reload();
    REQUIRE(tab.table()->model()->rowCount() == 2);
    const StatementCount count(*at.unit);
    tab.table()->selectRow(1);
    CHECK(tab.wayText().isEmpty());
    tab.table()->selectRow(0);
    CHECK_FALSE(tab.wayText().isEmpty());
    CHECK(count.statements() == 4); // of each: the joint plan that was begun, and one that another was saved after
}
