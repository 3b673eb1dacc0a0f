// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/advance_process.h"
#include "core/services/default_pack.h"
#include "tests/support/builders.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/fits.h"
#include "tests/ui/picture.h"
#include "ui/card/card_places.h"
#include "ui/charts/compass_view.h"
#include "ui/charts/compass_widget.h"
#include "ui/child/barn_room.h"
#include "ui/child/child_page.h"
#include "ui/child/historik_tab.h"
#include "ui/child/record_table.h"
#include "ui/children/children_filter.h"
#include "ui/children/children_page.h"
#include "ui/common/em.h"
#include "ui/common/page_scroll.h"
#include "ui/common/tab_row.h"
#include "ui/common/theme.h"
#include "ui/common/turning_layout.h"
#include "ui/common/wrapping_choice.h"
#include "ui/consent/samtycken_tab.h"
#include "ui/forms/barnsamtal_form.h"
#include "ui/forms/barnsamtal_page.h"
#include "ui/forms/gemensam_page.h"
#include "ui/forms/sections.h"
#include "ui/forms/skattning_page.h"
#include "ui/idag/idag_page.h"
#include "ui/kompassamtal/kompassamtal_page.h"
#include "ui/meetings/meetings_tab.h"
#include "ui/plan/plan_page.h"
#include "ui/process/process_places.h"
#include "ui/responsibility/ansvar_tab.h"
#include "ui/sharing/share_dialog.h"
#include "ui/unit/unit_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallWindow(680, 420);

struct LargeUnit {
    LargeText large;
    OpenTestUnit test;
    ChildId child = test.unit->children().save(aChild().called(u"Åsis"_s).at(u"3B"_s));

    LargeUnit() {
        const Instrument* form = test.unit->instruments().find({u"skattningsformular"_s, defaultPack().version});
        test.unit->skattningar().save(aSkattning(*form)
                                          .with(child)
                                          .on(test.unit->today())
                                          .by(u"Berit Åkerblom Sandström"_s, u"specialpedagog"_s)
                                          .rated(Area::Omsorg, {2, 4, 5}));
        test.unit->samtal().save(aBarnsamtal().with(child).on(test.unit->today()).childRated({4, 3, 5, 2, 4, 3, 5, 4}));
        test.unit->samtal().save(aBarnsamtal()
                                     .withoutChild(Occasion::Utvecklingssamtal, u"4B, tisdag"_s)
                                     .on(test.unit->today())
                                     .childRated({4, 3, 5, 2, 4, 3, 5, 4}));
    }
};

std::string cut(QWidget& page, const QString& name, QSize size = smallWindow) {
    const std::string faults = cutWithLargeText(page, size).join(u'\n').toStdString();
    picture(&page, u"large-"_s + name);
    return faults;
}

} // namespace

TEST_CASE("a child's tabs can all be read and reached with text of twice the size in a small window", "[large]") {
    LargeUnit unit;
    ChildTab plan{u"plan"_s, u"Plan"_s, [](OpenUnit& open, ChildId id, const ChildRoads&) -> Page* {
                      return new PlanPage(open, id);
                  }};
    ChildTab compass{u"kompass"_s, u"Kompass"_s, [](OpenUnit& open, ChildId id, const ChildRoads&) -> Page* {
                         return makeChildCompass(open, id);
                     }};
    ChildPage page(*unit.test.unit, unit.child, {compass, samtalTab(), skattningarTab(), plan, delatTab()}, {});
    page.reload();
    for (const QString& tab : {u"kompass"_s, u"samtal"_s, u"skattningar"_s, u"plan"_s, u"delat"_s}) {
        INFO(tab.toStdString());
        page.goTo(tab);
        CHECK(cut(page, tab) == std::string());
    }
    page.goTo(u"kompass"_s);
    QApplication::processEvents();
    const auto* chart = page.findChild<CompassWidget*>();
    CHECK(chart->width() >= em(20));
    CHECK(chart->height() >= em(20));
}

TEST_CASE(
    "a child's page with every tab and all consents fits a laptop's screen with text of twice the size", "[large]") {
    LargeUnit unit;
    OpenUnit& open = *unit.test.unit;
    Child child = *open.children().find(unit.child);
    child.protection = ProtectedIdentity::SkyddadFolkbokforing;
    child.barnkontakt.name = u"Karin Lind"_s;
    open.children().save(child);
    for (const ConsentKind kind : {ConsentKind::Oral, ConsentKind::Written, ConsentKind::UpdatedWritten}) {
        Consent consent;
        consent.child = unit.child;
        consent.kind = kind;
        consent.voices = {{1, u"Maja"_s, Answered::No, unit.test.unit->today(), {}}};
        consent.validFrom = open.today();
        open.consents().save(consent);
    }
    beginRound(open, unit.child, Entry::OwnRequest, open.today().addDays(-20));
    ChildPage page(
        open, unit.child,
        {vagenTab(), kortTab(), samtalTab(), skattningarTab(), samtyckenTab(), meetingsTab(), ansvarTab(), delatTab(),
         historikTab()},
        {});
    page.reload();
    for (const QString& tab :
         {u"vagen"_s, u"kort"_s, u"samtal"_s, u"skattningar"_s, u"samtycken"_s, u"moten"_s, u"ansvar"_s, u"delat"_s,
          u"historik"_s}) {
        INFO(tab.toStdString());
        page.goTo(tab);
        CHECK(cut(page, u"laptop-"_s + tab, {1250, 700}) == std::string());
        for (const PageScroll* scroll :
             page.tab()->findChildren<PageScroll*>(QString(), Qt::FindDirectChildrenOnly)) // the page scrolls as one
            CHECK(scroll->verticalScrollBar()->maximum() == 0);
    }
    page.goTo(u"historik"_s);
    QApplication::processEvents();
    const auto* table = static_cast<HistorikTab*>(page.tab())->table();
    CHECK(table->height() >= table->minimumSizeHint().height());
    CHECK(table->viewport()->height() >= table->verticalHeader()->defaultSectionSize());
}

TEST_CASE("the lists of Idag and Barn fit a small window with text of twice the size", "[large]") {
    LargeUnit unit;
    beginRound(*unit.test.unit, unit.child, Entry::OwnRequest, unit.test.unit->today().addDays(-20));
    SECTION("Idag") {
        IdagPage page(*unit.test.unit);
        page.reload();
        CHECK(cut(page, u"idag"_s) == std::string());
    }
    SECTION("Barn") {
        const StoredChildren source(unit.test.unit->children());
        ChildrenPage page(source, unit.test.unit->today(), u"Karin Lind"_s);
        page.reload();
        page.filter()->age()->setCurrentIndex(3);
        CHECK(cut(page, u"barn"_s) == std::string());
    }
}

TEST_CASE("a child's page fills a large window without scrolling as one", "[large]") {
    LargeUnit unit;
    ChildPage page(*unit.test.unit, unit.child, {samtalTab()}, {});
    page.reload();
    CHECK(cut(page, u"samtal-wide"_s, {1900, 1000}) == std::string());
    CHECK(page.findChild<QScrollArea*>()->verticalScrollBar()->maximum() == 0);
}

TEST_CASE("forms wrap instead of scrolling sideways with text of twice the size", "[large]") {
    LargeUnit unit;
    SECTION("a professional's rating") {
        SkattningPage page(*unit.test.unit, unit.child);
        CHECK(cut(page, u"skattning"_s) == std::string());
    }
    SECTION("the joint compass") {
        GemensamPage page(*unit.test.unit, unit.child);
        CHECK(cut(page, u"gemensam"_s) == std::string());
    }
    SECTION("each part of a Barnsamtal") {
        BarnsamtalPage page(*unit.test.unit, unit.child);
        auto* parts = page.findChild<Sections*>();
        for (int part = 0; part < parts->bar()->count(); ++part) {
            parts->setCurrent(part);
            CHECK(cut(page, u"barnsamtal-%1"_s.arg(part)) == std::string());
        }
    }
}

TEST_CASE("rooms can be read and reached with text of twice the size in a small window", "[large]") {
    LargeUnit unit;
    SECTION("Kompassamtal") {
        KompassamtalPage page(*unit.test.unit, {});
        page.reload();
        CHECK(cut(page, u"kompassamtal"_s) == std::string());
    }
    SECTION("Enheten") {
        UnitPage page(*unit.test.unit);
        page.reload();
        for (const QString& tab :
             {u"installningar"_s, u"formular"_s, u"delat"_s, u"sakerhetskopia"_s, u"gallring"_s, u"kontroll"_s,
              u"om"_s}) {
            INFO(tab.toStdString());
            page.goTo(tab);
            CHECK(cut(page, u"enheten-"_s + tab) == std::string());
        }
    }
    SECTION("what is asked before something leaves") {
        SharingEntry entry;
        entry.what = u"Barnets plan som PDF"_s;
        ShareChoices choices;
        choices.goldenRule = u"Dela det som är nödvändigt, relevant och proportionerligt."_s;
        ShareDialog dialog(entry, choices);
        CHECK(cut(dialog, u"share"_s) == std::string());
    }
}

TEST_CASE("parts beside each other turn below each other where there is no room", "[large]") {
    QWidget holder;
    auto* layout = new TurningLayout(40, &holder);
    for (int i = 0; i < 2; ++i) {
        auto* part = new QWidget;
        part->setMinimumSize(em(15), em(5));
        layout->addWidget(part);
    }
    CHECK(layout->minimumSize().width() == em(15));
    layout->setGeometry({0, 0, em(41), em(20)});
    CHECK_FALSE(layout->isStacked());
    layout->setGeometry({0, 0, em(39), em(20)});
    CHECK(layout->isStacked());
    holder.findChild<QWidget*>()->setMinimumWidth(em(60));
    layout->setGeometry({0, 0, em(61), em(20)});
    CHECK(layout->isStacked());
}

TEST_CASE("a long choice wraps and keeps its words", "[large]") {
    WrappingCheckBox box(u"Jag har kontrollerat att paketet kommer från rätt ägare och att vi får använda det"_s);
    const int oneLine = box.heightForWidth(box.sizeHint().width());
    CHECK(box.heightForWidth(box.sizeHint().width() / 3) > 2 * oneLine);
    CHECK(box.minimumSizeHint().width() < box.sizeHint().width() / 2);
}
