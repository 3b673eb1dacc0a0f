// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/default_pack.h"
#include "tests/ui/child_unit.h"
#include "ui/charts/compass_view.h"
#include "ui/child/barn_room.h"
#include "ui/child/child_band.h"
#include "ui/child/child_page.h"
#include "ui/child/delat_tab.h"
#include "ui/child/reading_page.h"
#include "ui/child/record_table.h"
#include "ui/child/samtal_tab.h"
#include "ui/child/skattningar_tab.h"
#include "ui/children/child_form.h"
#include "ui/children/child_form_page.h"
#include "ui/children/children_page.h"
#include "ui/common/tab_row.h"
#include "ui/forms/barnsamtal_form.h"
#include "ui/forms/barnsamtal_page.h"
#include "ui/forms/child_part_fields.h"
#include "ui/forms/draft_keeper.h"
#include "ui/forms/gemensam_form.h"
#include "ui/forms/gemensam_page.h"
#include "ui/forms/rated_part.h"
#include "ui/forms/samtal_about.h"
#include "ui/forms/skattning_form.h"
#include "ui/forms/skattning_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

InstrumentRef ref(const QString& id) { return {id, defaultPack().version}; }

struct InRoom {
    OpenTestUnit test;
    int compassesMade = 0;
    std::unique_ptr<BarnRoom> room;

    InRoom() { enter(); }
    void enter() {
        room = std::make_unique<BarnRoom>(
            *test.unit, ChildParts{{compassTab(), samtalTab(), skattningarTab(), delatTab()}, commonForms()});
        room->resize(1200, 750);
        room->show();
        QApplication::setActiveWindow(room.get());
    }
    ChildTab compassTab() {
        return {u"kompass"_s, u"Kompass"_s, [this](OpenUnit&, ChildId id, const ChildRoads&) -> Page* {
                    ++compassesMade;
                    return makeChildCompass(*test.unit, id);
                }};
    }
    void crash() {
        room.reset();
        test.reopen();
        enter();
    }
    ChildId child(const Child& child = aChild()) { return test.unit->children().save(child); }
    template <typename PageType> PageType* top() const { return qobject_cast<PageType*>(room->top()); }
    template <typename TabType> TabType* tab() const { return qobject_cast<TabType*>(room->childPage()->tab()); }
    static void settle() {
        QApplication::sendPostedEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
};

QString everyLabel(const QWidget* widget) {
    QStringList texts;
    for (const QLabel* label : widget->findChildren<QLabel*>())
        if (label->isVisible())
            texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("a new child needs a name only, and its page comes up when it is saved", "[child]") {
    InRoom room;
    room.room->openNewChild();
    auto* page = room.top<ChildFormPage>();
    REQUIRE(page);
    CHECK_FALSE(page->save());
    CHECK(page->messages()->isShowing());
    QTest::keyClicks(page->form()->givenNameField(), u"Åsa"_s);
    CHECK(page->save());
    InRoom::settle();
    REQUIRE(room.top<ChildPage>());
    CHECK(room.room->title() == u"Åsa");
    CHECK(room.test.unit->children().count() == 1);
    CHECK(room.room->depth() == 2);
}

TEST_CASE("the band says who the child is and that its identity is protected", "[child]") {
    InRoom room;
    const ChildId open = room.child(aChild().called(u"Åsis"_s).at(u"3B"_s).withBarnkontakt(u"Karin Lind"_s));
    const ChildId hidden = room.child(aChild().withProtection(ProtectedIdentity::SkyddadFolkbokforing));
    room.room->openChild(open);
    const ChildBand* band = room.room->childPage()->band();
    for (const QString& text : {u"Åsis"_s, u"9 år"_s, u"3B"_s, u"Karin Lind"_s})
        CHECK(everyLabel(band).contains(text));
    CHECK_FALSE(band->protectedBadge()->isVisible());
    room.room->openChild(hidden);
    CHECK(room.room->childPage()->band()->protectedBadge()->isVisible());
    CHECK(room.room->childPage()->band()->protectedBadge()->text().contains(u"Skyddad folkbokföring"_s));
}

TEST_CASE("a tab is made when it is first shown, and kept", "[child]") {
    InRoom room;
    const ChildId child = room.child();
    room.room->goTo(child.toString() + u"/samtal"_s);
    ChildPage* page = room.room->childPage();
    CHECK(room.compassesMade == 1); // the first tab came up before the place was gone to
    CHECK(room.tab<SamtalTab>());
    page->goTo(u"delat"_s);
    CHECK(room.tab<DelatTab>());
    page->goTo(u"kompass"_s);
    CHECK(room.compassesMade == 1);
    page->goTo(u"nowhere"_s);
    CHECK(page->place() == u"kompass"_s);
}

TEST_CASE("a child's page comes up with the keyboard on its tabs, and arrows choose among them", "[child]") {
    InRoom room;
    room.room->openChild(room.child());
    const TabRow* tabs = room.room->childPage()->tabs();
    const auto focused = [tabs] {
        return tabs->tab(tabs->current())->hasFocus();
    };
    CHECK(focused());
    QTest::keyClick(tabs->tab(0), Qt::Key_Right);
    CHECK(room.tab<SamtalTab>());
    CHECK(focused());
    QTest::keyClick(tabs->tab(1), Qt::Key_End);
    CHECK(room.tab<DelatTab>());
    QTest::keyClick(tabs->tab(3), Qt::Key_Right);
    CHECK(tabs->current() == 3);
    QTest::keyClick(tabs->tab(3), Qt::Key_Home);
    CHECK(tabs->current() == 0);
    CHECK(focused());
}

TEST_CASE("tabs that have no room go on in the next row, and each keeps its name", "[child]") {
    TabRow row(u"Sidor"_s);
    for (const QString& name : {u"Kompass"_s, u"Samtal"_s, u"Skattningar"_s, u"Samtycken"_s, u"Historik"_s})
        row.add(name);
    const int whole = row.sizeHint().width();
    CHECK(row.heightForWidth(whole) == row.sizeHint().height());
    CHECK(row.heightForWidth(whole * 2 / 3) == 2 * row.sizeHint().height());
    row.resize(whole * 2 / 3, row.heightForWidth(whole * 2 / 3));
    row.show();
    for (int i = 0; i < row.count(); ++i) {
        CHECK(row.rect().contains(row.tab(i)->geometry()));
        CHECK(row.tab(i)->width() >= row.tab(i)->fontMetrics().horizontalAdvance(row.tab(i)->text()));
    }
}

TEST_CASE("empty pages offer the form that fills them", "[child]") {
    InRoom room;
    room.room->openChild(room.child());
    const auto press = [&room](const QString& text) {
        for (auto* button : room.room->top()->findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text)
                return button->click(), true;
        return false;
    };
    room.room->childPage()->goTo(u"samtal"_s);
    CHECK(press(u"Nytt Barnsamtal"_s));
    CHECK(room.top<BarnsamtalPage>());
    room.room->pop();
    room.room->childPage()->goTo(u"skattningar"_s);
    CHECK(press(u"Nytt Skattningsformulär"_s));
    CHECK(room.top<SkattningPage>());
    room.room->pop();
    room.room->childPage()->goTo(u"delat"_s);
    CHECK(everyLabel(room.room->top()).contains(u"Inget har delats"_s));
}

TEST_CASE("a conversation that is saved is listed and read with its own wording", "[child]") {
    InRoom room;
    const ChildId child = room.child();
    room.room->openChild(child);
    room.room->goTo(child.toString() + u"/samtal/samtal"_s);
    auto* page = room.top<BarnsamtalPage>();
    REQUIRE(page);
    Barnsamtal samtal = page->form()->value();
    samtal.heldBy = u"Karin Lind"_s;
    page->form()->setValue(samtal);
    page->form()->childPart()->rated()->setAnswer(Area::Fritid, Rating::from(4));
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    InRoom::settle();
    REQUIRE(room.top<ChildPage>());
    CHECK(room.test.unit->samtal().ofChild(child).size() == 1);
    RecordTable* table = room.tab<SamtalTab>()->table();
    REQUIRE(table->model()->rowCount() == 1);
    QTest::keyClick(table, Qt::Key_Return);
    auto* reading = room.top<ReadingPage>();
    REQUIRE(reading);
    const QString text = reading->browser()->toPlainText();
    CHECK(text.contains(u"Karin Lind"_s));
    CHECK(text.contains(u"Samtalsunderlag barn 6–12 år, version "_s + defaultPack().version));
    CHECK(text.contains(u"inget svar"_s));
}

TEST_CASE("what people wrote is never taken for markup", "[child]") {
    InRoom room;
    const ChildId child = room.child();
    Barnsamtal samtal = aBarnsamtal().with(child).childRated({3}, ref(u"samtalsunderlag-barn-6-12"_s));
    samtal.childPart.areas[Area::Omsorg].comment = u"<img src='http://x'> & <b>fet</b>"_s;
    const BarnsamtalId id = room.test.unit->samtal().save(samtal);
    const std::unique_ptr<ReadingPage> reading(readSamtal(*room.test.unit, id));
    reading->reload();
    CHECK(reading->browser()->toPlainText().contains(samtal.childPart.areas[Area::Omsorg].comment));
}

TEST_CASE("a rating is read statement by statement, blanks as blanks", "[child]") {
    InRoom room;
    const Instrument& instrument = *defaultPack().find(ref(u"skattningsformular"_s));
    const ChildId child = room.child();
    const SkattningId id = room.test.unit->skattningar().save(
        aSkattning(instrument).with(child).rated(Area::Omsorg, {4, 0, 2, 5}).build());
    const std::unique_ptr<ReadingPage> reading(readSkattning(*room.test.unit, id));
    reading->reload();
    const QString text = reading->browser()->toPlainText();
    CHECK(text.contains(instrument.areas[Area::Omsorg].statements[0].text));
    CHECK(text.contains(u"Medel 3,7 · 3 av 9 besvarade"_s));
    CHECK(text.contains(u"inget svar"_s));
    CHECK(text.contains(u"0 av 10 besvarade"_s));
}

TEST_CASE("a team agrees on what several professionals rated", "[child]") {
    InRoom room;
    const Instrument& instrument = *defaultPack().find(ref(u"skattningsformular"_s));
    const ChildId child = room.child();
    for (const QString& name : {u"Anna Ek"_s, u"Bo Dal"_s})
        room.test.unit->skattningar().save(
            aSkattning(instrument).with(child).by(name).rated(Area::Omsorg, {4, 0, 2, 5}).build());
    room.room->goTo(child.toString() + u"/skattningar/gemensam"_s);
    auto* page = room.top<GemensamPage>();
    REQUIRE(page);
    CHECK(page->form()->value().participants.size() == 2);
    GemensamBehovskompass joint = page->form()->value();
    joint.areas[Area::Omsorg].agreedTenths = 37;
    page->form()->setValue(joint);
    CHECK(page->save());
    InRoom::settle();
    CHECK(room.tab<SkattningarTab>()->gemensamTable()->model()->rowCount() == 1);
    REQUIRE(room.test.unit->skattningar().jointOfChild(child).size() == 1);
    CHECK(room.test.unit->skattningar().jointOfChild(child)[0].areas[Area::Omsorg].proposal == Fraction(11, 3));
}

TEST_CASE("a form that was never saved comes back after a crash", "[child]") {
    InRoom room;
    const ChildId child = room.child();
    room.room->goTo(child.toString() + u"/skattningar/skattning"_s);
    auto* page = room.top<SkattningPage>();
    REQUIRE(page);
    QTest::keyClicks(page->form()->raterField(), u"Nils Berg"_s);
    CHECK(keepDrafts(room.room.get()) == 0);
    const QString place = room.room->place();
    CHECK(place == child.toString() + u"/skattningar/skattning"_s);
    room.crash();
    room.room->goTo(place);
    page = room.top<SkattningPage>();
    REQUIRE(page);
    CHECK(page->form()->value().raterName == u"Nils Berg");
    CHECK(page->messages()->isShowing());
    Skattning value = page->form()->value();
    value.areas[Area::Omsorg].answers[0].rating = Rating::from(3);
    page->form()->setValue(value);
    CHECK(page->save());
    room.room->goTo(place); // saved: the next form is blank
    REQUIRE(room.top<SkattningPage>());
    CHECK(room.top<SkattningPage>()->form()->value().raterName.isEmpty());
}

TEST_CASE("leaving a form keeps its draft", "[child]") {
    InRoom room;
    const ChildId child = room.child();
    room.room->goTo(child.toString() + u"/kompass/samtal"_s);
    auto* page = room.top<BarnsamtalPage>();
    REQUIRE(page);
    page->form()->childPart()->rated()->setAnswer(Area::Trygghet, Rating::from(2));
    QTest::keyClick(page, Qt::Key_Left, Qt::AltModifier);
    CHECK(room.top<ChildPage>());
    room.room->goTo(child.toString() + u"/kompass/samtal"_s);
    REQUIRE(room.top<BarnsamtalPage>());
    CHECK(room.top<BarnsamtalPage>()->form()->value().childPart.areas[Area::Trygghet].rating == Rating::from(2));
}

TEST_CASE("F1 has a page for every page of a child", "[child]") {
    InRoom room;
    const ChildId child = room.child();
    const auto hasHelp = [&room] {
        const QString file = u":/help/sv/%1.html"_s.arg(room.room->helpTopic());
        INFO(file.toStdString());
        CHECK(QFile::exists(file));
    };
    hasHelp();
    for (const auto& tab : {u"kompass"_s, u"samtal"_s, u"skattningar"_s, u"delat"_s}) {
        room.room->goTo(child.toString() + u'/' + tab);
        hasHelp();
    }
    for (const auto& form : {u"samtal"_s, u"skattning"_s, u"gemensam"_s, u"uppgifter"_s}) {
        room.room->goTo(child.toString() + u"/kompass/"_s + form);
        hasHelp();
    }
}

TEST_CASE("a place that is no longer there leads to the list", "[child]") {
    InRoom room;
    room.room->goTo(ChildId::next().toString() + u"/samtal"_s);
    CHECK(room.room->depth() == 1);
    CHECK(room.top<ChildrenPage>());
    CHECK(room.room->top()->messages()->isShowing());
    room.room->goTo(u"nonsense"_s);
    CHECK(room.room->depth() == 1);
}

TEST_CASE("a conversation and a rating without a child are saved without one", "[child]") {
    InRoom room;
    BarnsamtalPage talk(*room.test.unit, std::optional<ChildId>());
    Barnsamtal samtal = talk.form()->value();
    samtal.label = u"4B"_s;
    samtal.summary.worksWell = u"Rasten"_s;
    talk.form()->setValue(samtal);
    CHECK(talk.save());
    CHECK(room.test.unit->samtal().withoutChild().size() == 1);
    SkattningPage rating(*room.test.unit, std::optional<ChildId>());
    Skattning skattning = rating.form()->value();
    skattning.raterName = u"Nils Berg"_s;
    skattning.areas[Area::Fritid].answers[0].rating = Rating::from(5);
    rating.form()->setValue(skattning);
    CHECK(rating.save());
    CHECK(room.test.unit->skattningar().withoutChild().size() == 1);
}
