// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/family_view.h"
#include "tests/support/print_qt.h"
#include "tests/support/process_builders.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

Anmalan anmalan(GuardianTold told) {
    Anmalan made = anAnmalan();
    made.told = told;
    return made;
}

Upptackarkort card(GuardianTold told, CardRoute route) {
    Upptackarkort card = aCard();
    card.told = told;
    card.route = route;
    return card;
}

GuardianTold anyButYes() { return GENERATE(GuardianTold::Open, GuardianTold::Unsuitable, GuardianTold::NotReached); }

SharingEntry row(SharedPaper paper, qint64 record = 0, Recipient recipient = Recipient::Organisation) {
    SharingEntry entry;
    entry.child = ChildId::fromNumber(1);
    entry.paper = paper;
    entry.record = record;
    entry.recipient = recipient;
    return entry;
}

SharingEntry sent(const Anmalan& anmalan) {
    SharingEntry entry = row(SharedPaper::Anmalan, anmalan.id.number(), Recipient::Anmalan);
    entry.told = anmalan.told == GuardianTold::Yes;
    return entry;
}

} // namespace

TEST_CASE("the family sees an anmälan that the guardians were talked with about, and no other", "[process]") {
    CHECK(FamilyView({}, {anmalan(GuardianTold::Yes)}).shows(anmalan(GuardianTold::Yes)));
    const Anmalan hidden = anmalan(anyButYes());
    const FamilyView view({}, {hidden});
    CHECK_FALSE(view.shows(hidden));
    CHECK(view.hiddenCount() == 1);
    CHECK(FamilyView::all().shows(hidden));
}

TEST_CASE(
    "a card that was made without the guardians' knowing is hidden only where telling is unsuitable", "[process]") {
    const auto shown = [](GuardianTold told) {
        const Upptackarkort made = card(told, CardRoute::EgetStod);
        return FamilyView({made}, {}).shows(made);
    };
    CHECK(shown(GuardianTold::Yes));
    CHECK(shown(GuardianTold::Open));
    CHECK(shown(GuardianTold::NotReached));
    CHECK_FALSE(shown(GuardianTold::Unsuitable));
}

TEST_CASE("a card that leads to an anmälan is shown only with an anmälan that the family knows of", "[process]") {
    const Upptackarkort leading = card(GENERATE(GuardianTold::Yes, GuardianTold::Open), CardRoute::Anmalan);
    CHECK_FALSE(FamilyView({leading}, {}).shows(leading));
    CHECK_FALSE(FamilyView({leading}, {anmalan(GuardianTold::NotReached)}).shows(leading));
    CHECK(FamilyView({leading}, {anmalan(GuardianTold::Yes)}).shows(leading));
}

TEST_CASE(
    "a card that speaks of a child that is badly treated is hidden from guardians who do not know of it", "[process]") {
    Upptackarkort suspecting = card(GuardianTold::Open, CardRoute::Open);
    suspecting.badlyTreated = true;
    CHECK_FALSE(FamilyView({suspecting}, {}).shows(suspecting));
    suspecting.told = GuardianTold::Yes;
    CHECK(FamilyView({suspecting}, {}).shows(suspecting));
}

TEST_CASE("a card is hidden with the anmälan it is part of, and another card stays", "[process]") {
    const Upptackarkort part = card(GuardianTold::Yes, CardRoute::Barnkontakt);
    Upptackarkort other = part;
    other.id = UpptackarkortId::fromNumber(12);
    Anmalan made = anmalan(GuardianTold::Unsuitable);
    made.card = part.id;
    const FamilyView hiding({part, other}, {made});
    CHECK_FALSE(hiding.shows(part));
    CHECK(hiding.shows(other));
    made.told = GuardianTold::Yes;
    CHECK(FamilyView({part, other}, {made}).shows(part));
}

TEST_CASE("of the log the family sees neither an anmälan it does not know of nor what went before it", "[process]") {
    const Anmalan hidden = anmalan(GuardianTold::Unsuitable);
    const FamilyView view({}, {hidden});
    SharingEntry ownCopy = row(SharedPaper::Consultation);
    ownCopy.ownUse = true;
    SharingEntry onDemand = row(SharedPaper::Other, 0, Recipient::Duty);
    for (const SharingEntry& entry :
         {sent(hidden), row(SharedPaper::Consultation), ownCopy, row(SharedPaper::Upptackarkort), onDemand}) {
        CHECK_FALSE(view.shows(entry));
        CHECK(FamilyView::all().shows(entry));
    }
    CHECK(view.shows(row(SharedPaper::Other)));
    CHECK(view.shows(row(SharedPaper::Upptackarkort, 0, Recipient::Family)));
    onDemand.told = true;
    CHECK(view.shows(onDemand));
}

TEST_CASE("of the log the family sees all where nothing is hidden", "[process]") {
    const Anmalan known = anmalan(GuardianTold::Yes);
    const FamilyView view({aCard()}, {known});
    const SharedPaper paper =
        GENERATE(SharedPaper::Consultation, SharedPaper::Upptackarkort, SharedPaper::Letter, SharedPaper::Other);
    CHECK(view.shows(row(paper)));
    CHECK(view.shows(sent(known)));
    CHECK(view.shows(row(SharedPaper::Other, 0, Recipient::Duty)));
    CHECK_FALSE(view.hidesSomething());
}

TEST_CASE("a log row of one card is shown or hidden with that card", "[process]") {
    const Upptackarkort shown = aCard();
    Upptackarkort hidden = card(GuardianTold::Unsuitable, CardRoute::EgetStod);
    hidden.id = UpptackarkortId::fromNumber(12);
    const FamilyView view({shown, hidden}, {});
    CHECK(view.shows(row(SharedPaper::Upptackarkort, shown.id.number())));
    CHECK_FALSE(view.shows(row(SharedPaper::Upptackarkort, hidden.id.number())));
}

TEST_CASE(
    "why a child was moved, an end without support and a beginning with a card tell of what is hidden", "[process]") {
    const Upptackarkort hidden = card(GuardianTold::Unsuitable, CardRoute::Anmalan);
    const Move end{Station::AvslutatUtanStod, today(), u"karin"_s, u"Anmälan är gjord."_s};
    const Move usual{Station::Barnsamtal, today(), u"karin"_s, {}};
    const FamilyView hiding({hidden}, {});
    CHECK_FALSE(hiding.showsReasons());
    CHECK_FALSE(hiding.shows(end));
    CHECK(hiding.shows(usual));
    CHECK_FALSE(hiding.showsEntry(Entry::Card));
    CHECK(hiding.showsEntry(Entry::OwnRequest));
    const FamilyView open({aCard()}, {});
    CHECK(open.showsReasons());
    CHECK(open.shows(end));
    CHECK(open.showsEntry(Entry::Card));
}

TEST_CASE("what waits for a hidden record is not shown to the family", "[process]") {
    const Anmalan hidden = anmalan(GuardianTold::Open);
    NextAction send;
    send.kind = ActionKind::SendAnmalan;
    send.record = hidden.id.number();
    CHECK_FALSE(FamilyView({}, {hidden}).shows(send));
    CHECK(FamilyView({}, {anmalan(GuardianTold::Yes)}).shows(send));
}
