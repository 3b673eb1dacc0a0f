// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/paper_catalogue.h"
#include "tests/support/builders.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/picture.h"
#include "ui/plan/paper_preview.h"
#include "ui/unit/forms_tab.h"
#include "ui/unit/unit_page.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
    OpenTestUnit test;
    UnitPage page{*test.unit};
    QTemporaryDir folder;
    FormsTab* tab = page.forms();

    Shown() {
        page.resize(1100, 700);
        page.show();
        page.reload();
        page.goTo(u"blanketter"_s);
    }
    QByteArray saved(const QString& name) {
        const QString path = folder.filePath(name);
        REQUIRE(tab->save(path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

} // namespace

TEST_CASE("every form to fill in by hand is found under Enheten and can be looked at", "[ui]") {
    Shown at;
    int forms = 0;
    for (int row = 0; row < at.tab->list()->count(); ++row) {
        if (!(at.tab->list()->item(row)->flags() & Qt::ItemIsSelectable))
            continue;
        at.tab->list()->setCurrentRow(row);
        const QString name = at.tab->list()->item(row)->text();
        INFO(name.toStdString());
        CHECK(at.tab->preview()->pageCount() >= 1);
        CHECK(at.tab->printButton()->accessibleName().contains(name));
        CHECK(at.tab->saveButton()->accessibleName().contains(name));
        ++forms;
    }
    const auto papers = paperCatalogue();
    CHECK(forms == std::ranges::count_if(papers, [](const CataloguePaper& paper) { return paper.blank != nullptr; }));
    CHECK(unnamedControls(&at.page).isEmpty());
    picture(&at.page, u"blanketter"_s);
}

TEST_CASE("the keyboard goes from form to form past the headings", "[ui]") {
    Shown at;
    at.tab->list()->setFocus();
    const QString first = at.tab->list()->currentItem()->text();
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(at.tab->list(), Qt::Key_Down);
    CHECK(at.tab->list()->currentItem()->text() != first);
    CHECK(at.tab->printButton()->isEnabled());
    CHECK((at.tab->list()->currentItem()->flags() & Qt::ItemIsSelectable));
}

TEST_CASE("a form is saved as PDF, web page or text and leaves no row in the log", "[ui]") {
    Shown at;
    CHECK(at.saved(u"kort.pdf"_s).startsWith("%PDF-"));
    CHECK(at.saved(u"kort.html"_s).startsWith("<!DOCTYPE html>"));
    CHECK(QString::fromUtf8(at.saved(u"kort.txt"_s)).contains(at.test.unit->settings().name));
    CHECK(at.test.unit->sharing().latest().empty());
    CHECK_FALSE(at.tab->save(at.folder.filePath(u"ingen/mapp.pdf"_s)));
}
