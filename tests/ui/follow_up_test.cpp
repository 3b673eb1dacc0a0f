// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/default_pack.h"
#include "core/services/follow_up_talk.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/fits.h"
#include "tests/ui/picture.h"
#include "tests/ui/whole_window.h"
#include "ui/charts/compass_widget.h"
#include "ui/charts/small_compass.h"
#include "ui/child/barn_room.h"
#include "ui/child/follow_up_page.h"
#include "ui/child/over_time_panel.h"
#include "ui/child/reading_page.h"
#include "ui/child/record_table.h"
#include "ui/child/samtal_tab.h"
#include "ui/common/choice_row.h"
#include "ui/forms/barnsamtal_form.h"
#include "ui/forms/barnsamtal_page.h"
#include "ui/forms/draft_keeper.h"
#include "ui/forms/follow_up_fields.h"
#include "ui/forms/samtal_summary.h"
#include "ui/forms/samtal_summary_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct InRoom {
    OpenTestUnit test;
    ChildId child = test.unit->children().save(aChild().withGuardian(u"Maja Ödlund"_s));
    std::unique_ptr<BarnRoom> room = std::make_unique<BarnRoom>(*test.unit, ChildParts{{samtalTab()}, commonForms()});

    InRoom() {
        room->resize(1366, 768);
        room->show();
        room->openChild(child);
    }
    void open(const QString& record = {}) const {
        room->goTo(child.toString() + u"/samtal/uppfoljningsskattning/"_s + record);
    }
    template <typename PageType> PageType* top() const { return qobject_cast<PageType*>(room->top()); }
    static InstrumentRef cards() { return {u"samtalsunderlag-barn-6-12"_s, defaultPack().version}; }
    BarnsamtalId earlier() const {
        return test.unit->samtal().save(
            aBarnsamtal().with(child).on(today().addDays(-90)).childRated({2, 4, 3, 3}, cards()).guardianRated(1, {2}));
    }
    static void settle() {
        QApplication::sendPostedEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("a follow-up rating begins blank, and then and now come up when it is saved", "[child]") {
    const InRoom room;
    room.earlier();
    room.open();
    auto* page = room.top<BarnsamtalPage>();
    REQUIRE(page);
    CHECK(page->form()->touchedAreas() == 0);
    Barnsamtal value = page->form()->value();
    CHECK(value.followUp);
    value.heldBy = u"Karin Lind"_s;
    value.childPart.areas = answers({4, 3, 3});
    value.childPart.instrument = InRoom::cards();
    page->form()->setValue(value);
    REQUIRE(page->save());
    InRoom::settle();

    auto* compared = room.top<FollowUpPage>();
    REQUIRE(compared);
    CHECK(compared->compass()->figure().series.size() == 2);
    const QAbstractItemModel* rows = compared->table()->model();
    CHECK(rows->rowCount() == 8);
    CHECK(rows->index(0, 3).data().toString() == u"▲ högre nu");
    CHECK(rows->index(1, 3).data().toString() == u"▼ lägre nu");
    CHECK(rows->index(2, 3).data().toString() == u"● har hållit i sig");
    CHECK(rows->index(3, 3).data().toString() == u"går inte att jämföra");
    const std::vector<Barnsamtal> saved = room.test.unit->samtal().ofChild(room.child);
    REQUIRE(saved.size() == 2);
    CHECK(saved.front().followUp);

    const FollowUpAnswers answers{u"Vi leker mer."_s, u"Bra."_s, {}, u"Fortsätta\nså."_s};
    compared->answers()->setValue(answers);
    CHECK(compared->answers()->value() == answers);
    for (QPushButton* button : compared->findChildren<QPushButton*>())
        if (button->text().contains(u"kom fram till"_s))
            button->click();
    CHECK(followUpAnswers(*room.test.unit, saved.front().id) == answers);
    room.open(saved.front().id.toString());
    REQUIRE(room.top<FollowUpPage>());
    CHECK(room.top<FollowUpPage>()->answers()->value() == answers);
    picture(room.room.get(), u"da-och-nu"_s);
}

TEST_CASE("what came up about a follow-up is kept as a draft until it is saved", "[child]") {
    const InRoom room;
    room.earlier();
    Barnsamtal rating = aBarnsamtal().with(room.child).childRated({4}, InRoom::cards());
    rating.followUp = true;
    const BarnsamtalId id = room.test.unit->samtal().save(rating);
    room.open(id.toString());
    auto* page = room.top<FollowUpPage>();
    REQUIRE(page);
    page->answers()->findChildren<QPlainTextEdit*>().front()->setPlainText(u"Mer lek"_s);
    CHECK(keepDrafts(page) == 0);
    CHECK(followUpAnswers(*room.test.unit, id).isEmpty());
    room.open(id.toString());
    REQUIRE(room.top<FollowUpPage>());
    CHECK(room.top<FollowUpPage>()->answers()->value().changed == u"Mer lek");
}

TEST_CASE("a follow-up rating is not rated again once then and now can be seen", "[child]") {
    const InRoom room;
    Barnsamtal rating = aBarnsamtal().with(room.child).childRated({4}, InRoom::cards());
    rating.followUp = true;
    const BarnsamtalId id = room.test.unit->samtal().save(rating);
    room.room->goTo(room.child.toString() + u"/samtal"_s);
    auto* tab = room.room->findChild<SamtalTab*>();
    REQUIRE(tab);
    tab->reload();
    Q_EMIT tab->table()->opened(0);
    auto* reading = room.top<ReadingPage>();
    REQUIRE(reading);
    Q_EMIT reading->changeAsked();
    InRoom::settle();
    auto* summary = room.top<SamtalSummaryPage>();
    REQUIRE(summary);
    Barnsamtal mended = *room.test.unit->samtal().find(id);
    mended.summary.worksWell = u"Sömnen är bättre."_s;
    summary->form()->setValue(mended.summary);
    REQUIRE(summary->save());
    mended.savedAt = room.test.clock.now();
    CHECK(room.test.unit->samtal().find(id) == mended);
}

TEST_CASE("whoever was asked to hold the Barnsamtal stands as the one who held it", "[child]") {
    const InRoom room;
    Delegation delegation;
    delegation.child = room.child;
    delegation.to = u"Lena Ö"_s;
    delegation.date = today();
    room.test.unit->process().save(delegation);
    for (const SamtalPurpose purpose : {SamtalPurpose::Talk, SamtalPurpose::FollowUp})
        CHECK(BarnsamtalPage(*room.test.unit, room.child, purpose).form()->value().heldBy == u"Lena Ö"_s);
    delegation.ended = today();
    delegation.id = room.test.unit->process().delegationsOf(room.child).front().id;
    room.test.unit->process().save(delegation);
    CHECK(BarnsamtalPage(*room.test.unit, room.child).form()->value().heldBy.isEmpty());
}

TEST_CASE("then and now of two raters are looked at one at a time", "[child]") {
    const InRoom room;
    room.earlier();
    Barnsamtal rating = aBarnsamtal().with(room.child).childRated({4}, InRoom::cards()).guardianRated(1, {1});
    rating.followUp = true;
    const BarnsamtalId id = room.test.unit->samtal().save(rating);
    room.open(id.toString());
    auto* page = room.top<FollowUpPage>();
    REQUIRE(page);
    auto* rater = page->findChild<ChoiceRow*>();
    REQUIRE(rater);
    CHECK(page->table()->model()->index(0, 2).data().toString() == u"4");
    rater->setValue(1);
    Q_EMIT rater->edited();
    CHECK(page->table()->model()->index(0, 2).data().toString() == u"1");
}

TEST_CASE("a first rating says that there is nothing to compare with yet", "[child]") {
    const InRoom room;
    const BarnsamtalId id =
        room.test.unit->samtal().save(aBarnsamtal().with(room.child).childRated({4}, InRoom::cards()));
    room.open(id.toString());
    auto* page = room.top<FollowUpPage>();
    REQUIRE(page);
    CHECK_FALSE(page->compass()->isVisible());
    const QList<QLabel*> labels = page->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(u"Det finns ingen tidigare");
    }));
}

TEST_CASE("after several ratings each has a small compass, and what was kept is said first", "[child]") {
    const InRoom room;
    room.test.unit->samtal().save(
        aBarnsamtal().with(room.child).on(today().addDays(-200)).childRated({3, 2, 3, 5}, InRoom::cards()));
    room.earlier();
    Barnsamtal rating = aBarnsamtal().with(room.child).childRated({3, 4, 3, 2}, InRoom::cards());
    rating.followUp = true;
    const BarnsamtalId id = room.test.unit->samtal().save(rating);
    room.open(id.toString());
    auto* page = room.top<FollowUpPage>();
    REQUIRE(page);
    const OverTimePanel* panel = page->overTime();
    REQUIRE(panel->isVisible());
    const auto compasses = panel->findChildren<SmallCompass*>();
    REQUIRE(compasses.size() == 3);
    CHECK(compasses.front()->accessibleDescription().contains(u"Fritid: barnet 5"_s));
    CHECK(panel->words().startsWith(u"Det här har hållit i sig: Må bra."_s));
    CHECK(panel->words().contains(u"bättre nu: Omsorg"_s));
    const QAbstractItemModel* rows = panel->table()->model();
    CHECK(rows->index(1, 1).data().toString() == u"2 → 4 → 4");
    CHECK(rows->index(3, 2).data().toString().startsWith(u"▼ lägre än första gången"_s));
    look(room.room.get(), u"over-tid"_s);
    checkWhole(room.room.get());
}

TEST_CASE("two ratings are then and now, without a row of small compasses", "[child]") {
    const InRoom room;
    room.earlier();
    Barnsamtal rating = aBarnsamtal().with(room.child).childRated({4}, InRoom::cards());
    rating.followUp = true;
    room.open(room.test.unit->samtal().save(rating).toString());
    REQUIRE(room.top<FollowUpPage>());
    CHECK_FALSE(room.top<FollowUpPage>()->overTime()->isVisible());
}

TEST_CASE("then and now over time fits text of twice the size", "[child][large]") {
    const LargeText large;
    const InRoom room;
    room.test.unit->samtal().save(
        aBarnsamtal().with(room.child).on(today().addDays(-200)).childRated({3, 2, 3, 5}, InRoom::cards()));
    room.earlier();
    Barnsamtal rating = aBarnsamtal().with(room.child).childRated({3, 4, 3, 2}, InRoom::cards());
    rating.followUp = true;
    room.open(room.test.unit->samtal().save(rating).toString());
    CHECK(told(cutWithLargeText(*room.room, {680, 420})) == "");
    look(room.room.get(), u"over-tid-large"_s);
}
