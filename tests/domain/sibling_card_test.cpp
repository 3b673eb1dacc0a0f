// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/sibling_card.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace Qt::StringLiterals;

TEST_CASE("a sibling's card takes over what is the same for both and nothing of the child's own", "[card]") {
    Upptackarkort card;
    card.id = UpptackarkortId::fromNumber(3);
    card.child = ChildId::fromNumber(1);
    card.date = QDate(2026, 11, 2);
    card.finder.name = u"Nils Berg"_s;
    card.instrument = {u"upptackarkort"_s, u"2026.1"_s};
    card.areas[Area::Fritid] = {CardAnswer::Nej, u"Leker ensam."_s};
    card.measures = u"Samtal hemma."_s;
    card.told = GuardianTold::Yes;
    card.toldNote = u"I telefon."_s;
    card.guardianConsents = true;
    card.childView = Answered::Yes;
    card.childNote = u"Gärna."_s;
    card.badlyTreated = false;
    card.route = CardRoute::Barnkontakt;
    card.receipt.acknowledged = QDate(2026, 11, 3);

    const Upptackarkort copy = siblingCard(card, ChildId::fromNumber(2));
    CHECK(copy.id.isNull());
    CHECK(copy.child == ChildId::fromNumber(2));
    CHECK(copy.finder == card.finder);
    CHECK(copy.date == card.date);
    CHECK(copy.instrument == card.instrument);
    CHECK(copy.measures == card.measures);
    CHECK(copy.told == GuardianTold::Yes);
    CHECK(copy.isBlank());
    CHECK_FALSE(copy.guardianConsents);
    CHECK(copy.childView == Answered::Open);
    CHECK(copy.childNote.isEmpty());
    CHECK_FALSE(copy.badlyTreated);
    CHECK(copy.route == CardRoute::Open);
    CHECK_FALSE(copy.receipt.acknowledged.isValid());
}
