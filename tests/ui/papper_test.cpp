// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/text_writer.h"
#include "core/services/family_language.h"
#include "core/services/save_card.h"
#include "core/services/unit_users.h"
#include "tests/support/print_qt.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/find_controls.h"
#include "tests/ui/fits.h"
#include "tests/ui/meetings_unit.h"
#include "tests/ui/picture.h"
#include "tests/ui/share_answers.h"
#include "ui/card/card_places.h"
#include "ui/card/consultation_page.h"
#include "ui/child/barn_room.h"
#include "ui/child/catalogue_paper_page.h"
#include "ui/child/papper_tab.h"
#include "ui/child/record_table.h"
#include "ui/child/staff_only_box.h"
#include "ui/common/menu_button.h"
#include "ui/common/step_up.h"
#include "ui/plan/paper_preview.h"
#include "ui/sharing/language_choice.h"
#include "ui/sharing/share_dialog.h"
#include "ui/sharing/shared_paper_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTextLayout>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A room with Åsa, nine years old, of whom nothing but her name is known, open at her papers.
struct InRoom {
    MeetingUnit test;
    std::unique_ptr<BarnRoom> room =
        std::make_unique<BarnRoom>(*test.unit, ChildParts{{papperTab(), delatTab()}, commonForms()});

    InRoom() {
        room->resize(1366, 768);
        room->show();
    }
    PapperTab* openTab() const {
        room->goTo(test.asa.toString() + u"/papper"_s);
        QTest::qWait(0);
        return room->findChild<PapperTab*>();
    }
    static int rowOf(const PapperTab* tab, const QString& paper) {
        const QAbstractItemModel* rows = tab->table()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->index(row, 0).data().toString() == paper)
                return row;
        return -1;
    }
    /// Chosen in the list; what is said of it.
    static QString choose(const PapperTab* tab, const QString& paper) {
        const int row = rowOf(tab, paper);
        REQUIRE(row >= 0);
        tab->table()->setCurrentIndex(tab->table()->model()->index(row, 0));
        return tab->said();
    }
    SharedPaperPage* open(const QString& paper) const {
        PapperTab* tab = openTab();
        choose(tab, paper);
        REQUIRE(tab->openButton()->isEnabled());
        tab->openButton()->click();
        auto* page = qobject_cast<SharedPaperPage*>(room->top());
        REQUIRE(page);
        return page;
    }
    void rate() const {
        OpenUnit& unit = *test.unit;
        Barnsamtal talk = aBarnsamtal().with(test.asa).on(unit.today()).childRated({1, 5, 2, 0, 4, 4, 4, 4});
        talk.childPart.instrument =
            unit.instruments()
                .choices(unit.model().id, InstrumentKind::Samtalsunderlag, Audience::Child, unit.today(), 9)
                .front()
                ->ref;
        unit.samtal().save(talk);
    }
};

QComboBox* whichOf(SharedPaperPage* page) {
    for (QComboBox* box : page->findChildren<QComboBox*>())
        if (box->accessibleName() == u"Vilket papper"_s)
            return box;
    return nullptr;
}

void pick(QComboBox* box, int index) {
    REQUIRE(box);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

QString wordsOn(const SharedPaperPage* page) {
    QStringList words;
    for (const PaperPage& each : page->preview()->pages()->pages)
        for (const PageItem& item : each.items)
            if (const auto* text = std::get_if<PageText>(&item); text && text->line == 0)
                words.append(text->layout->text());
    return words.join(u' ');
}

} // namespace

TEST_CASE("a paper that cannot be made yet says why and what opens the way", "[child][papers]") {
    InRoom at;
    PapperTab* tab = at.openTab();
    REQUIRE(tab);
    for (const PaperOfChild& each : papersOf(*at.test.unit, *at.test.unit->children().find(at.test.asa), {})) {
        CAPTURE(each.paper.id);
        const QString said = InRoom::choose(tab, each.paper.name);
        CHECK(said.startsWith(each.paper.name));
        CHECK(tab->openButton()->isEnabled() == each.canBeMade);
        CHECK(tab->openButton()->accessibleName().contains(each.paper.name));
        CHECK(each.canBeMade != said.contains(u"inte att skriva än"_s));
        if (!each.canBeMade) {
            CHECK(each.paper.missing.size() > 30);
            CHECK(said.contains(each.paper.missing));
        }
    }
    CHECK(InRoom::choose(tab, u"Fördjupad behovskompass"_s).contains(u"under Fördjupad"_s));
    Q_EMIT tab->table()->opened(InRoom::rowOf(tab, u"Fördjupad behovskompass"_s));
    CHECK_FALSE(qobject_cast<SharedPaperPage*>(at.room->top()));
    CHECK(unnamedControls(at.room.get()).join(u"; "_s) == QString());
    CHECK(clippedTexts(tab) == QStringList());
    picture(at.room.get(), u"papper"_s);
}

TEST_CASE("only papers in the child's age are offered, and those that were used before", "[child][papers]") {
    InRoom at;
    PapperTab* tab = at.openTab();
    CHECK(InRoom::rowOf(tab, u"Enkät till vårdnadshavare, barn 6–12 år"_s) >= 0);
    CHECK(InRoom::rowOf(tab, u"Enkät till vårdnadshavare, barn 0–3 år"_s) == -1);
    CHECK(InRoom::rowOf(tab, u"Samtalsunderlag, 4–6 år"_s) == -1);
    at.rate();
    tab->reload();
    CHECK(InRoom::choose(tab, u"Samtalsunderlag, 6–12 år"_s).contains(u"titta på pappret"_s));
}

TEST_CASE("every paper that can be made is looked at, and looking shares nothing", "[child][papers]") {
    InRoom at;
    at.rate();
    at.test.barnteam();
    int made = 0;
    for (const PaperOfChild& each : papersOf(*at.test.unit, *at.test.unit->children().find(at.test.asa), {})) {
        if (!each.canBeMade || each.paper.id == u"utdrag"_s)
            continue;
        CAPTURE(each.paper.id);
        SharedPaperPage* page = at.open(each.paper.name);
        CHECK(page->preview()->pageCount() >= 1);
        CHECK((whichOf(page) != nullptr) == (each.choices.size() > 1));
        CHECK(unnamedControls(page).join(u"; "_s) == QString());
        ++made;
    }
    CHECK(made >= 10);
    CHECK(at.test.unit->sharing().latest().empty());
}

TEST_CASE("the compass is a paper as polygon and another as flower", "[child][papers]") {
    InRoom at;
    at.rate();
    const auto wordsOf = [&](const QString& paper) {
        return wordsOn(at.open(paper));
    };
    CHECK(wordsOf(u"Behovskompass"_s) == wordsOf(u"Behovskompass som blomma"_s));
    picture(at.room.get(), u"papper-blomma"_s);
    at.open(u"Behovskompass"_s);
    picture(at.room.get(), u"papper-kompass"_s);
}

TEST_CASE("papers that tell what the records say are in Swedish, and it is said why", "[child][papers][language]") {
    InRoom at;
    PapperTab* tab = at.openTab();
    for (const QString& paper : {u"Det här har delats"_s, u"Utdrag av uppgifter"_s})
        CHECK(InRoom::choose(tab, paper).contains(u"bara på svenska"_s));
    CHECK(at.open(u"Det här har delats"_s)->language() == nullptr);
    CHECK(InRoom::choose(at.openTab(), u"Barnets plan"_s).contains(u"välj språk"_s));
}

TEST_CASE("what is asked without a name is read through in its form before it leaves", "[child][papers]") {
    MeetingUnit test;
    Upptackarkort card;
    card.child = test.asa;
    card.date = test.unit->today();
    card.finder.name = u"Ulla Fors"_s;
    card.measures = u"Åsa har fått en fadder."_s;
    test.unit->cards().save(card);
    BarnRoom room(*test.unit, ChildParts{{papperTab()}, cardForms()});
    room.show();
    room.goTo(test.asa.toString() + u"/papper"_s);
    auto* tab = room.findChild<PapperTab*>();
    REQUIRE(tab);
    InRoom::choose(tab, u"Konsultation utan namn"_s);
    tab->openButton()->click();
    CHECK(qobject_cast<ConsultationPage*>(room.top()));
    const auto paper = cataloguePaper(u"konsultation"_s);
    const Child asa = *test.unit->children().find(test.asa);
    const QString text = plainText(paper->filled(*test.unit, asa, {}, {}).document);
    CHECK(text.contains(u"[barnet] har fått en fadder."_s));
    CHECK_FALSE(text.contains(asa.givenName));
}

TEST_CASE("the agenda is that of the meeting that is chosen", "[child][papers]") {
    InRoom at;
    Meeting first = at.test.barnteam();
    Meeting second = first;
    second.id = {};
    second.when = first.when.addDays(30);
    second.place = u"Rum trettio"_s;
    at.test.unit->meetings().save(second);
    SharedPaperPage* agenda = at.open(u"Dagordning för Barnteam"_s);
    CHECK(wordsOn(agenda).contains(u"trettio"_s));
    pick(whichOf(agenda), 1);
    CHECK(wordsOn(agenda).contains(u"tolv"_s));
    CHECK_FALSE(wordsOn(agenda).contains(u"trettio"_s));
}

TEST_CASE(
    "papers to the family are proposed in its language, the staff's own are Swedish", "[child][papers][language]") {
    InRoom at;
    at.test.barnteam();
    rememberLanguage(*at.test.unit, {at.test.asa, 0}, u"so"_s, true);
    SharedPaperPage* letter = at.open(u"Informationsbrev till vårdnadshavare"_s);
    CHECK(letter->language()->languages()->currentData().toString() == u"so"_s);
    CHECK(letter->language()->because() == u"som förra gången"_s);
    CHECK(letter->preview()->pages()->title.contains(u" / "_s));
    picture(at.room.get(), u"papper-somaliska"_s);
    letter->language()->both()->click();
    CHECK(letter->preview()->pages()->language == u"so"_s);
    CHECK_FALSE(proposedLanguage(*at.test.unit, {at.test.asa, 0}).besideSwedish);
    CHECK(letter->language()->because().isEmpty());
    SharedPaperPage* agenda = at.open(u"Dagordning för Barnteam"_s);
    CHECK(agenda->language()->languages()->currentData().toString() == u"sv"_s);
    CHECK(agenda->preview()->pages()->language == u"sv"_s);
    const int somali = agenda->language()->languages()->findData(u"so"_s);
    CHECK(agenda->language()->languages()->itemText(somali).contains(u"familjens språk"_s));
}

TEST_CASE("a paper is copied as text in the language that is chosen, and logged with it", "[child][papers][language]") {
    InRoom at;
    SharedPaperPage* letter = at.open(u"Informationsbrev till vårdnadshavare"_s);
    const int english = letter->language()->languages()->findData(u"en"_s);
    letter->language()->languages()->setCurrentIndex(english);
    letter->textButton()->ways()->actions().front()->trigger();
    auto* dialog = letter->findChild<ShareDialog*>();
    REQUIRE(dialog);
    acceptAsOwn(dialog, at.test.asa);
    const auto rows = at.test.unit->sharing().ofChild(at.test.asa);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().way == SharingWay::Clipboard);
    CHECK(rows.front().what == u"Informationsbrev till vårdnadshavare, på engelska"_s);
    CHECK(QApplication::clipboard()->text().contains(u"guardian"_s, Qt::CaseInsensitive));
}

TEST_CASE("an anmälan that the family does not know of has no trace on the page", "[child][papers]") {
    InRoom at;
    const QString paper = u"Anmälan till socialtjänsten"_s;
    const QString none = InRoom::choose(at.openTab(), paper);
    Anmalan anmalan;
    anmalan.child = at.test.asa;
    anmalan.date = at.test.unit->today();
    anmalan.receiver = u"Socialtjänsten"_s;
    anmalan.madeBy = u"Karin Lind"_s;
    anmalan.told = GuardianTold::Unsuitable;
    saveAnmalan(*at.test.unit, anmalan);
    PapperTab* tab = at.openTab();
    CHECK(InRoom::choose(tab, paper) == none);
    CHECK_FALSE(tab->openButton()->isEnabled());
    tab->staffOnly()->click();
    InRoom::choose(tab, paper);
    CHECK(tab->openButton()->isEnabled());
}

TEST_CASE("an extract asks again who is there", "[child][papers]") {
    InRoom at;
    PapperTab* tab = at.openTab();
    InRoom::choose(tab, u"Utdrag av uppgifter"_s);
    tab->openButton()->click();
    CHECK(tab->findChild<StepUpDialog*>());
    CHECK_FALSE(qobject_cast<SharedPaperPage*>(at.room->top()));
}

TEST_CASE("who has read and changed a child's records is listed from its tab Delat", "[child][papers][log]") {
    InRoom at;
    OpenUnit& unit = *at.test.unit;
    unit.children().find(at.test.asa);
    unit.history().writeReadings();
    at.room->goTo(at.test.asa.toString() + u"/delat"_s);
    QTest::qWait(0);
    QPushButton* access = buttonNamed(at.room.get(), u"Vem som har läst och ändrat…"_s);
    REQUIRE(access);
    access->click();
    auto* page = qobject_cast<SharedPaperPage*>(at.room->top());
    REQUIRE(page);
    const QString words = wordsOn(page);
    CHECK(words.contains(u"Åsa"_s));
    CHECK(words.contains(u"karin"_s));
    CHECK(words.contains(u"Läst"_s));
    CHECK_FALSE(words.contains(u"Bo Provsson"_s)); // read too, and another child
    picture(at.room.get(), u"papper-vem-har-last"_s);
}

TEST_CASE("who may only read looks at a paper and is told why it may not leave", "[child][papers][access]") {
    OpenTestUnit test;
    const ChildId child = test.unit->children().save(aChild());
    const QString phrase = u"sommar stol berg tyg 83 lampa"_s;
    addUnitUser(*test.unit, {u"eva"_s, u"Eva Ask"_s, Role::Lasare}, Passphrase(phrase), KdfCost::least());
    test.unit->users().assign(u"eva"_s, child);
    test.unit.reset();
    test.unit = openUnit(test.directory(), u"eva"_s, phrase, test.clock);
    const PaperOfChild plan{*cataloguePaper(u"barnets-plan"_s), {}, true};
    const std::unique_ptr<Page> page(makeCataloguePaperPage(*test.unit, child, plan));
    auto* paper = qobject_cast<SharedPaperPage*>(page.get());
    REQUIRE(paper);
    page->resize(1100, 700);
    page->show();
    page->reload();
    CHECK(paper->preview()->pageCount() >= 1);
    CHECK_FALSE(paper->printButton()->isEnabled());
    CHECK_FALSE(paper->pdfButton()->isEnabled());
    CHECK_FALSE(paper->textButton()->isEnabled());
    CHECK(page->messages()->isShowing());
    CHECK(page->messages()->text() == paper->printButton()->toolTip());
}

TEST_CASE("the child's papers can be used with text of twice the size", "[child][papers]") {
    const LargeText large;
    InRoom at;
    at.rate();
    at.openTab();
    CHECK(cutWithLargeText(*at.room, {1366, 768}) == QStringList());
    picture(at.room.get(), u"papper-large"_s);
    at.open(u"Behovskompass"_s);
    CHECK(cutWithLargeText(*at.room, {1366, 768}) == QStringList());
    picture(at.room.get(), u"papper-kompass-large"_s);
}
