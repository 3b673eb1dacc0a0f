// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/advance_process.h"
#include "tests/ui/child_unit.h"
#include "ui/child/barn_room.h"
#include "ui/child/child_page.h"
#include "ui/child/delat_tab.h"
#include "ui/child/historik_tab.h"
#include "ui/process/process_places.h"
#include "ui/process/vagen_tab.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

namespace bk::test {

/// A child on its way through stödprocessen, in the room of the children with path, talks, Delat and Historik.
struct OnTheWay {
    OpenTestUnit test;
    std::unique_ptr<BarnRoom> room;
    ChildId child = test.unit->children().save(aChild().withBarnkontakt(QStringLiteral("Karin Lind")));

    OnTheWay() {
        std::vector<FormPlace> forms = commonForms();
        for (const FormPlace& form : processForms())
            forms.push_back(form);
        room = std::make_unique<BarnRoom>(
            *test.unit, ChildParts{{vagenTab(), samtalTab(), delatTab(), historikTab()}, forms});
        room->resize(1200, 700);
        room->show();
        QApplication::setActiveWindow(room.get());
    }
    VagenTab* open() {
        room->openChild(child);
        return qobject_cast<VagenTab*>(room->childPage()->tab());
    }
    /// The family asked for support itself, and a Barnsamtal was held.
    void asked() {
        beginRound(*test.unit, child, Entry::OwnRequest, day(-20));
        advanceProcess(*test.unit, child, Station::Barnsamtal, day(-20));
        Barnsamtal samtal = aBarnsamtal().with(child).childRated({3});
        samtal.date = day(-10);
        samtal.heldBy = QStringLiteral("Karin Lind");
        test.unit->samtal().save(samtal);
    }
    QDate day(int days) const { return test.unit->today().addDays(days); }
    Station station() const { return test.unit->process().current(child)->station(); }
    template <typename PageType> PageType* top() const { return qobject_cast<PageType*>(room->top()); }
    bool press(const QString& text) const {
        for (auto* button : room->findChildren<QPushButton*>())
            if (button->isVisible() && button->text().remove(u'&').contains(text))
                return button->click(), true;
        return false;
    }
    static void settle() {
        QApplication::sendPostedEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
};

/// The visible labels of `widget`.
inline QString words(const QWidget* widget) {
    QStringList texts;
    for (const QLabel* label : widget->findChildren<QLabel*>())
        if (label->isVisible())
            texts.append(label->text());
    return texts.join(u'\n');
}

inline Beslut aBeslut(ChildId child, QDate date, Station route) {
    Beslut beslut;
    beslut.child = child;
    beslut.date = date;
    beslut.decidedBy = QStringLiteral("Karin Lind");
    beslut.unmetNeeds = QStringLiteral("Sömn och kamrater");
    beslut.sufficientInformation = true;
    for (PrincipleAnswer& principle : beslut.principles)
        principle.yes = true;
    beslut.route = route;
    beslut.followUp = date.addDays(60);
    return beslut;
}

} // namespace bk::test
