// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/styrgrupp_unit.h"

#include "core/services/collect_statistics.h"
#include "core/services/statistics_file.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/fits.h"
#include "tests/ui/picture.h"
#include "tests/ui/shown_texts.h"
#include "ui/common/tab_row.h"
#include "ui/common/unit_kind_text.h"
#include "ui/meetings/rows_editor.h"
#include "ui/statistics/hand_counts_form.h"
#include "ui/statistics/hand_counts_tab.h"
#include "ui/statistics/merged_page.h"
#include "ui/statistics/municipality_page.h"
#include "ui/statistics/statistics_room.h"
#include "ui/unit/settings_form.h"
#include "ui/unit/settings_tab.h"
#include "ui/unit/unit_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

template <typename Room> void show(Room& room) {
    room.resize(1366, 768);
    room.show();
    room.reload();
    QTest::qWait(20);
}

QString aFileIn(const QTemporaryDir& folder) {
    UnitStatistics school;
    school.unitId = u"0123456789abcdef0123456789abcdef"_s;
    school.unit = u"Björkskolan"_s;
    school.madeAt = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    school.terms.push_back({});
    school.terms.front().term = Term::of(FixedClock().today());
    school.terms.front()[Measure::CardsInternal] = 12;
    QFile file(folder.filePath(u"skolan.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(statisticsJson(school));
    return file.fileName();
}

} // namespace

TEST_CASE("Statistik of a lokal styrgrupp puts files together, with the group's own comments", "[styrgrupp]") {
    StyrgruppUnit test;
    StatisticsRoom room(*test.unit);
    show(room);
    CHECK_FALSE(room.page());
    REQUIRE(room.municipality());
    picture(&room, u"styrgrupp-statistik"_s);
    CHECK(unnamedControls(&room).isEmpty());
    HandCountsTab* comments = room.municipality()->comments();
    CHECK_FALSE(comments->form()->reach()->isVisible());
    HandCounts said;
    said.comments[u"cards"_s] = u"Fler kort än våren före."_s;
    comments->form()->setValue(said);
    Q_EMIT comments->form()->edited();
    CHECK_FALSE(room.municipality()->term()->isEnabled());
    comments->saveButton()->click();
    CHECK(room.municipality()->term()->isEnabled());
    const Term term = Term::of(test.unit->today());
    CHECK(commentsOf(*test.unit, term).comments.value(u"cards"_s) == u"Fler kort än våren före."_s);
    CHECK(commentsOf(*test.unit, term).reach.empty());

    room.municipality()->term()->setCurrentIndex(1);
    CHECK(comments->form()->value().comments.isEmpty());
    Q_EMIT room.municipality()->mergeAsked({aFileIn(test.folder)});
    auto* merged = qobject_cast<MergedPage*>(room.top());
    REQUIRE(merged);
    REQUIRE(QSignalSpy(merged, &MergedPage::ready).wait());
    CHECK(allTexts(merged).contains(u"Fler kort än våren före."_s));
    picture(&room, u"styrgrupp-hoplagd"_s);
}

TEST_CASE("Statistik of a lokal styrgrupp holds together with large text", "[styrgrupp]") {
    StyrgruppUnit test;
    StatisticsRoom room(*test.unit);
    room.reload();
    CHECK(cutWithLargeText(room, {1366, 768}) == QStringList());
    const LargeText large;
    StatisticsRoom larger(*test.unit);
    show(larger);
    picture(&larger, u"styrgrupp-statistik-200"_s);
}

TEST_CASE("Enheten of a lokal styrgrupp has what applies without children", "[styrgrupp]") {
    StyrgruppUnit test;
    UnitPage page(*test.unit);
    show(page);
    picture(&page, u"styrgrupp-enheten"_s);
    CHECK(unnamedControls(&page).isEmpty());
    QStringList tabs;
    const auto* row = page.findChild<TabRow*>();
    for (int i = 0; i < row->count(); ++i)
        tabs.append(row->tab(i)->text());
    CHECK(
        tabs == QStringList{
                    u"Inställningar"_s, u"Användare"_s, u"Tomma papper"_s, u"Lämnat enheten"_s, u"Logg"_s,
                    u"Säkerhetskopia"_s, u"Kontroll"_s, u"Om programmet"_s});
    CHECK_FALSE(page.registers());
    CHECK_FALSE(page.purge());
    for (const QString& place : {u"anvandare"_s, u"blanketter"_s, u"delat"_s, u"logg"_s, u"sakerhetskopia"_s}) {
        page.goTo(place);
        CHECK(page.place() == place);
    }
    auto* name = page.settings()->findChildren<QLineEdit*>().front();
    name->setText(u"Styrgruppen"_s);
    Q_EMIT name->textEdited(name->text());
    page.settings()->saveButton()->click();
    CHECK(test.unit->settings().name == u"Styrgruppen"_s);
    CHECK(test.unit->settings().kind == UnitKind::Styrgrupp);
    for (const QLabel* label : page.settings()->findChildren<QLabel*>())
        CHECK_FALSE((label->text() == u"Telefonnummer vid akut oro"_s && label->isVisible()));
}

TEST_CASE("a unit cannot become a lokal styrgrupp's in its settings, nor the other way", "[styrgrupp]") {
    SettingsForm form({});
    const auto* kinds = form.findChild<QComboBox*>();
    UnitSettings settings;
    form.setValue(settings);
    CHECK(kinds->findText(unitKindText(UnitKind::Styrgrupp)) < 0);
    CHECK(kinds->isEnabled());
    settings.kind = UnitKind::Styrgrupp;
    form.setValue(settings);
    CHECK(kinds->count() == 1);
    CHECK_FALSE(kinds->isEnabled());
    CHECK(form.value() == settings);
}
