// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/child_unit.h"
#include "ui/common/page.h"
#include "ui/forms/draft_keeper.h"
#include "ui/main_window.h"
#include "ui/shell/unit_shell.h"
#include "ui/start/unlock_page.h"
#include "ui/unit/unit_page.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>

namespace bk::test {

using namespace Qt::StringLiterals;

/// A room with one field that keeps a draft, and a place.
class NotesPage final : public Page {
public:
    explicit NotesPage(OpenUnit& unit) : text(new QLineEdit) {
        text->setAccessibleName(u"Anteckning"_s);
        body()->addWidget(text);
        keeper = new DraftKeeper(
            unit,
            {u"anteckning"_s, u"new"_s,
             [this] {
                 return QJsonObject{{u"text"_s, text->text()}};
             },
             [this](const QJsonObject& value) {
                 text->setText(value[u"text"_s].toString());
             }},
            this);
        connect(text, &QLineEdit::textEdited, keeper, &DraftKeeper::noteEdit);
        keeper->restore();
    }
    QString title() const override { return u"Anteckningar"_s; }
    QString helpTopic() const override { return u"barn-plan"_s; }
    QString place() const override { return m_place; }
    void goTo(const QString& place) override { m_place = place; }

    QLineEdit* text;
    DraftKeeper* keeper = nullptr;

private:
    QString m_place;
};

/// The main window with two rooms, *Anteckningar* and *Enheten*, and a test unit that `open` lets it enter.
struct Window {
    OpenTestUnit test;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    MainWindow window{
        {{{u"anteckningar"_s, u"Anteckningar"_s, u"pencil"_s,
           [](OpenUnit& unit) -> Page* {
               return new NotesPage(unit);
           }},
          {u"enheten"_s, u"Enheten"_s, u"enheten"_s,
           [](OpenUnit& unit) -> Page* {
               return new UnitPage(unit);
           }}},
         [](OpenUnit&, const QString& typed) -> std::vector<SearchHit> {
             if (!typed.startsWith(u'a'))
                 return {};
             return {{u"Alice"_s, u"5C"_s, u"anteckningar/alice"_s}, {u"Amina"_s, {}, u"anteckningar/amina"_s}};
         },
         test.clock,
         settings,
         folder.filePath(u"ovning"_s),
         std::chrono::milliseconds(50)}};

    Window() {
        window.show();
        QApplication::setActiveWindow(&window);
    }
    ~Window() { applyAppearance(*qApp, {ColourScheme::Light, 100}); }
    void open() { window.enter(std::move(test.unit)); }
    NotesPage* notes() const { return static_cast<NotesPage*>(window.shell()->currentPage()); }
    UnlockPage* unlockPage() const { return qobject_cast<UnlockPage*>(window.centralWidget()); }
    void trigger(const QString& text) {
        for (QAction* action : window.findChildren<QAction*>(QString(), Qt::FindDirectChildrenOnly))
            if (action->text() == text)
                action->trigger();
        QTest::qWait(10);
    }
};

} // namespace bk::test
