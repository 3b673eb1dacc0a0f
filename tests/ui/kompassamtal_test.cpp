// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/default_pack.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "ui/charts/compass_view.h"
#include "ui/kompassamtal/kompassamtal_page.h"
#include "ui/kompassamtal/talks_model.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QTableView>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

Barnsamtal talkWithoutChild(QDate date) {
    return aBarnsamtal()
        .withoutChild(Occasion::Utvecklingssamtal, u"4B, tisdag"_s)
        .on(date)
        .childRated({4, 3, 5, 2, 4, 3, 5, 4});
}

bool anyLabelHolds(const QWidget& root, const QString& text) {
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        if (label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("conversations without a child are listed newest first", "[kompassamtal]") {
    TalksModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Skattning skattning;
    skattning.date = QDate(2026, 9, 10);
    skattning.label = u"Klass 5C"_s;
    model.setTalks({talkWithoutChild(QDate(2026, 9, 1)), talkWithoutChild(QDate(2026, 9, 20))}, {skattning});
    REQUIRE(model.rowCount() == 3);
    CHECK(model.index(0, TalksModel::Date).data().toString() == u"2026-09-20"_s);
    CHECK(model.index(1, TalksModel::Kind).data().toString() == u"Skattningsformulär"_s);
    CHECK(model.index(1, TalksModel::Label).data().toString() == u"Klass 5C"_s);
}

TEST_CASE("a conversation without a child is shown and counted", "[kompassamtal]") {
    OpenTestUnit test;
    KompassamtalPage page(*test.unit, {});
    page.resize(1100, 640);
    page.show();
    page.reload();
    CHECK(anyLabelHolds(page, u"Inga kompassamtal än"_s));
    test.unit->samtal().save(talkWithoutChild(test.unit->today()));
    page.reload();
    QApplication::processEvents();
    CHECK(page.findChild<QTableView*>()->model()->rowCount() == 1);
    CHECK(anyLabelHolds(page, u"Utvecklingssamtal: 1"_s));
    CHECK_FALSE(page.findChild<CompassView*>()->figure().series.empty());
    CHECK(unnamedControls(&page).join(u"; "_s) == QString());
    CHECK(smallTargets(&page).join(u"; "_s) == QString());
}
