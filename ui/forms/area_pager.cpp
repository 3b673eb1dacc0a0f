// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/area_pager.h"

#include "core/domain/instruments/instrument.h"
#include "ui/common/area_card.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/theme.h"
#include "ui/forms/area_step.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace bk {
namespace {

constexpr int boardColumns = 4;

} // namespace

AreaPager::AreaPager(QWidget* parent)
    : QWidget(parent)
    , m_board(new FlowLayout)
    , m_column(new QVBoxLayout)
    , m_toggle(new QPushButton)
    , m_previous(new QPushButton)
    , m_next(new QPushButton) {
    QVBoxLayout* column = columnIn(this);
    m_board->setSpacing(grid(0.5));
    m_board->setColumns(boardColumns);
    m_column->setSpacing(grid(2));
    makeFlat(m_toggle);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setShowsAll(!m_all); });
    connect(m_previous, &QPushButton::clicked, this, [this] { walk(m_current, -1); });
    connect(m_next, &QPushButton::clicked, this, [this] { walk(m_current, 1); });
    auto* ways = new QHBoxLayout;
    ways->addWidget(m_previous);
    ways->addWidget(m_next);
    ways->addStretch(1);
    auto* top = new QVBoxLayout;
    top->setSpacing(grid(0.5));
    top->addLayout(m_board);
    top->addWidget(m_toggle, 0, Qt::AlignRight);
    column->addLayout(top);
    column->addLayout(m_column);
    column->addLayout(ways);
}

void AreaPager::setCards(
    const WellbeingModel& model, const std::vector<AreaCard*>& cards, const std::vector<QWidget*>& below) {
    Q_ASSERT(cards.size() == areaCount);
    for (QWidget* place : m_places)
        delete place;
    for (AreaStep* step : m_steps)
        delete step;
    m_places.clear();
    m_steps.clear();
    m_cards = cards;
    for (const Area area : allAreas) {
        auto* step = new AreaStep(area, model.areas[area].formLabel);
        connect(step, &QPushButton::clicked, this, [this, area] { goTo(area); });
        m_board->addWidget(step);
        m_steps.push_back(step);
        auto* place = new QWidget;
        QVBoxLayout* column = columnIn(place);
        column->setSpacing(grid());
        column->addWidget(cards[indexOf(area)]);
        if (indexOf(area) < below.size() && below[indexOf(area)])
            column->addWidget(below[indexOf(area)]);
        m_column->addWidget(place);
        m_places.push_back(place);
        connectCard(cards[indexOf(area)]);
    }
    refresh();
    showCards();
}

void AreaPager::connectCard(AreaCard* card) {
    const Area area = card->area();
    connect(card, &AreaCard::edited, this, [this, card] {
        m_steps[indexOf(card->area())]->setTouched(card->isTouched());
        Q_EMIT edited();
    });
    const auto& ratings = card->ratingButtons();
    chainQuestions(ratings);
    if (ratings.empty())
        return;
    connect(ratings.back(), &RatingButtons::answered, this, [this, area] { walk(area, 1); });
    connect(ratings.back(), &RatingButtons::moveAsked, this, [this, area](int step) {
        if (step > 0)
            walk(area, 1);
    });
    connect(ratings.front(), &RatingButtons::moveAsked, this, [this, area](int step) {
        if (step < 0)
            walk(area, -1);
    });
}

void AreaPager::walk(Area from, int step) {
    const int to = int(indexOf(from)) + step;
    if (to >= int(areaCount)) {
        Q_EMIT finished();
        return;
    }
    if (to < 0)
        return;
    setCurrent(areaAt(std::size_t(to)));
    const auto& ratings = card(m_current)->ratingButtons();
    if (!ratings.empty())
        revealAndFocus(step > 0 ? ratings.front() : ratings.back());
}

void AreaPager::setCurrent(Area area) {
    m_current = area;
    showCards();
}

void AreaPager::goTo(Area area) {
    setCurrent(area);
    if (card(area)->ratingButtons().empty())
        return;
    revealAndFocus(card(area)->ratingButtons().front());
}

void AreaPager::setShowsAll(bool all) {
    m_all = all;
    showCards();
}

int AreaPager::touched() const {
    return int(std::count_if(m_cards.begin(), m_cards.end(), [](const AreaCard* card) { return card->isTouched(); }));
}

void AreaPager::refresh() {
    for (AreaCard* card : m_cards)
        m_steps[indexOf(card->area())]->setTouched(card->isTouched());
}

void AreaPager::showCards() {
    if (m_cards.empty())
        return;
    for (const Area area : allAreas) {
        m_places[indexOf(area)]->setVisible(m_all || area == m_current);
        m_steps[indexOf(area)]->setChecked(area == m_current);
    }
    m_toggle->setText(m_all ? tr("Visa ett område i taget") : tr("Visa alla områden"));
    const bool first = m_current == allAreas.front();
    const bool last = m_current == allAreas.back();
    m_previous->setVisible(!m_all && !first);
    m_next->setVisible(!m_all && !last);
    if (!first)
        m_previous->setText(tr("‹ %1").arg(labelOf(areaAt(indexOf(m_current) - 1))));
    if (!last)
        m_next->setText(tr("%1 ›").arg(labelOf(areaAt(indexOf(m_current) + 1))));
    m_previous->setAccessibleName(tr("Föregående område"));
    m_next->setAccessibleName(tr("Nästa område"));
}

QString AreaPager::labelOf(Area area) const { return m_steps[indexOf(area)]->accessibleName(); }

} // namespace bk
