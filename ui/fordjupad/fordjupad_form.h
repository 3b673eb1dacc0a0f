// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/fordjupad_of_child.h"
#include "ui/fordjupad/sub_area_fields.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace bk {

class AreaStep;
class AreaTexts;
class DateBox;
class Field;

/// Fördjupad behovskompass as one organisation writes it before the meeting, or the team after it: who wrote, and one
/// page per area in the order to work in. `value()` after `setValue(v)` equals `v`.
class FordjupadForm final : public QWidget {
    Q_OBJECT

public:
    /// `instrument`: whose sub-areas are written about. With `joint` the organisations' entries stand beside. `known`:
    /// what can be taken over, each of an area.
    FordjupadForm(
        const FordjupadOfChild& whole, const Instrument& instrument, const WellbeingModel& model, bool joint,
        std::vector<PlanSuggestion> known = {}, QWidget* parent = nullptr);

    Fordjupad value() const;
    void setValue(const Fordjupad& fordjupad);

    Issues showIssues(const Issues& issues);
    void goToFirstIssue();
    bool hasUnclearDay() const;
    /// Areas with something written.
    int touched() const;
    void goTo(Area area);
    AreaTexts* card(Area area) const;
    QLineEdit* byField() const { return m_by; }

Q_SIGNALS:
    void edited();

private:
    void buildWho();
    QWidget* buildBoard(const WellbeingModel& model);
    QWidget*
    buildCards(const FordjupadOfChild& whole, const Instrument& instrument, const WellbeingModel& model, bool joint);
    QWidget* buildWays();
    /// Null where nothing is known of the area.
    OfferKnown offerOf(Area area);
    void showCard(std::size_t index);
    void markTouched();

    Fordjupad m_value;
    std::vector<PlanSuggestion> m_known;
    std::vector<Area> m_order;
    std::vector<AreaStep*> m_steps; ///< in work order, as the cards
    std::vector<AreaTexts*> m_cards;
    std::size_t m_shown = 0;
    QLineEdit* m_by;
    QLineEdit* m_profession;
    DateBox* m_date;
    QPushButton* m_previous;
    QPushButton* m_next;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
