// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/child_papers.h"
#include "core/services/default_pack.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/find_controls.h"
#include "tests/ui/fits.h"
#include "tests/ui/picture.h"
#include "tests/ui/whole_window.h"
#include "ui/charts/compass_widget.h"
#include "ui/child/barn_room.h"
#include "ui/common/field.h"
#include "ui/common/text_area.h"
#include "ui/fordjupad/area_texts.h"
#include "ui/fordjupad/documented_area.h"
#include "ui/fordjupad/fordjupad_board.h"
#include "ui/fordjupad/fordjupad_form.h"
#include "ui/fordjupad/fordjupad_json.h"
#include "ui/fordjupad/fordjupad_page.h"
#include "ui/fordjupad/fordjupad_tab.h"
#include "ui/fordjupad/sub_area_fields.h"
#include "ui/forms/draft_keeper.h"
#include "ui/plan/paper_preview.h"
#include "ui/plan/suggestion_dialog.h"
#include "ui/sharing/shared_paper_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

InstrumentRef cards() { return {u"samtalsunderlag-barn-6-12"_s, defaultPack().version}; }

struct InRoom {
    OpenTestUnit test;
    ChildId child = test.unit->children().save(aChild().called(u"Åsis"_s));
    OrganisationId clinic = test.unit->registers().save(organisation());
    std::unique_ptr<BarnRoom> room =
        std::make_unique<BarnRoom>(*test.unit, ChildParts{{fordjupadTab()}, fordjupadForms()});

    InRoom() {
        room->resize(1366, 768);
        room->show();
    }
    static Organisation organisation() {
        Organisation made;
        made.name = u"Första linjen"_s;
        return made;
    }
    QString sub(Area area, std::size_t index = 0) const {
        return fordjupadInstrument(*test.unit)->areas[area].subAreas.at(index).id;
    }
    Fordjupad entry(std::vector<SubAreaText> texts, std::optional<OrganisationId> of = {}) const {
        Fordjupad made;
        made.child = child;
        made.organisation = of;
        made.by = u"Anna Ek"_s;
        made.profession = u"kurator"_s;
        made.date = today().addDays(-3);
        made.instrument = fordjupadInstrument(*test.unit)->ref;
        made.texts = std::move(texts);
        made.savedAt = test.clock.now();
        return made;
    }
    FordjupadTab* openTab() const {
        room->goTo(child.toString() + u"/fordjupad"_s);
        return room->findChild<FordjupadTab*>();
    }
    FordjupadPage* open(const QString& record) const {
        room->goTo(child.toString() + u"/fordjupad/fordjupad/"_s + record);
        return qobject_cast<FordjupadPage*>(room->top());
    }
    void rate() const {
        test.unit->samtal().save(aBarnsamtal().with(child).on(today()).childRated({4, 3, 1, 5, 2, 4, 3, 5}, cards()));
    }
};

QString textsIn(QWidget* root) {
    QStringList texts;
    for (const QLabel* label : root->findChildren<QLabel*>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

TEST_CASE("the form of Fördjupad gives back what it was given, in the instrument's order", "[fordjupad]") {
    const InRoom room;
    room.rate();
    const FordjupadOfChild whole = fordjupadOf(*room.test.unit, room.child);
    Fordjupad full = room.entry(
        {{room.sub(Area::Omsorg), u"Vuxna nära\nvarje dag"_s, {}},
         {room.sub(Area::MaBra, 1), u"Skrattar"_s, u"Ord på rad. "_s.repeated(300)},
         {room.sub(Area::Utvecklas), {}, u"Läsning"_s}},
        room.clinic);
    full.id = FordjupadId::next();
    Fordjupad joint = room.entry({});
    joint.joint = true;
    for (const Fordjupad& value : {full, joint}) {
        FordjupadForm form(whole, *whole.instrument, room.test.unit->model(), value.joint);
        form.setValue(value);
        CHECK(form.value() == value);
        CHECK(fordjupad_json::fordjupad(fordjupad_json::from(value)) == value);
    }
}

TEST_CASE(
    "what is known of an area is offered at its sub-areas with its origin, and taken over when chosen", "[fordjupad]") {
    const InRoom room;
    Barnsamtal talk = aBarnsamtal().with(room.child).on(today()).childRated({4, 3, 1, 5, 2, 4, 3, 5}, cards());
    talk.childPart.areas[Area::Fritid].comment = u"Jag vill spela fotboll"_s;
    room.test.unit->samtal().save(talk);
    FordjupadPage page(*room.test.unit, room.child, {true, {}}, Area::Fritid);
    showLarge(&page);
    const auto offers = [&page](Area area) {
        QList<QPushButton*> found;
        for (QPushButton* button : page.form()->card(area)->findChildren<QPushButton*>())
            if (button->accessibleName().contains(u"hämta från det som är känt"_s))
                found.append(button);
        return found;
    };
    CHECK(offers(Area::Omsorg).isEmpty());
    REQUIRE_FALSE(offers(Area::Fritid).isEmpty());
    CHECK(unnamedControls(&page) == QStringList());
    CHECK(clippedTexts(&page) == QStringList());
    picture(&page, u"fordjupad-offers"_s);
    SubAreaFields* fields = page.form()->card(Area::Fritid)->fields().front();
    const auto choose = [&page, &offers] {
        offers(Area::Fritid).front()->click();
        auto* dialog = page.form()->findChild<SuggestionDialog*>();
        REQUIRE(dialog);
        REQUIRE(dialog->boxes().size() == 1);
        const QString description = dialog->boxes().front()->accessibleDescription();
        dialog->boxes().front()->setChecked(true);
        dialog->accept();
        delete dialog;
        return description;
    };
    CHECK(choose().contains(u"Barnsamtal"_s));
    CHECK(fields->worksField()->toPlainText().startsWith(u"Jag vill spela fotboll (Barnsamtal"_s));
    CHECK(choose().contains(u"står redan där"_s));
}

TEST_CASE("Fördjupad is reached from the child's page and saved per organisation", "[fordjupad]") {
    const InRoom room;
    FordjupadTab* tab = room.openTab();
    REQUIRE(tab);
    tab->writers()->setCurrentIndex(tab->writers()->findData(room.clinic.toString()));
    tab->writeButton()->click();
    auto* page = qobject_cast<FordjupadPage*>(room.room->top());
    REQUIRE(page);
    CHECK(page->form()->byField()->text().isEmpty());
    AreaTexts* card = page->form()->card(Area::MaBra);
    card->fields().front()->worksField()->setPlainText(u"Sover hela natten."_s);
    CHECK_FALSE(page->save()); // nobody has written it
    CHECK_FALSE(page->form()->findChild<Field*>()->issue().isEmpty());
    page->form()->byField()->setText(u"Anna Ek"_s);
    REQUIRE(page->save());
    const auto saved = room.test.unit->fordjupad().ofChild(room.child);
    REQUIRE(saved.size() == 1);
    CHECK(saved.front().organisation == room.clinic);
    CHECK(saved.front().texts == std::vector<SubAreaText>{{room.sub(Area::MaBra), u"Sover hela natten."_s, {}}});
}

TEST_CASE("own staff stands as its own writer, and the joint one is separate", "[fordjupad]") {
    const InRoom room;
    for (const QString& record : {u"egen"_s, u"gemensam"_s}) {
        FordjupadPage* page = room.open(record);
        REQUIRE(page);
        CHECK(page->form()->byField()->text() == u"Karin Lind");
        page->form()->card(Area::Omsorg)->fields().front()->strengthenField()->setPlainText(record);
        REQUIRE(page->save());
    }
    const auto saved = room.test.unit->fordjupad().ofChild(room.child);
    REQUIRE(saved.size() == 2);
    CHECK_FALSE(saved.front().joint);
    CHECK(saved.back().joint);
    // it is gone on with, not begun again
    CHECK(room.open(u"egen"_s)->form()->value() == saved.front());
}

TEST_CASE("what an organisation wrote stands beside the joint text and is taken over with its origin", "[fordjupad]") {
    const InRoom room;
    const QString sleep = room.sub(Area::MaBra);
    room.test.unit->fordjupad().save(room.entry({{sleep, u"Sover bra"_s, u"Äter lite"_s}}, room.clinic));
    FordjupadPage* page = room.open(u"gemensam:ma_bra"_s);
    REQUIRE(page);
    SubAreaFields* fields = page->form()->card(Area::MaBra)->fields().front();
    CHECK(fields->isVisible());
    CHECK(textsIn(fields).contains(u"Första linjen – vad fungerar: Sover bra"_s));
    QPushButton* fetch = buttonNamed(fields, u"vad fungerar: hämta det som Första linjen"_s);
    REQUIRE(fetch);
    fetch->click();
    CHECK(fields->value() == SubAreaText{sleep, u"Sover bra (Första linjen)"_s, {}});
    CHECK_FALSE(fetch->isEnabled());
    fields->worksField()->undo();
    CHECK(fields->value().isEmpty());
    CHECK(fetch->isEnabled());
    fields->worksField()->setPlainText(u"Vi ser samma sak."_s);
    fetch->click();
    CHECK(fields->value().works == u"Vi ser samma sak.\nSover bra (Första linjen)");
    // before the meeting everybody writes without the others' words
    CHECK_FALSE(textsIn(room.open(u"egen"_s)->form()).contains(u"Sover bra"_s));
}

TEST_CASE("Fördjupad that is not saved comes back as a draft, each writer's own", "[fordjupad]") {
    const InRoom room;
    room.open(u"egen"_s)->form()->card(Area::Fritid)->fields().front()->worksField()->setPlainText(u"Fotboll"_s);
    CHECK(keepDrafts(room.room.get()) == 0);
    CHECK(room.open(room.clinic.toString())->form()->touched() == 0);
    CHECK(room.open(u"egen"_s)->form()->value().texts.front().works == u"Fotboll");
    CHECK(room.test.unit->fordjupad().ofChild(room.child).empty());
}

TEST_CASE("the overview begins with what the child rated lowest and says what is empty", "[fordjupad]") {
    const InRoom room;
    room.rate();
    BarnetsPlan plan;
    plan.child = room.child;
    Support swimming;
    swimming.what = u"Simskola"_s;
    swimming.helper = u"Olle Ö"_s;
    swimming.concerns = u"hela familjen"_s;
    swimming.status = SupportStatus::Ongoing;
    swimming.needs = {{Area::MaBra, room.sub(Area::MaBra)}};
    Support anybody;
    anybody.what = u"Fadder"_s;
    anybody.needs = {{Area::Fritid, {}}};
    plan.goals = {{u"Orka mer"_s, {}, {{u"Röra på mig"_s, today().addDays(30), {}, {}, {swimming, anybody}}}}};
    room.test.unit->plans().save(plan);
    room.test.unit->fordjupad().save(
        room.entry({{room.sub(Area::MaBra), u"Sover bra"_s, u"Äter lite på morgonen"_s}}, room.clinic));
    Fordjupad joint = room.entry({{room.sub(Area::MaBra, 1), u"Skrattar mer"_s, {}}});
    joint.joint = true;
    room.test.unit->fordjupad().save(joint);

    FordjupadTab* tab = room.openTab();
    REQUIRE(tab->board());
    const auto areas = tab->findChildren<DocumentedArea*>();
    REQUIRE(areas.size() == qsizetype(areaCount));
    CHECK(areas.front()->area() == Area::MaBra);
    const QString maBra = textsIn(areas.front());
    CHECK(maBra.contains(u"Barnets skattning: 1"_s));
    CHECK(maBra.contains(u"Första linjen, inför mötet\nVad fungerar: Sover bra\nVad behöver stärkas: Äter lite"_s));
    CHECK(maBra.contains(u"Gemensamt\nVad fungerar: Skrattar mer"_s));
    CHECK(maBra.contains(u"◐ Pågår: Simskola (Olle Ö), gäller hela familjen"_s));
    CHECK(maBra.contains(u"Inte beskrivet: "_s));
    const QString board = textsIn(tab->board());
    CHECK(board.contains(u"beskrivet inför mötet, 1 stöd"_s));
    CHECK(board.contains(u"gemensamt beskrivet"_s));
    CHECK(board.count(u"Hela området: 1 stöd"_s) == 1); // of Fritid, which no sub-area has
    CHECK(tab->board()->compass()->figure().series.size() == 1);
    look(room.room.get(), u"fordjupad"_s);
    checkWhole(room.room.get());

    Q_EMIT tab->board()->areaChosen(Area::Fritid);
    auto* page = qobject_cast<FordjupadPage*>(room.room->top());
    REQUIRE(page);
    CHECK(page->form()->card(Area::Fritid)->isVisible());
    CHECK_FALSE(page->form()->card(Area::MaBra)->isVisible());
    page->form()->goTo(Area::MaBra);
    look(room.room.get(), u"fordjupad-gemensam"_s);
    checkWhole(room.room.get());
}

TEST_CASE("Fördjupad can be read and written with text of twice the size", "[fordjupad][large]") {
    const LargeText large;
    const InRoom room;
    room.rate();
    room.test.unit->fordjupad().save(room.entry({{room.sub(Area::MaBra), u"Sover bra"_s, {}}}, room.clinic));
    room.openTab();
    CHECK(told(cutWithLargeText(*room.room, {680, 420})) == "");
    look(room.room.get(), u"fordjupad-large"_s);
    room.open(u"gemensam"_s);
    CHECK(told(cutWithLargeText(*room.room, {680, 420})) == "");
    look(room.room.get(), u"fordjupad-gemensam-large"_s);
}

TEST_CASE(
    "a child of whom nothing is written has no Fördjupad on paper, and is told what opens the way", "[fordjupad]") {
    const InRoom room;
    auto* paper = qobject_cast<QPushButton*>(buttonNamed(room.openTab(), u"Som papper"_s));
    REQUIRE(paper);
    CHECK_FALSE(paper->isEnabled());
    CHECK(paper->toolTip().contains(u"under Fördjupad"_s));
    room.test.unit->fordjupad().save(room.entry({{room.sub(Area::MaBra), u"Sover bra"_s, {}}}));
    room.room->findChild<FordjupadTab*>()->reload();
    CHECK(paper->isEnabled());
    CHECK(paper->toolTip().isEmpty());
}

TEST_CASE("Fördjupad has a paper of its own, filled and blank", "[fordjupad]") {
    const InRoom room;
    room.test.unit->fordjupad().save(room.entry({{room.sub(Area::MaBra), u"Sover bra"_s, {}}}));
    for (const QString& name : {u"Som papper"_s, u"Tomt papper"_s}) {
        buttonNamed(room.openTab(), name)->click();
        auto* paper = qobject_cast<SharedPaperPage*>(room.room->top());
        REQUIRE(paper);
        CHECK(paper->preview()->pageCount() > 0);
    }
}
