// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/save_card.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/whole_window.h"
#include "ui/child/child_tab.h"
#include "ui/common/page.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>

namespace bk::test {

/// A unit with one child, and a record of where the pages wanted to lead.
struct CardUnit : OpenTestUnit {
    ChildId child = unit->children().save(aChild()
                                              .withGuardian(QStringLiteral("Maja Ödlund"))
                                              .withBarnkontakt(QStringLiteral("Karin Lind"))
                                              .at(QStringLiteral("Björkskolan 4B")));
    std::vector<std::unique_ptr<Page>> opened;
    QStringList forms;
    std::optional<ChildId> openedChild;

    ChildRoads roads() {
        return {
            [this](Page* page) { opened.emplace_back(page); },
            [this](const QString& form, const QString& record) { forms.append(form + u'/' + record); },
            [this](ChildId id) {
                openedChild = id;
            }};
    }
    template <typename Of> Of* top() const { return opened.empty() ? nullptr : qobject_cast<Of*>(opened.back().get()); }
    Upptackarkort card(CardRoute route = CardRoute::Barnkontakt) const {
        Upptackarkort card;
        card.child = child;
        card.date = today().addDays(-9);
        card.finder.name = QStringLiteral("Nils Berg");
        card.instrument = {QStringLiteral("upptackarkort"), QStringLiteral("2026.1")};
        card.areas[Area::Trygghet] = {CardAnswer::Nej, QStringLiteral("Åsa vågar inte gå hem till Maja på Storgatan.")};
        card.areas[Area::MaBra].answer = CardAnswer::VetEj;
        card.areas[Area::Fritid].answer = CardAnswer::Ja;
        card.told = GuardianTold::Yes;
        card.guardianConsents = true;
        card.childView = Answered::Yes;
        card.route = route;
        return card;
    }
    Upptackarkort savedCard(CardRoute route = CardRoute::Barnkontakt) {
        return *unit->cards().find(saveCard(*unit, card(route)).id);
    }
    std::optional<Station> station() const {
        const auto round = unit->process().current(child);
        return round ? std::optional(round->station()) : std::nullopt;
    }
};

inline void show(QWidget* page) {
    page->resize(1250, 700);
    page->show();
    QApplication::setActiveWindow(page);
    settle();
}

/// At the text size the test is run with.
inline void checkPage(QWidget* page, const QString& name) {
    show(page);
    CHECK(unnamedControls(page).join(QStringLiteral("; ")) == QString());
    CHECK(smallTargets(page).join(QStringLiteral("; ")) == QString());
    CHECK(clippedTexts(page).join(QStringLiteral("; ")) == QString());
    picture(page, name + QString::number(QApplication::font().pointSize()));
}

inline SharingEntry ownUse() {
    SharingEntry entry;
    entry.ownUse = true;
    entry.purpose = QStringLiteral("Råd");
    return entry;
}

} // namespace bk::test
