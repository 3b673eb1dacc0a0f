// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/child_unit.h"
#include "tests/ui/typing.h"
#include "ui/common/page.h"
#include "ui/forms/date_box.h"
#include "ui/forms/dated_tick.h"
#include "ui/forms/draft_keeper.h"

#include <catch2/catch_test_macros.hpp>

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A form of one line.
class LinePage final : public Page {
public:
    explicit LinePage(OpenUnit& unit) : line(new QLineEdit), keeper(nullptr) {
        body()->addWidget(line);
        keeper = new DraftKeeper(
            unit,
            {u"rad"_s, u"new"_s,
             [this] {
                 return QJsonObject{{u"text"_s, line->text()}};
             },
             [this](const QJsonObject& value) {
                 line->setText(value[u"text"_s].toString());
             }},
            this);
        connect(line, &QLineEdit::textEdited, keeper, &DraftKeeper::noteEdit);
    }
    QString title() const override { return u"Rad"_s; }
    QString helpTopic() const override { return u"index"_s; }

    QLineEdit* line;
    DraftKeeper* keeper;
};

/// A form of three days, two of which are called the same, the last one with a tick.
class DaysPage final : public Page {
public:
    explicit DaysPage(OpenUnit& unit) {
        for (DateBox* box : {first, second}) {
            box->setAccessibleName(u"Dag"_s);
            body()->addWidget(box);
        }
        body()->addWidget(done);
        keeper = new DraftKeeper(
            unit,
            {u"dagar"_s, u"new"_s,
             [this] {
                 return QJsonObject{
                     {u"first"_s, first->date().toString(Qt::ISODate)},
                     {u"second"_s, second->date().toString(Qt::ISODate)},
                     {u"done"_s, done->date().toString(Qt::ISODate)}};
             },
             [this](const QJsonObject& value) {
                 first->setDate(QDate::fromString(value[u"first"_s].toString(), Qt::ISODate));
                 second->setDate(QDate::fromString(value[u"second"_s].toString(), Qt::ISODate));
                 done->setDate(QDate::fromString(value[u"done"_s].toString(), Qt::ISODate));
             }},
            this);
        for (const DateBox* box : {first, second})
            connect(box, &DateBox::edited, keeper, &DraftKeeper::noteEdit);
        connect(done, &DatedTick::edited, keeper, &DraftKeeper::noteEdit);
    }
    QString title() const override { return u"Dagar"_s; }
    QString helpTopic() const override { return u"index"_s; }

    DateBox* first = new DateBox;
    DateBox* second = new DateBox;
    DatedTick* done = new DatedTick(u"Klart"_s, today());
    DraftKeeper* keeper = nullptr;
};

} // namespace

TEST_CASE("what was typed is there again when the form is opened after the unit was closed", "[forms]") {
    OpenTestUnit test;
    {
        LinePage page(*test.unit);
        type(page.line, u"Vill byta skolgård"_s);
        CHECK(page.keeper->isPending());
        CHECK(keepDrafts(&page) == 0);
        CHECK_FALSE(page.keeper->isPending());
    }
    test.reopen();
    LinePage again(*test.unit);
    REQUIRE(again.keeper->restore());
    CHECK(again.line->text() == u"Vill byta skolgård"_s);
    CHECK(again.messages()->text().contains(u"påbörjat formulär"_s));
}

TEST_CASE("a draft is written by itself soon after the last key", "[forms]") {
    OpenTestUnit test;
    LinePage page(*test.unit);
    type(page.line, u"a"_s);
    CHECK(QTest::qWaitFor([&page] { return !page.keeper->isPending(); }, 4000));
    CHECK(test.unit->drafts().find(u"rad"_s, u"new"_s, u"karin"_s).has_value());
}

TEST_CASE("a draft that is thrown away is gone and the form is as it began", "[forms]") {
    OpenTestUnit test;
    {
        LinePage page(*test.unit);
        type(page.line, u"fel"_s);
        page.keeper->keepNow();
    }
    LinePage page(*test.unit);
    REQUIRE(page.keeper->restore());
    page.show();
    auto* away = page.messages()->findChild<QPushButton*>();
    REQUIRE(away);
    CHECK(away->text() == u"Kasta utkastet"_s);
    QTest::mouseClick(away, Qt::LeftButton);
    CHECK(page.line->text().isEmpty());
    CHECK_FALSE(test.unit->drafts().find(u"rad"_s, u"new"_s, u"karin"_s).has_value());
}

TEST_CASE("a form that is back at its start leaves no draft", "[forms]") {
    OpenTestUnit test;
    LinePage page(*test.unit);
    type(page.line, u"x"_s);
    page.keeper->keepNow();
    QTest::keyClick(page.line, Qt::Key_Backspace);
    page.keeper->keepNow();
    CHECK_FALSE(test.unit->drafts().find(u"rad"_s, u"new"_s, u"karin"_s).has_value());
}

TEST_CASE("nothing is restored where there is no draft", "[forms]") {
    OpenTestUnit test;
    LinePage page(*test.unit);
    CHECK_FALSE(page.keeper->restore());
    CHECK_FALSE(page.messages()->isShowing());
}

TEST_CASE("half a day stands there again as it was typed, and is no day", "[forms]") {
    OpenTestUnit test;
    {
        DaysPage page(*test.unit);
        type(page.first, u"2026-11-20"_s);
        type(page.second, u" 20 nov"_s);
        page.done->tick()->click();
        page.done->dateBox()->selectAll();
        type(page.done->dateBox(), u"i går"_s);
        CHECK(page.keeper->isPending());
        CHECK(keepDrafts(&page) == 0);
    }
    test.reopen();
    DaysPage again(*test.unit);
    REQUIRE(again.keeper->restore());
    CHECK(again.first->date() == QDate(2026, 11, 20));
    CHECK(again.second->text() == u" 20 nov"_s);
    CHECK(again.second->isUnclear());
    CHECK(again.done->tick()->isChecked());
    CHECK(again.done->dateBox()->text() == u"i går"_s);
    CHECK(again.done->dateBox()->isUnclear());
    CHECK_FALSE(again.keeper->isPending());
    type(again.second, u"ember 2026"_s);
    CHECK(again.second->date() == QDate(2026, 11, 20)); // goes on where it was broken off
}

TEST_CASE("half a day alone is a draft, and goes with it", "[forms]") {
    OpenTestUnit test;
    {
        DaysPage page(*test.unit);
        type(page.second, u"2026-"_s);
        page.keeper->keepNow();
        REQUIRE(test.unit->drafts().find(u"dagar"_s, u"new"_s, u"karin"_s).has_value());
    }
    DaysPage page(*test.unit);
    REQUIRE(page.keeper->restore());
    CHECK(page.first->text().isEmpty());
    CHECK(page.second->text() == u"2026-"_s);
    page.second->selectAll();
    QTest::keyClick(page.second, Qt::Key_Backspace);
    page.keeper->keepNow();
    CHECK_FALSE(test.unit->drafts().find(u"dagar"_s, u"new"_s, u"karin"_s).has_value());
}

TEST_CASE("a draft of an earlier version, which knows no half days, is opened too", "[forms]") {
    OpenTestUnit test;
    test.unit->drafts().save(
        {u"dagar"_s, u"new"_s, R"({"first":"2026-11-20","second":"","done":"2026-11-21"})", test.clock.now(),
         u"karin"_s});
    DaysPage page(*test.unit);
    REQUIRE(page.keeper->restore());
    CHECK(page.first->date() == QDate(2026, 11, 20));
    CHECK(page.second->text().isEmpty());
    CHECK(page.done->date() == QDate(2026, 11, 21));
}
