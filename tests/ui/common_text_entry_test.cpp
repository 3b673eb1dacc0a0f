// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/print_qt.h"
#include "ui/common/message_bar.h"
#include "ui/common/page.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

class FieldsPage final : public Page {
public:
    FieldsPage() {
        body()->addWidget(line);
        body()->addWidget(area);
        resize(600, 400);
        show();
    }
    QString title() const override { return {}; }
    QString helpTopic() const override { return {}; }
    QString said() {
        QApplication::sendPostedEvents();
        return messages()->isShowing() ? messages()->text() : QString();
    }

    TextLine* line = new TextLine(10);
    TextArea* area = new TextArea(u"Anteckning"_s);
};

void copy(const QString& text) { QApplication::clipboard()->setText(text); }

} // namespace

TEST_CASE("what is pasted into a line is cleaned before anybody reads it", "[common]") {
    FieldsPage page;
    QString read;
    QObject::connect(page.line, &QLineEdit::textEdited, &page, [&] { read = page.line->text(); });
    copy(u"Åsa\tÖ\r\n\u202eB\u0007"_s);
    page.line->paste();
    CHECK(page.line->text() == u"Åsa Ö B"_s);
    CHECK(read == u"Åsa Ö B"_s);
    CHECK(page.said().isEmpty());
}

TEST_CASE("a line takes in what fits where it is put, and says that something was left out", "[common]") {
    FieldsPage page;
    page.line->setText(u"början slut"_s.left(10));
    page.line->setCursorPosition(4);
    copy(u"XYZ"_s);
    page.line->paste();
    CHECK(page.line->text() == u"början slu");
    CHECK(page.said().contains(u"fick inte plats"_s));
    page.line->setText(u"abcd"_s);
    page.line->setCursorPosition(2);
    copy(u"0123456789"_s);
    page.line->paste();
    CHECK(page.line->text() == u"ab012345cd");
    CHECK(page.line->cursorPosition() == 8);
}

TEST_CASE("a line keeps what the program sets, however long", "[common]") {
    FieldsPage page;
    page.line->setText(u"längre än tio tecken"_s);
    CHECK(page.line->text() == u"längre än tio tecken");
    page.line->end(false);
    QTest::keyClick(page.line, Qt::Key_Backspace);
    CHECK(page.line->text() == u"längre än tio tecke");
    QTest::keyClicks(page.line, u"xy"_s);
    CHECK(page.line->text().size() == 19);
}

TEST_CASE("what is pasted into a text is cleaned, its lines kept", "[common]") {
    FieldsPage page;
    copy(u"rad ett\r\nrad två\rrad\ttre\u2028slut \u202Evänt\u202C\u0007"_s);
    page.area->paste();
    CHECK(page.area->toPlainText() == u"rad ett\nrad två\nrad\ttre\nslut vänt"_s);
    CHECK(page.said().isEmpty());
}

TEST_CASE("a text takes in what fits and says that something was left out", "[common]") {
    FieldsPage page;
    const QString before(text_limits::freeText - 3, u'a');
    page.area->setPlainText(before);
    page.area->moveCursor(QTextCursor::End);
    copy(u"12345"_s);
    page.area->paste();
    CHECK(page.area->toPlainText() == before + u"123"_s);
    CHECK(page.said().contains(u"fick inte plats"_s));
    page.area->selectAll();
    copy(u"kort"_s);
    page.area->paste();
    CHECK(page.area->toPlainText() == u"kort");
}
