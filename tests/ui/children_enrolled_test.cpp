// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/unit/unit_settings.h"
#include "tests/support/process_builders.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/picture.h"
#include "ui/child/barn_room.h"
#include "ui/child/record_table.h"
#include "ui/children/children_page.h"
#include "ui/children/enrolled_page.h"
#include "ui/sharing/paper_ways.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A preschool with one child that a BVC may be told of, and one that it may not.
struct Preschool {
    OpenTestUnit test;
    OrganisationId bvc;
    std::vector<ChildId> children;

    Preschool() {
        OpenUnit& unit = *test.unit;
        UnitSettings settings = unit.settings();
        settings.kind = UnitKind::Forskola;
        unit.saveSettings(settings);
        for (const QString& name : {u"Elevhälsan"_s, u"BVC Ystad"_s}) {
            Organisation organisation;
            organisation.name = name;
            bvc = unit.registers().save(organisation);
        }
        for (const QString& name : {u"Åsa"_s, u"Bo"_s}) {
            Child child = aChild().called(name);
            child.createdAt = test.clock.now();
            children.push_back(unit.children().save(child));
        }
        Consent consent = aConsent(ConsentKind::Written, unit.today());
        consent.id = ConsentId();
        consent.child = children.front();
        consent.organisations = {bvc};
        unit.consents().save(consent);
    }
};

} // namespace

TEST_CASE(
    "a preschool finds the month's new children in the room Barn, and who of them a BVC may be told of", "[barn]") {
    Preschool unit;
    BarnRoom room(*unit.test.unit, {});
    room.resize(1150, 650);
    room.show();
    room.reload();
    auto* list = qobject_cast<ChildrenPage*>(room.top());
    REQUIRE(list);
    REQUIRE(list->enrolledButton()->isVisible());
    list->enrolledButton()->click();
    auto* page = qobject_cast<EnrolledPage*>(room.top());
    REQUIRE(page);
    CHECK(page->bvc()->currentText().startsWith(u"BVC Ystad"_s));
    REQUIRE(page->named()->model()->rowCount() == 1);
    CHECK(page->named()->model()->index(0, 0).data().toString().startsWith(u"Åsa"_s));
    REQUIRE(page->leftOut()->model()->rowCount() == 1);
    CHECK(page->leftOut()->model()->index(0, 0).data().toString() == u"Bo"_s);
    CHECK(page->findChild<PaperWays*>());
    CHECK(unnamedControls(&room).join(u"; "_s) == QString());
    CHECK(clippedTexts(&room).join(u"; "_s) == QString());
    QTest::qWait(0);
    picture(&room, u"nyinskrivna"_s);
    QSignalSpy left(page, &Page::goToRoom);
    QTest::keyClick(page->leftOut(), Qt::Key_Return);
    REQUIRE(left.count() == 1);
    CHECK(left[0][0].toString() == u"barn/%1/samtycken"_s.arg(unit.children[1].toString()));
    page->bvc()->setCurrentIndex(1);
    CHECK_FALSE(page->named()->isVisible());
    CHECK_FALSE(page->findChild<PaperWays*>());
    page->bvc()->setCurrentIndex(0);
    page->month()->setCurrentIndex(1);
    CHECK_FALSE(page->leftOut()->isVisible());
}

TEST_CASE("a school tells no BVC", "[barn]") {
    OpenTestUnit test;
    BarnRoom room(*test.unit, {});
    room.show();
    room.reload();
    CHECK_FALSE(qobject_cast<ChildrenPage*>(room.top())->enrolledButton()->isVisible());
}
