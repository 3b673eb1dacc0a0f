// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/spelling.h"
#include "ui/common/spell_guide.h"
#include "ui/common/text_area.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

struct Guided {
    QTemporaryDir folder;
    SpellGuide guide{*QCoreApplication::instance()};
    TextArea area{u"Vad fungerar"_s};

    explicit Guided(const QString& text) {
        write(u".aff"_s, "SET UTF-8\nTRY aernslotkå\n");
        write(u".dic"_s, "4\nbarn\ngår\ni\nskola\n");
        guide.setSpelling(std::make_unique<Spelling>(folder.filePath(u"sv_SE"_s)));
        area.setPlainText(text);
    }
    void write(const QString& suffix, const QByteArray& bytes) const {
        QFile file(folder.filePath(u"sv_SE"_s + suffix));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    void focus() {
        area.show();
        QFocusEvent in(QEvent::FocusIn, Qt::TabFocusReason);
        QApplication::sendEvent(&area, &in);
    }
    QStringList marked() const {
        QStringList words;
        for (const QTextEdit::ExtraSelection& mark : area.extraSelections())
            words.append(mark.cursor.selectedText());
        return words;
    }
};

QAction* actionNamed(const QMenu& menu, const QString& part) {
    for (QAction* action : menu.actions())
        if (action->text().contains(part))
            return action;
    return nullptr;
}

} // namespace

TEST_CASE("a field of free text marks misspelt words and counts as unedited", "[spelling]") {
    Guided at(u"barn gåår i\nskolla"_s);
    QSignalSpy edits(&at.area, &QPlainTextEdit::textChanged);
    at.focus();
    CHECK(at.marked() == QStringList{u"gåår"_s, u"skolla"_s});
    CHECK(edits.isEmpty());
    at.area.setPlainText(u"barn går"_s);
    QTRY_COMPARE(at.marked(), QStringList());
}

TEST_CASE("a field of names, or one that is only read, is left in peace", "[spelling]") {
    Guided at(u"gåår"_s);
    leaveUnspelt(&at.area);
    at.focus();
    CHECK(at.marked().isEmpty());
    Guided read(u"gåår"_s);
    read.area.setReadOnly(true);
    read.focus();
    CHECK(read.marked().isEmpty());
}

TEST_CASE("a better word is chosen from the menu, and taken back like any other edit", "[spelling]") {
    Guided at(u"barn gåår i skola"_s);
    at.focus();
    QTextCursor cursor = at.area.textCursor();
    cursor.setPosition(7);
    const std::unique_ptr<QMenu> menu(at.guide.menuFor(&at.area, cursor));
    QAction* better = actionNamed(*menu, u"går"_s);
    REQUIRE(better);
    better->trigger();
    CHECK(at.area.toPlainText() == u"barn går i skola");
    at.area.undo();
    CHECK(at.area.toPlainText() == u"barn gåår i skola");
}

TEST_CASE("an own word is right until the unit is locked", "[spelling]") {
    Guided at(u"Zefanja går"_s);
    at.focus();
    CHECK(at.marked() == QStringList{u"Zefanja"_s});
    QTextCursor cursor = at.area.textCursor();
    cursor.setPosition(3);
    const std::unique_ptr<QMenu> menu(at.guide.menuFor(&at.area, cursor));
    actionNamed(*menu, u"är rätt"_s)->trigger();
    CHECK(at.marked().isEmpty());
    at.guide.forgetOwnWords();
    Guided again(u"Zefanja går"_s);
    again.focus();
    CHECK(again.marked() == QStringList{u"Zefanja"_s});
}

TEST_CASE("the menu key opens the menu at the word", "[spelling]") {
    Guided at(u"gåår"_s);
    at.focus();
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&at.area, &key);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK(actionNamed(*menu, u"går"_s));
    menu->close();
}
