// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/area.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bk {

class AreaCard;
class AreaStep;
class FlowLayout;
struct WellbeingModel;

/// Eight area cards, one at a time or all, under a board of the eight areas that shows which are filled in and leads to
/// any of them. Answering the last question of a card moves on to the next area.
class AreaPager final : public QWidget {
    Q_OBJECT

public:
    explicit AreaPager(QWidget* parent = nullptr);

    /// One card per area in order; `below` may hold a widget to stand under each card (or null). Takes ownership;
    /// earlier cards go.
    void
    setCards(const WellbeingModel& model, const std::vector<AreaCard*>& cards, const std::vector<QWidget*>& below = {});
    const std::vector<AreaCard*>& cards() const { return m_cards; }
    AreaCard* card(Area area) const { return m_cards[indexOf(area)]; }
    bool hasCards() const { return !m_cards.empty(); }

    Area current() const { return m_current; }
    /// Shows the area, without taking focus.
    void setCurrent(Area area);
    /// Shows the area and puts focus on its first question.
    void goTo(Area area);
    bool showsAll() const { return m_all; }
    void setShowsAll(bool all);
    /// Areas with something rated or written.
    int touched() const;
    /// Marks again what is filled in, after a card was set from outside.
    void refresh();

Q_SIGNALS:
    void edited();
    /// The last question of the last area was answered.
    void finished();

private:
    void connectCard(AreaCard* card);
    void walk(Area from, int step);
    void showCards();
    QString labelOf(Area area) const;

    std::vector<AreaCard*> m_cards;
    std::vector<QWidget*> m_places; ///< card and what stands below it
    std::vector<AreaStep*> m_steps;
    FlowLayout* m_board;
    QVBoxLayout* m_column;
    QPushButton* m_toggle;
    QPushButton* m_previous;
    QPushButton* m_next;
    Area m_current = Area::Omsorg;
    bool m_all = false;
};

} // namespace bk
