// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/accessible_walk.h"
#include "tests/ui/on_the_way.h"
#include "tests/ui/picture.h"
#include "ui/child/reading_page.h"
#include "ui/common/acute_contact.h"
#include "ui/common/choice_button.h"
#include "ui/forms/date_box.h"
#include "ui/forms/draft_keeper.h"
#include "ui/process/action_line.h"
#include "ui/process/beslut_form.h"
#include "ui/process/beslut_page.h"
#include "ui/process/move_part.h"
#include "ui/process/path_line.h"
#include "ui/process/process_reading.h"
#include "ui/process/sip_page.h"
#include "ui/process/step_mark.h"
#include "ui/process/step_panel.h"
#include "ui/process/step_records.h"
#include "ui/process/uppfoljning_form.h"
#include "ui/process/uppfoljning_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("a child without a round is shown how stödprocessen begins", "[process]") {
    OnTheWay world;
    VagenTab* tab = world.open();
    REQUIRE(tab);
    CHECK(words(tab).contains(u"inte börjat"_s));
    CHECK(world.press(u"Familjen ber själv om stöd"_s));
    OnTheWay::settle();
    CHECK(world.station() == Station::BarnkontaktAktiveras);
    CHECK(tab->path()->isVisible());
    CHECK(tab->path()->mark(Station::BarnkontaktAktiveras)->step().mark == PathMark::Now);
    CHECK(world.room->focusWidget() == tab->path()->mark(Station::BarnkontaktAktiveras));
    picture(world.room.get(), u"vagen-begun"_s);
}

TEST_CASE("a step that may not begin says why and opens what would open it", "[process]") {
    OnTheWay world;
    world.asked();
    VagenTab* tab = world.open();
    CHECK(tab->path()->chosen() == Station::Barnsamtal);
    advanceProcess(*world.test.unit, world.child, Station::Beslut, world.day(-5));
    tab->reload();
    QTest::mouseClick(tab->path()->mark(Station::Barnteam), Qt::LeftButton);
    CHECK(tab->path()->mark(Station::Barnteam)->step().mark == PathMark::Blocked);
    REQUIRE(tab->panel()->movePart());
    CHECK_FALSE(tab->panel()->movePart()->goButton()->isVisible());
    CHECK(words(tab->panel()).contains(u"beslut"_s));
    picture(world.room.get(), u"vagen-blocked"_s);
    CHECK(world.press(u"Skriv beslut"_s));
    CHECK(world.top<BeslutPage>());
}

TEST_CASE("a step that may begin is taken with a day, and the path follows", "[process]") {
    OnTheWay world;
    world.asked();
    VagenTab* tab = world.open();
    QTest::mouseClick(tab->path()->mark(Station::Beslut), Qt::LeftButton);
    MovePart* move = tab->panel()->movePart();
    REQUIRE(move);
    CHECK(tab->path()->mark(Station::Beslut)->step().mark == PathMark::Open);
    CHECK(move->goButton()->isEnabled());
    move->dateBox()->setText(u"nonsense"_s);
    Q_EMIT move->dateBox()->edited();
    CHECK_FALSE(move->goButton()->isEnabled());
    move->dateBox()->setDate(world.day(-2));
    Q_EMIT move->dateBox()->edited();
    picture(world.room.get(), u"vagen-open"_s);
    move->goButton()->click();
    OnTheWay::settle();
    CHECK(world.station() == Station::Beslut);
    CHECK(world.test.unit->process().current(world.child)->since() == world.day(-2));
    CHECK(tab->path()->chosen() == Station::Beslut);
    CHECK(tab->messages()->tone() == MessageBar::Tone::Good);
}

TEST_CASE("a family declines at any step without a reason, and returns to where it was", "[process]") {
    OnTheWay world;
    world.asked();
    VagenTab* tab = world.open();
    QTest::mouseClick(tab->path()->mark(Station::Avbojt), Qt::LeftButton);
    REQUIRE(tab->panel()->movePart());
    tab->panel()->movePart()->goButton()->click();
    OnTheWay::settle();
    CHECK(world.station() == Station::Avbojt);
    CHECK(world.press(u"Familjen är tillbaka"_s));
    REQUIRE(tab->panel()->movePart());
    tab->panel()->movePart()->goButton()->click();
    OnTheWay::settle();
    CHECK(world.station() == Station::Barnsamtal);
}

TEST_CASE("the path is one stop for the keyboard, and arrows, Home and End choose", "[process]") {
    OnTheWay world;
    world.asked();
    PathLine* path = world.open()->path();
    path->mark(path->chosen())->setFocus();
    QTest::keyClick(path->mark(path->chosen()), Qt::Key_Right);
    CHECK(path->chosen() == Station::Beslut);
    CHECK(path->mark(Station::Beslut)->hasFocus());
    QTest::keyClick(path->mark(path->chosen()), Qt::Key_Home);
    CHECK(path->chosen() == Station::BarnUpptacks);
    QTest::keyClick(path->mark(path->chosen()), Qt::Key_Left);
    CHECK(path->chosen() == Station::BarnUpptacks);
    QTest::keyClick(path->mark(path->chosen()), Qt::Key_End);
    CHECK(path->chosen() == Station::BehovUppfyllt);
}

TEST_CASE("the path says how far each step has come in words", "[process]") {
    OnTheWay world;
    world.asked();
    PathLine* path = world.open()->path();
    CHECK(path->mark(Station::Barnsamtal)->status().startsWith(u"pågår sedan"_s));
    CHECK(path->mark(Station::BarnkontaktAktiveras)->status().startsWith(u"klart"_s));
    CHECK(path->mark(Station::Beslut)->status() == u"kan börja");
    CHECK(path->mark(Station::BehovUppfyllt)->status().isEmpty());
    CHECK(path->mark(Station::Beslut)->accessibleName() == u"4 Beslut");
    CHECK(path->mark(Station::Beslut)->accessibleDescription() == u"kan börja");
}

TEST_CASE("on a narrow window the path goes on in further rows, and every name has room", "[process]") {
    PathLine path;
    for (const int width : {1150, 600, 320}) {
        path.resize(width, path.heightForWidth(width));
        path.show();
        for (std::size_t i = 0; i < 8; ++i) {
            const StepMark* mark = path.mark(Station(i));
            CHECK(mark->width() >= mark->leastWidth());
            CHECK(path.rect().contains(mark->geometry()));
        }
    }
    CHECK(path.mark(Station::BarnUpptacks)->y() < path.mark(Station::BehovUppfyllt)->y());
}

TEST_CASE("a decision is saved, read, changed and found again after a crash", "[process]") {
    OnTheWay world;
    world.asked();
    world.room->goTo(world.child.toString() + u"/vagen/beslut"_s);
    auto* page = world.top<BeslutPage>();
    REQUIRE(page);
    CHECK(page->findChild<AcuteContact*>());
    CHECK(page->form()->value().decidedBy == u"Karin Lind");
    CHECK(page->form()->value().followUp > world.test.unit->today());
    CHECK_FALSE(page->save());
    picture(world.room.get(), u"beslut"_s);
    Beslut beslut = aBeslut(world.child, world.day(0), Station::Barnteam);
    beslut.id = page->form()->value().id;
    page->form()->setValue(beslut);
    Q_EMIT page->form()->edited();
    CHECK(keepDrafts(world.room.get()) == 0);
    world.room->goTo(world.child.toString() + u"/vagen/beslut"_s);
    page = world.top<BeslutPage>();
    REQUIRE(page);
    CHECK(page->form()->value().unmetNeeds == u"Sömn och kamrater");
    CHECK(page->save());
    OnTheWay::settle();
    const auto saved = world.test.unit->process().decisionsOf(world.child);
    REQUIRE(saved.size() == 1);
    CHECK(saved[0].route == Station::Barnteam);
    VagenTab* tab = world.open();
    QTest::mouseClick(tab->path()->mark(Station::Beslut), Qt::LeftButton);
    CHECK(world.press(u"Beslut "_s));
    auto* reading = world.top<ReadingPage>();
    REQUIRE(reading);
    CHECK(reading->browser()->toPlainText().contains(u"Sömn och kamrater"_s));
    picture(world.room.get(), u"beslut-read"_s);
    CHECK(world.press(u"Ändra"_s));
    REQUIRE(world.top<BeslutPage>());
    CHECK(world.top<BeslutPage>()->form()->value().id == saved[0].id);
}

TEST_CASE("an Uppföljningssamtal is saved with what was decided together", "[process]") {
    OnTheWay world;
    world.asked();
    world.room->goTo(world.child.toString() + u"/vagen/uppfoljning"_s);
    auto* page = world.top<UppfoljningPage>();
    REQUIRE(page);
    CHECK(page->findChild<AcuteContact*>());
    CHECK_FALSE(page->save());
    Uppfoljningssamtal samtal = page->form()->value();
    samtal.assessment = u"Teamet ser samma sak som barnet."_s;
    samtal.support = u"Kurator en gång i veckan"_s;
    samtal.next = Station::EgetStod;
    page->form()->setValue(samtal);
    CHECK_FALSE(page->save()); // the four principles are asked at every decision
    for (PrincipleAnswer& principle : samtal.principles)
        principle.yes = true;
    samtal.principles[1].note = u"Eleven själv vill."_s;
    page->form()->setValue(samtal);
    picture(world.room.get(), u"uppfoljning"_s);
    CHECK(page->save());
    OnTheWay::settle();
    REQUIRE(world.test.unit->process().followUpTalksOf(world.child).size() == 1);
    const Uppfoljningssamtal kept = world.test.unit->process().followUpTalksOf(world.child)[0];
    CHECK(kept.next == Station::EgetStod);
    CHECK(kept.principles == samtal.principles);
    CHECK(reading::html(kept, {}).contains(u"Eleven själv vill."_s));
}

TEST_CASE("the next action leads to the form it is about", "[process]") {
    NextAction action;
    action.child = ChildId::fromNumber(17);
    action.record = 23;
    const QString child = u"barn/"_s + action.child.toString();
    const auto place = [&action](ActionKind kind) {
        action.kind = kind;
        return placeOf(action);
    };
    CHECK(place(ActionKind::Decide) == child + u"/vagen/beslut"_s);
    CHECK(place(ActionKind::TellChild) == child + u"/vagen/beslut/"_s + id_number::toString(23));
    CHECK(place(ActionKind::StartPlan) == child + u"/plan"_s);
    CHECK(place(ActionKind::HoldMeeting) == child + u"/vagen/mote/"_s + id_number::toString(23));
    CHECK(place(ActionKind::AppointStodsamordnare) == child + u"/ansvar/stodsamordnare"_s);
    CHECK(place(ActionKind::DecideOnStored) == child + u"/samtycken/aterkallelse/"_s + id_number::toString(23));
    action.record = 0;
    CHECK(place(ActionKind::ChooseRoute) == child + u"/kort/kort"_s);
}

TEST_CASE("a SIP begins a round only for an organisation that has the duty", "[process]") {
    OnTheWay world;
    const auto ask = [&world] {
        world.open();
        REQUIRE(world.press(u"En annan verksamhet ska starta en SIP"_s));
        REQUIRE(world.top<SipPage>());
        OnTheWay::settle();
    };
    ask();
    picture(world.room.get(), u"sip-ingen"_s);
    CHECK_FALSE(world.test.unit->process().current(world.child));
    QSignalSpy away(world.room.get(), &Page::goToRoom);
    CHECK(world.press(u"Till verksamheterna"_s));
    REQUIRE(away.count() == 1);
    CHECK(away[0][0].toString() == u"enheten/verksamheter");
    Organisation organisation;
    organisation.name = u"Elevhälsan"_s;
    world.test.unit->registers().save(organisation);
    organisation.id = {};
    organisation.name = u"Habiliteringen"_s;
    organisation.mayStartSip = true;
    world.test.unit->registers().save(organisation);
    ask();
    picture(world.room.get(), u"sip"_s);
    CHECK_FALSE(world.press(u"Elevhälsan"_s));
    CHECK(world.press(u"Habiliteringen"_s));
    OnTheWay::settle();
    const auto round = world.test.unit->process().current(world.child);
    REQUIRE(round);
    CHECK(round->entry == Entry::SipDuty);
    CHECK(round->moves.front().reason.contains(u"Habiliteringen"_s));
    CHECK(qobject_cast<VagenTab*>(world.room->childPage()->tab()));
}

TEST_CASE("an obstacle asks for the kind of consent that its guard names", "[process]") {
    const auto asked = [](const QString& rule) {
        return consentKindFrom(formOf(Obstacle{{rule, {}, {}}, Opening::Consent}, {}).record);
    };
    CHECK(asked(u"process.g1.oralConsent"_s) == ConsentKind::Oral);
    CHECK(asked(u"process.g2.withdrawn"_s) == ConsentKind::Written);
    CHECK(asked(u"process.g3.organisation"_s) == ConsentKind::UpdatedWritten);
}

TEST_CASE("the pages of the path can be operated by everyone", "[process]") {
    OnTheWay world;
    world.asked();
    for (const QString& place : {u"/vagen"_s, u"/historik"_s, u"/vagen/beslut"_s, u"/vagen/uppfoljning"_s}) {
        world.room->goTo(world.child.toString() + place);
        OnTheWay::settle();
        INFO(place.toStdString());
        CHECK(unnamedControls(world.room.get()).join(u"; "_s) == QString());
        CHECK(smallTargets(world.room.get()).join(u"; "_s) == QString());
        CHECK(clippedTexts(world.room.get()).join(u"; "_s) == QString());
    }
}
