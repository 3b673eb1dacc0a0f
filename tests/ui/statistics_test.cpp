// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statistics/mask_statistics.h"
#include "core/services/collect_statistics.h"
#include "core/services/default_pack.h"
#include "core/services/experience.h"
#include "core/services/statistics_tables.h"
#include "tests/ui/card_unit.h"
#include "tests/ui/fits.h"
#include "ui/charts/compass_widget.h"
#include "ui/common/theme.h"
#include "ui/meetings/rows_editor.h"
#include "ui/statistics/experience_tab.h"
#include "ui/statistics/hand_counts_form.h"
#include "ui/statistics/hand_counts_tab.h"
#include "ui/statistics/merged_page.h"
#include "ui/statistics/statistics_charts.h"
#include "ui/statistics/statistics_page.h"
#include "ui/statistics/statistics_room.h"
#include "ui/statistics/statistics_tables_view.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

QString cellOf(const QWidget& page, const QString& table, int row, int column) {
    for (int turn = 0; turn < 40; ++turn) // tables that are not seen at once come with the event loop
        QCoreApplication::processEvents();
    for (const QTableView* view : page.findChildren<QTableView*>())
        if (view->accessibleName() == table)
            return view->model()->index(row, column).data().toString();
    return {};
}

QString chartSays(const StatisticsPage& page, const QString& chart) {
    for (const QWidget* view : page.charts()->findChildren<QWidget*>())
        if (view->accessibleName() == chart)
            return view->accessibleDescription();
    return {};
}

HandCounts someCounts() {
    HandCounts counts;
    counts.reach = {{u"Hälsobok på BVC"_s, u"personer"_s, u"Region Skåne"_s, 32}, {u"Hälsosamtal"_s, {}, {}, {}}};
    counts.visits = {{u"Nyfödd"_s, 17}, {u"2,5 år"_s, 0}};
    counts.surveys = 1;
    counts.comments[u"cards"_s] = u"De externa korten är få."_s;
    return counts;
}

} // namespace

TEST_CASE("counts by hand come back from the form as they were put in", "[statistics]") {
    HandCountsForm form({{u"cards"_s, u"Upptäckarkort"_s}});
    form.setValue(someCounts());
    CHECK(form.value() == someCounts());
    form.setValue({});
    CHECK(form.value() == HandCounts());
}

TEST_CASE("a material is counted in several organisations, and no two rows sound alike", "[statistics]") {
    HandCountsForm form({});
    form.setOrganisations({u"Björkskolan"_s, u"BVC Norr"_s});
    HandCounts counts;
    counts.reach = {
        {u"Hembesök"_s, u"besök"_s, u"BVC Norr"_s, 8},
        {u"Hembesök"_s, u"besök"_s, u"BVC Söder"_s, {}},
        {u"Hembesök"_s, u"nya barn"_s, {}, 3}};
    form.setValue(counts);
    CHECK(form.value() == counts);
    QStringList numbers;
    for (const QWidget* row : form.reach()->rows())
        for (const QLineEdit* line : row->findChildren<QLineEdit*>())
            if (line->accessibleName().startsWith(u"Antal"_s))
                numbers.append(line->accessibleName());
    CHECK(
        numbers == QStringList{u"Antal, Hembesök, BVC Norr"_s, u"Antal, Hembesök, BVC Söder"_s, u"Antal, Hembesök"_s});
    auto* place = form.reach()->rows().back()->findChildren<QLineEdit*>().back();
    REQUIRE(place->accessibleName() == u"Verksamhet, Hembesök"_s);
    show(&form);
    place->setFocus();
    QSignalSpy edited(&form, &HandCountsForm::edited);
    QTest::keyClicks(place, u"norr"_s);
    REQUIRE(place->completer()->completionCount() == 1);
    CHECK(place->completer()->currentCompletion() == u"BVC Norr"_s);
    place->completer()->popup()->setCurrentIndex(place->completer()->completionModel()->index(0, 0));
    QTest::keyClick(place->completer()->popup(), Qt::Key_Return);
    CHECK(form.value().reach.back().place == u"BVC Norr"_s);
    CHECK_FALSE(edited.isEmpty());
    CHECK(place->accessibleName() == u"Verksamhet, Hembesök, BVC Norr"_s);
}

TEST_CASE("the room shows the terms' figures, also those written by hand", "[statistics]") {
    CardUnit test;
    test.savedCard();
    StatisticsPage page(*test.unit);
    page.reload();
    checkPage(&page, u"statistik-tabeller"_s);
    CHECK(cellOf(page, u"Upptäckarkort"_s, 1, 1) == u"maskerat"_s);
    CHECK(chartSays(page, u"Upptäckarkort"_s).isEmpty()); // nobody looks at it yet
    page.goTo(u"diagram"_s);
    CHECK(chartSays(page, u"Upptäckarkort"_s).contains(u"internt: maskerat"_s));
    page.goTo(u"tabeller"_s);
    page.exact()->setChecked(true);
    CHECK(cellOf(page, u"Upptäckarkort"_s, 1, 1) == u"1"_s);
    page.goTo(u"diagram"_s);
    CHECK(chartSays(page, u"Upptäckarkort"_s).contains(u"internt: 1"_s));
    CHECK(cellOf(page, u"Barnsamtal och Uppföljningssamtal"_s, 1, 3) == u"underlag saknas"_s);
    page.goTo(u"for-hand"_s);
    CHECK(page.handCounts()->form()->reach()->rows().size() == 10);
    page.handCounts()->form()->setValue(someCounts());
    Q_EMIT page.handCounts()->form()->edited();
    CHECK_FALSE(page.latestTerm()->isEnabled());
    page.handCounts()->saveButton()->click();
    CHECK(page.latestTerm()->isEnabled());
    CHECK(cellOf(page, u"Barnsamtal och Uppföljningssamtal"_s, 1, 3) == u"1"_s);
    CHECK(cellOf(page, u"Besök för de yngsta barnen"_s, 0, 3) == u"minst 17"_s);
    checkPage(&page, u"statistik-for-hand"_s);
    page.goTo(u"diagram"_s);
    checkPage(&page, u"statistik-diagram"_s);
}

TEST_CASE("the threshold below which numbers are masked is the unit's own", "[statistics]") {
    CardUnit test;
    for (int i = 0; i < 6; ++i)
        test.savedCard();
    StatisticsPage page(*test.unit);
    page.reload();
    CHECK(cellOf(page, u"Upptäckarkort"_s, 1, 1) == u"6"_s);
    page.handCounts()->form()->setMaskBelow(10);
    Q_EMIT page.handCounts()->form()->edited();
    page.handCounts()->saveButton()->click();
    CHECK(maskBelow(*test.unit) == 10);
    CHECK(cellOf(page, u"Upptäckarkort"_s, 1, 1) == u"maskerat"_s);
}

TEST_CASE("the room saves files and puts those of several units together", "[statistics]") {
    CardUnit test;
    test.savedCard();
    const QTemporaryDir folder;
    StatisticsRoom room(*test.unit);
    room.reload();
    show(&room);
    room.page()->exact()->setChecked(true);
    room.page()->exportTo(StatisticsFormat::Json, folder.filePath(u"a.json"_s));
    room.page()->exportTo(StatisticsFormat::Pdf, folder.filePath(u"a.pdf"_s));
    REQUIRE(QFile::exists(folder.filePath(u"a.pdf"_s)));
    CHECK(test.unit->sharing().latest().size() == 2);
    Q_EMIT room.page()->mergeAsked({folder.filePath(u"a.json"_s), folder.filePath(u"a.json"_s)});
    auto* merged = qobject_cast<MergedPage*>(room.top());
    REQUIRE(merged);
    REQUIRE(QSignalSpy(merged, &MergedPage::ready).wait());
    checkPage(&room, u"statistik-hoplagd"_s);
    CHECK(cellOf(*merged, u"Upptäckarkort"_s, 1, 1) == u"maskerat"_s);
    merged->exact()->setChecked(true);
    CHECK(cellOf(*merged, u"Upptäckarkort"_s, 1, 1) == u"1"_s);
    merged->save(StatisticsFormat::Xlsx, folder.filePath(u"kommun.xlsx"_s));
    CHECK(QFile::exists(folder.filePath(u"kommun.xlsx"_s)));
    REQUIRE(test.unit->sharing().latest().size() == 3);
    CHECK(std::ranges::count_if(test.unit->sharing().latest(), [](const SharingEntry& entry) {
              return entry.what.contains(u"tillsammans, utan uppgifter"_s);
          }) == 1);
}

TEST_CASE("files that are no statistics are refused, and nothing can be saved of them", "[statistics]") {
    const CardUnit test;
    MergedPage page(*test.unit, {test.directory() + u"/unit.json"_s});
    REQUIRE(QSignalSpy(&page, &MergedPage::ready).wait());
    CHECK(page.messages()->tone() == MessageBar::Tone::Error);
    CHECK_FALSE(page.exact()->isEnabled());
}

TEST_CASE("each group's compass stands below its table and among the charts, and tells every value", "[statistics]") {
    TermCounts term;
    term.term = Term{2023, false};
    for (auto& state : term.changes)
        for (const Area area : allAreas)
            state[area] = {8, 16, 32};
    term.changes[std::size_t(SupportState::Running)][Area::Fritid] = {2, 4, 8};
    const std::vector<TermCounts> terms = masked({term}, 5);
    const WellbeingModel& model = defaultPack().model;
    StatisticsTablesView tables;
    tables.show(statisticsTables(terms, model, {}), groupCompasses(terms, model));
    StatisticsCharts charts;
    charts.show(terms, groupCompasses(terms, model));
    for (QWidget* view : {static_cast<QWidget*>(&tables), static_cast<QWidget*>(&charts)}) {
        show(view);
        for (int turn = 0; turn < 40; ++turn)
            QCoreApplication::processEvents();
        const QList<CompassWidget*> compasses = view->findChildren<CompassWidget*>();
        REQUIRE(compasses.size() == 2);
        CHECK(compasses[0]->accessibleName() == u"Gruppens kompass: Pågående stöd, 2023 vt"_s);
        CHECK(compasses[1]->accessibleName() == u"Gruppens kompass: Avslutat stöd, 2023 vt"_s);
        CHECK(compasses[0]->accessibleDescription().contains(
            u"Omsorg: första uppföljningen 2, senaste uppföljningen 4"_s));
        CHECK(compasses[0]->accessibleDescription().contains(u"Fritid (maskerat)."_s));
        CHECK_FALSE(compasses[1]->accessibleDescription().contains(u"maskerat"_s));
        QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(compasses[0]);
        REQUIRE(chart->childCount() == int(areaCount));
        CHECK(chart->child(int(indexOf(Area::Fritid)))->text(QAccessible::Name) == u"Fritid (maskerat)"_s);
        const QList<QLabel*> labels = view->findChildren<QLabel*>();
        CHECK(std::ranges::count(labels, u"Maskerat och inte ritat: Fritid."_s, &QLabel::text) == 1);
    }
    picture(&tables, u"statistik-gruppkompass"_s);
}

TEST_CASE("Statistik has room for text of twice the size", "[statistics][large]") {
    CardUnit test;
    test.savedCard();
    const LargeText large;
    StatisticsPage page(*test.unit);
    page.reload();
    for (const QString& place : {u"tabeller"_s, u"diagram"_s, u"for-hand"_s, u"enkater"_s}) {
        page.goTo(place);
        CHECK(cutWithLargeText(page, {1366, 768}).join(u"; "_s) == QString());
        picture(&page, u"statistik-stor-"_s + place);
    }
}

TEST_CASE("surveys are written in or read from a file, and can be taken away again", "[statistics]") {
    CardUnit test;
    const QTemporaryDir folder;
    StatisticsPage page(*test.unit);
    page.reload();
    page.exact()->setChecked(true);
    page.goTo(u"enkater"_s);
    checkPage(&page, u"statistik-enkater"_s);
    ExperienceTab* tab = page.experience();
    CHECK_FALSE(tab->addButton()->isEnabled());
    tab->respondent()->setCurrentIndex(1);
    tab->step()->setCurrentIndex(tab->step()->findText(u"Barnteam"_s));
    tab->answer(0)->setCurrentIndex(4);
    tab->addButton()->click();
    REQUIRE(tab->saveForm(folder.filePath(u"tom.txt"_s)));
    QFile form(folder.filePath(u"tom.txt"_s));
    REQUIRE(form.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(form.readAll()).contains(experienceQuestion(Respondent::Guardian, 1)));
    CHECK(test.unit->sharing().latest().empty()); // a blank paper leaves no row
    const QString guardians = u"Upplevelser i enkäter: vårdnadshavare"_s;
    CHECK(cellOf(page, guardians, 0, 3) == u"1"_s);
    CHECK(cellOf(page, guardians, 0, 7) == u"1"_s);
    CHECK(cellOf(page, guardians, 0, 1) == u"Barnteam"_s);
    QFile file(folder.filePath(u"e.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("vem;steg;1;2;3;4;5;6\nbarn;barnteam;4;4;;2;1;5\n");
    file.flush();
    tab->readFile(file.fileName());
    CHECK(tab->faults().startsWith(u"Rad 2"_s));
    file.write("vårdnadshavare;barnteam;2;2;2;2;2;2\n");
    file.seek(0);
    file.write("vem;steg;1;2;3;4;5;6\nbarn;barnteam;4;4;;2;1;4\n");
    file.close();
    tab->readFile(file.fileName());
    CHECK(tab->faults().isEmpty());
    CHECK(cellOf(page, guardians, 0, 3) == u"2"_s);
    const QList<QPushButton*> buttons = page.messages()->findChildren<QPushButton*>();
    const auto undo = std::find_if(buttons.rbegin(), buttons.rend(), [](const QPushButton* button) {
        return button->text() == u"Ångra"_s; // the newest: what an earlier message offered goes later
    });
    REQUIRE(undo != buttons.rend());
    (*undo)->click();
    CHECK(cellOf(page, guardians, 0, 3) == u"1"_s);
}
