// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/talk_papers.h"
#include "tests/support/print_qt.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/picture.h"
#include "ui/child/record_table.h"
#include "ui/child/talk_paper_pages.h"
#include "ui/common/menu_button.h"
#include "ui/common/text_line.h"
#include "ui/plan/paper_preview.h"
#include "ui/plan/plan_page.h"
#include "ui/sharing/language_choice.h"
#include "ui/sharing/paper_ways.h"
#include "ui/sharing/share_dialog.h"
#include "ui/sharing/shared_paper_page.h"
#include "ui/unit/languages_tab.h"
#include "ui/unit/unit_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

QString cell(const RecordTable* table, int row, int column) {
    return table->model()->index(row, column).data().toString();
}

int rowOf(const RecordTable* table, const QString& language) {
    for (int row = 0; row < table->model()->rowCount(); ++row)
        if (cell(table, row, 0) == language)
            return row;
    FAIL("no such row");
    return -1;
}

void choose(LanguageChoice* choice, const QString& language) {
    const int index = choice->languages()->findData(language);
    REQUIRE(index > 0);
    choice->languages()->setCurrentIndex(index);
}

struct ShownTab {
    OpenTestUnit test;
    UnitPage page{*test.unit};
    LanguagesTab* tab = page.languages();
    QTemporaryDir folder;

    ShownTab() {
        page.resize(1100, 760);
        page.show();
        page.reload();
        page.goTo(u"sprak"_s);
    }
    QString write(const QByteArray& json) const {
        QFile file(folder.filePath(u"sprak.json"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(json);
        return file.fileName();
    }
    bool shows(const QString& text) const {
        for (const QLabel* label : tab->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
};

} // namespace

TEST_CASE(
    "the languages of papers are listed with who has reviewed them, and a reviewer is named", "[unit][language]") {
    ShownTab shown;
    RecordTable* table = shown.tab->table();
    CHECK(table->model()->rowCount() == int(programLanguages().size()));
    const int arabic = rowOf(table, u"arabiska"_s);
    CHECK(cell(table, arabic, 1) == u"العربية"_s);
    CHECK(cell(table, arabic, 2) == u"Maskinöversatt, inte granskad"_s);
    CHECK(cell(table, arabic, 3) == u"Inget saknas"_s);
    CHECK_FALSE(shown.tab->reviewButton()->isEnabled());
    table->setCurrentIndex(table->model()->index(arabic, 0));
    QTest::keyClicks(shown.tab->reviewer(), u"Laila Provling"_s);
    REQUIRE(shown.tab->reviewButton()->isEnabled());
    picture(&shown.page, u"enheten-sprak"_s);
    QTest::mouseClick(shown.tab->reviewButton(), Qt::LeftButton);
    CHECK(cell(table, arabic, 2).startsWith(u"Granskad av Laila Provling"_s));
    CHECK(paperDictionary(*shown.test.unit, u"ar"_s)->isReviewed());
    CHECK(unnamedControls(&shown.page) == QStringList());
}

TEST_CASE("a corrected file is read in, and one with faults is refused with their lines", "[unit][language]") {
    ShownTab shown;
    PaperDictionary polish = *paperDictionary(*shown.test.unit, u"pl"_s);
    QByteArray json = paperDictionaryJson(polish);
    shown.tab->read(shown.write(QByteArray(json).replace("Strona %1 z %2", "Strona")));
    if (json.contains("Strona %1 z %2"))
        CHECK(shown.shows(u"Rad "_s));
    CHECK_FALSE(PaperDictionary(*paperDictionary(*shown.test.unit, u"pl"_s)).isReviewed());
    polish.texts[u"Barnets plan"_s] = u"Mój plan"_s;
    shown.tab->read(shown.write(paperDictionaryJson(polish)));
    CHECK_FALSE(shown.shows(u"Rad "_s));
    CHECK(paperDictionary(*shown.test.unit, u"pl"_s)->translated(u"Barnets plan"_s) == u"Mój plan"_s);
    CHECK(cell(shown.tab->table(), rowOf(shown.tab->table(), u"polska"_s), 2) == u"Egen fil, inte granskad"_s);
}

TEST_CASE("the plan is shown and left in the language that is chosen, with Swedish beside it", "[plan][language]") {
    OpenTestUnit test;
    const ChildId child = test.unit->children().save(aChild());
    PlanPage page(*test.unit, child);
    page.resize(1200, 800);
    page.show();
    auto* choice = page.findChild<LanguageChoice*>();
    auto* preview = page.findChild<PaperPreview*>();
    REQUIRE(choice);
    CHECK(choice->languages()->currentData().toString() == u"sv"_s);
    CHECK_FALSE(choice->both()->isEnabled());
    choose(choice, u"ar"_s);
    CHECK(choice->both()->isEnabled());
    CHECK(preview->pages()->language == u"ar"_s);
    choice->both()->setChecked(true);
    CHECK(preview->pages()->language == u"sv"_s);
    CHECK(preview->pages()->title.startsWith(u"Barnets plan / "_s));
    choice->languages()->setCurrentIndex(0);
    CHECK_FALSE(choice->both()->isEnabled());
    CHECK(preview->pages()->title == u"Barnets plan"_s);
    CHECK(unnamedControls(&page) == QStringList());
}

TEST_CASE("a letter to the guardians is shown in the family's language", "[sharing][language]") {
    OpenTestUnit test;
    const ChildId child = test.unit->children().save(aChild());
    const std::unique_ptr<Page> page(makeGuardianLetterPage(*test.unit, child));
    auto* letter = qobject_cast<SharedPaperPage*>(page.get());
    REQUIRE(letter);
    page->resize(1100, 800);
    page->show();
    page->reload();
    CHECK(letter->preview()->pages()->language == u"sv"_s);
    choose(letter->language(), u"ti"_s);
    CHECK(letter->preview()->pages()->language == u"ti"_s);
    CHECK_FALSE(letter->language()->both());
    picture(page.get(), u"brev-tigrinja"_s);
}

TEST_CASE("what leaves in another language is logged with it", "[sharing][language]") {
    OpenTestUnit test;
    const ChildId child = test.unit->children().save(aChild());
    SharingEntry own;
    own.what = u"Brev"_s;
    own.purpose = u"Att läsa"_s;
    own.ownUse = true;
    PaperWays ways(
        *test.unit,
        {u"Brev"_s, u"brev"_s, own,
         [&](const SharingEntry& entry) { return guardianLetter(*test.unit, child, {}, entry); }, nullptr, true});
    ways.show();
    choose(ways.language(), u"en"_s);
    ways.textButton()->ways()->actions().front()->trigger();
    auto* dialog = ways.findChild<ShareDialog*>();
    REQUIRE(dialog);
    auto* buttons = dialog->findChild<QDialogButtonBox*>();
    for (QAbstractButton* button : buttons->buttons())
        if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->click();
    const std::vector<SharingEntry> rows = test.unit->sharing().latest();
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().what.endsWith(u", på engelska"_s));
    CHECK(QApplication::clipboard()->text().contains(u"guardian"_s, Qt::CaseInsensitive));
}
