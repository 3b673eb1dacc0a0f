// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/child_unit.h"
#include "tests/ui/typing.h"
#include "ui/common/draft_keeper.h"
#include "ui/common/page.h"

#include <catch2/catch_test_macros.hpp>

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

} // namespace

TEST_CASE("what was typed is there again when the form is opened after the unit was closed", "[common]") {
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

TEST_CASE("a draft is written by itself soon after the last key", "[common]") {
    OpenTestUnit test;
    LinePage page(*test.unit);
    type(page.line, u"a"_s);
    CHECK(QTest::qWaitFor([&page] { return !page.keeper->isPending(); }, 4000));
    CHECK(test.unit->drafts().find(u"rad"_s, u"new"_s, u"karin"_s).has_value());
}

TEST_CASE("a draft that is thrown away is gone and the form is as it began", "[common]") {
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

TEST_CASE("a form that is back at its start leaves no draft", "[common]") {
    OpenTestUnit test;
    LinePage page(*test.unit);
    type(page.line, u"x"_s);
    page.keeper->keepNow();
    QTest::keyClick(page.line, Qt::Key_Backspace);
    page.keeper->keepNow();
    CHECK_FALSE(test.unit->drafts().find(u"rad"_s, u"new"_s, u"karin"_s).has_value());
}

TEST_CASE("nothing is restored where there is no draft", "[common]") {
    OpenTestUnit test;
    LinePage page(*test.unit);
    CHECK_FALSE(page.keeper->restore());
    CHECK_FALSE(page.messages()->isShowing());
}
