// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/card_places.h"

#include "core/domain/common/error.h"
#include "core/services/save_card.h"
#include "ui/card/anmalan_page.h"
#include "ui/card/card_tab.h"
#include "ui/card/consultation_page.h"
#include "ui/card/sibling_page.h"
#include "ui/card/upptackarkort_page.h"
#include "ui/children/child_form_page.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Earlier anmälningar open over the one that lists them.
AnmalanPage* anmalanPage(OpenUnit& unit, const Anmalan& start, const ChildRoads& roads) {
    auto* page = new AnmalanPage(unit, start);
    QObject::connect(page, &AnmalanPage::earlierAsked, page, [&unit, open = roads.open](const Anmalan& earlier) {
        open(anmalanPage(unit, earlier, {open, {}, {}}));
    });
    return page;
}

ConsultationPage* consultationPage(OpenUnit& unit, const Upptackarkort& card, const ChildRoads& roads) {
    auto* page = new ConsultationPage(unit, card);
    QObject::connect(page, &ConsultationPage::anmalanAsked, page, [&unit, roads](const Upptackarkort& about) {
        openAnmalan(unit, about.child, roads, &about);
    });
    return page;
}

std::optional<Upptackarkort> cardOf(OpenUnit& unit, ChildId child, const QString& record) {
    const auto id = UpptackarkortId::fromString(record);
    auto card = id ? unit.cards().find(*id) : std::nullopt;
    return card && card->child == child ? card : std::nullopt;
}

Page* makeCard(OpenUnit& unit, ChildId child, const ChildRoads& roads, const QString& record) {
    UpptackarkortPage* page = nullptr;
    if (const auto card = cardOf(unit, child, record))
        page = new UpptackarkortPage(unit, *card);
    else
        page = new UpptackarkortPage(
            unit, child, record == u"post" ? UpptackarkortPage::Origin::Post : UpptackarkortPage::Origin::Here);
    leadOn(page, unit, roads);
    return page;
}

Page* makeAnmalan(OpenUnit& unit, ChildId child, const ChildRoads& roads, const QString& record) {
    if (const auto id = AnmalanId::fromString(record))
        if (const auto saved = unit.cards().find(*id); saved && saved->child == child)
            return anmalanPage(unit, *saved, roads);
    const auto card = cardOf(unit, child, record);
    return anmalanPage(unit, begunAnmalan(unit, child, card ? &*card : nullptr), roads);
}

Page* makeConsultation(OpenUnit& unit, ChildId child, const ChildRoads& roads, const QString& record) {
    const auto card = cardOf(unit, child, record);
    if (!card)
        throw Error(Error::Kind::NotFound);
    return consultationPage(unit, *card, roads);
}

void openForSibling(OpenUnit& unit, const Upptackarkort& card, ChildId sibling, const ChildRoads& roads) {
    roads.openChild(sibling);
    auto* page = UpptackarkortPage::forSibling(unit, sibling, card);
    leadOn(page, unit, roads);
    roads.open(page);
}

} // namespace

ChildTab kortTab() {
    return {u"kort"_s, CardTab::tr("Kort"), [](OpenUnit& unit, ChildId child, const ChildRoads& roads) -> Page* {
                return new CardTab(unit, child, roads);
            }};
}

std::vector<FormPlace> cardForms() {
    return {
        {u"kort"_s, makeCard, Action::RecordCard},
        {u"anmalan"_s, makeAnmalan, Action::RecordCard},
        {u"konsultation"_s, makeConsultation, Action::ShareRecords}};
}

void leadOn(UpptackarkortPage* page, OpenUnit& unit, const ChildRoads& roads) {
    QObject::connect(page, &UpptackarkortPage::anmalanAsked, page, [&unit, roads](const Upptackarkort& card) {
        openAnmalan(unit, card.child, roads, &card);
    });
    QObject::connect(page, &UpptackarkortPage::consultationAsked, page, [&unit, roads](const Upptackarkort& card) {
        openConsultation(unit, card, roads);
    });
    const auto saved = std::make_shared<std::optional<Upptackarkort>>();
    QObject::connect(page, &UpptackarkortPage::cardSaved, page, [saved](const Upptackarkort& card) { *saved = card; });
    // once the form has left the stack
    QObject::connect(
        page, &FormPage::closed, page,
        [saved, &unit, roads] {
            if (*saved && (*saved)->route == CardRoute::Anmalan)
                openAnmalan(unit, (*saved)->child, roads, &**saved);
        },
        Qt::QueuedConnection);
}

void openAnmalan(OpenUnit& unit, ChildId child, const ChildRoads& roads, const Upptackarkort* card) {
    roads.open(anmalanPage(unit, begunAnmalan(unit, child, card), roads));
}

void openConsultation(OpenUnit& unit, const Upptackarkort& card, const ChildRoads& roads) {
    roads.open(consultationPage(unit, card, roads));
}

void openSibling(OpenUnit& unit, const Upptackarkort& card, const ChildRoads& roads) {
    auto* page = new SiblingPage(unit, card);
    QObject::connect(page, &SiblingPage::siblingChosen, page, [&unit, card, roads](ChildId sibling) {
        openForSibling(unit, card, sibling, roads);
    });
    QObject::connect(page, &SiblingPage::newChildAsked, page, [&unit, card, roads] {
        auto* form = new ChildFormPage(unit, std::nullopt);
        QObject::connect(
            form, &Page::saved, form,
            [&unit, card, roads](const QString& id) {
                if (const auto sibling = ChildId::fromString(id))
                    openForSibling(unit, card, *sibling, roads);
            },
            Qt::QueuedConnection);
        roads.open(form);
    });
    roads.open(page);
}

} // namespace bk
