// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/rooms.h"
#include "tests/desktop/own_window.h"
#include "tests/support/figures.h"
#include "tests/support/filled_records.h"
#include "tests/ui/child_unit.h"
#include "ui/children/child_search.h"
#include "ui/common/clipboard.h"
#include "ui/forms/date_box.h"
#include "ui/shell/unit_shell.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRandomGenerator>
#include <QSettings>
#include <QTimer>
#include <QValidator>

#include <algorithm>
#include <iterator>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

// The program's own window locks at a random moment while something is being typed in one of its forms: after unlocking
// the same form is open and what was typed stands in it. And what the program puts on the clipboard goes after half a
// minute, but nothing that another program put there. BEHOVSKOMPASS_LOCKS and BEHOVSKOMPASS_CLIPS set how often.

namespace {

/// Where somebody can type any text in the page that is open, or a day. A mask, a validator and a spin box let in only
/// what they are for, and a completer may add to what is typed.
std::vector<QWidget*> fields(MainWindow& window) {
    std::vector<QWidget*> found;
    for (auto* edit : window.shell()->currentPage()->findChildren<QLineEdit*>())
        if (edit->isVisible() && edit->isEnabled() && !edit->isReadOnly() && edit->inputMask().isEmpty() &&
            edit->validator() == nullptr && edit->completer() == nullptr &&
            qobject_cast<QAbstractSpinBox*>(edit->parent()) == nullptr)
            found.push_back(edit);
    for (auto* edit : window.shell()->currentPage()->findChildren<QPlainTextEdit*>())
        if (edit->isVisible() && edit->isEnabled() && !edit->isReadOnly())
            found.push_back(edit);
    return found;
}

QString textIn(const QWidget* field) {
    const auto* line = qobject_cast<const QLineEdit*>(field);
    return line ? line->text() : qobject_cast<const QPlainTextEdit*>(field)->toPlainText();
}

bool isDay(const QWidget* field) { return qobject_cast<const DateBox*>(field) != nullptr; }

/// Puts the text at the place of the cursor, and half a day in the place of the whole one that stands there.
QString typeInto(QWidget* field, const QString& text, const QString& halfDay) {
    if (isDay(field))
        static_cast<DateBox*>(field)->selectAll();
    type(field, isDay(field) ? halfDay : text);
    return isDay(field) ? halfDay : text;
}

bool stands(MainWindow& window, const QString& text) {
    return std::ranges::any_of(fields(window), [&](const QWidget* field) {
        return isDay(field) ? textIn(field) == text : textIn(field).contains(text);
    });
}

int below(int limit) { return int(QRandomGenerator::global()->bounded(limit)); }

QWidget* anyDay(const std::vector<QWidget*>& among) {
    std::vector<QWidget*> days;
    std::ranges::copy_if(among, std::back_inserter(days), isDay);
    return days.empty() ? nullptr : days[std::size_t(below(int(days.size())))];
}

} // namespace

TEST_CASE("what was being typed when the window locked stands there after unlocking", "[locks]") {
    OpenTestUnit test;
    const ChildId child = test.unit->children().save(aChild().withGuardian(u"Maja"_s).withBarnkontakt(u"Karin Lind"_s));
    test.unit->cards().save(aCard(child));
    test.unit->process().save(aRound(child));
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    MainWindow window({rooms(), searchChildren, test.clock, settings, folder.filePath(u"ovning"_s)});
    window.resize(1366, 768);
    window.show();
    window.enter(std::move(test.unit));
    const QStringList places{u"samtal/samtal/"_s, u"skattningar/skattning/"_s, u"kort/kort/"_s, u"plan"_s};
    const int locks = asked("BEHOVSKOMPASS_LOCKS", 8);
    for (int i = 0; i < locks; ++i) {
        const QString place = u"barn/%1/%2"_s.arg(child.toString(), places[i % places.size()]);
        window.shell()->goTo(place);
        QTest::qWait(1);
        const std::vector<QWidget*> all = fields(window);
        CAPTURE(i);
        REQUIRE(!all.empty());
        QWidget* field = i % 3 == 0 ? anyDay(all) : nullptr; // few of the fields, and each of them a way of its own
        if (!field)
            field = all[std::size_t(below(int(all.size())))];
        const QString name = field->accessibleName() + u'/' + field->objectName();
        const QString text = typeInto(
            field, u"utkast %1 "_s.arg(i) + QString(1 + below(20), QChar(u'a' + below(26))),
            u"2026-1-%1x"_s.arg(i)); // none of the forms in which a day is understood
        CAPTURE(place.toStdString(), name.toStdString());
        REQUIRE(textIn(field).contains(text));
        QTest::qWait(below(i % 4 == 0 ? 2500 : 30)); // also while the draft is written by itself, and after
        const QString open = window.shell()->place();
        lock(window);
        REQUIRE_FALSE(window.isOpen());
        unlockByTyping(window);
        REQUIRE(window.shell()->place() == open);
        REQUIRE(QTest::qWaitFor([&] { return stands(window, text); }, 5000));
    }
    tellFigure(u"locks"_s, u"forms of a child"_s, locks);
}

TEST_CASE("what the program puts on the clipboard goes, and what others put there stays", "[locks]") {
    const int clips = asked("BEHOVSKOMPASS_CLIPS", 10);
    QClipboard* clipboard = QApplication::clipboard();
    for (int i = 0; i < clips; ++i) {
        auto* content = new QMimeData;
        const QString own = u"Trygghet: barnet %1"_s.arg(i);
        content->setText(own);
        copyForAWhile(content);
        auto* clearing = qApp->findChild<QTimer*>(u"clipboardClearing"_s);
        REQUIRE(clearing);
        CAPTURE(i);
        REQUIRE((clearing->isActive() && clearing->isSingleShot()));
        REQUIRE(clearing->remainingTime() > 0);
        REQUIRE(clearing->remainingTime() <= 30'000);
        REQUIRE(clipboard->text() == own);
        const bool isReplaced = i % 2 == 1;
        if (isReplaced) {
            // As another program, whose content does not bear the mark of this one's.
            auto* others = new QMimeData;
            others->setText(u"annans"_s);
            clipboard->setMimeData(others);
        }
        clearing->start(0); // as when the time has passed
        REQUIRE(QTest::qWaitFor([clearing] { return !clearing->isActive(); }, 2000));
        REQUIRE_FALSE(clipboard->ownsClipboard()); // nobody tells, without a screen: the mark decides
        REQUIRE(clipboard->text() == (isReplaced ? u"annans"_s : QString()));
        clearing->setInterval(30'000);
    }
    tellFigure(u"clipboard"_s, u"window"_s, clips);
}
