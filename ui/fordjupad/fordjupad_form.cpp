// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fordjupad/fordjupad_form.h"

#include "core/domain/common/text_limits.h"
#include "ui/common/field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/fordjupad/area_texts.h"
#include "ui/forms/area_step.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"
#include "ui/plan/suggestion_dialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int boardColumns = 4;

} // namespace

FordjupadForm::FordjupadForm(
    const FordjupadOfChild& whole, const Instrument& instrument, const WellbeingModel& model, bool joint,
    std::vector<PlanSuggestion> known, QWidget* parent)
    : QWidget(parent)
    , m_known(std::move(known))
    , m_order(workOrder(whole.childProfile))
    , m_by(new TextLine(text_limits::name))
    , m_profession(new TextLine(text_limits::name))
    , m_date(new DateBox)
    , m_previous(new QPushButton)
    , m_next(new QPushButton) {
    m_value.instrument = instrument.ref;
    QVBoxLayout* column = columnIn(this);
    buildWho();
    column->addWidget(buildBoard(model));
    column->addWidget(buildCards(whole, instrument, model, joint));
    column->addWidget(buildWays());
    column->addStretch(1); // a tall window leaves the fields where they are
    showCard(0);
}

void FordjupadForm::buildWho() {
    m_fields = {
        {u"by"_s, new Field(tr("&Vem som har skrivit"), m_by)},
        {u"profession"_s, new Field(tr("&Yrke"), m_profession)},
        {u"date"_s, new Field(tr("&Datum"), m_date)}};
    for (const QString& name : {u"by"_s, u"profession"_s, u"date"_s})
        layout()->addWidget(m_fields[name]);
    for (QLineEdit* edit : {m_by, m_profession})
        connect(edit, &QLineEdit::textEdited, this, &FordjupadForm::edited);
    connect(m_date, &DateBox::edited, this, &FordjupadForm::edited);
}

QWidget* FordjupadForm::buildBoard(const WellbeingModel& model) {
    auto* board = new QWidget;
    auto* steps = new FlowLayout(board);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(grid(0.5));
    steps->setColumns(boardColumns);
    for (const Area area : m_order) {
        auto* step = new AreaStep(area, model.areas[area].formLabel);
        connect(step, &QPushButton::clicked, this, [this, area] { goTo(area); });
        steps->addWidget(step);
        m_steps.push_back(step);
    }
    return board;
}

QWidget* FordjupadForm::buildCards(
    const FordjupadOfChild& whole, const Instrument& instrument, const WellbeingModel& model, bool joint) {
    std::vector<std::pair<QString, Fordjupad>> contributions;
    for (std::size_t i = 0; joint && i < whole.entries.size(); ++i)
        if (!whole.entries[i].joint)
            contributions.emplace_back(whole.origins[qsizetype(i)], whole.entries[i]);
    auto* cards = new QWidget;
    QVBoxLayout* column = columnIn(cards);
    for (const Area area : m_order) {
        const auto overview = std::ranges::find(whole.areas, area, &AreaOverview::area);
        auto* card = new AreaTexts(
            model.areas[area], instrument.areas[area],
            overview == whole.areas.end() ? AreaOverview{area, {}, {}, {}} : *overview, contributions, offerOf(area));
        connect(card, &AreaTexts::edited, this, [this] {
            markTouched();
            Q_EMIT edited();
        });
        for (std::size_t i = 0; i < card->fields().size(); ++i)
            m_fields.insert(instrument.areas[area].subAreas[i].id, card->fields()[i]->field());
        column->addWidget(card);
        m_cards.push_back(card);
    }
    return cards;
}

OfferKnown FordjupadForm::offerOf(Area area) {
    if (std::ranges::find(m_known, area, &PlanSuggestion::area) == m_known.end())
        return nullptr;
    return [this, area](const std::function<void(const PlanSuggestion&)>& take) {
        std::vector<SuggestionDialog::Offered> offered;
        for (const PlanSuggestion& each : m_known)
            if (each.area == area)
                offered.push_back({each, isTaken(each, value())});
        SuggestionDialog::ask(this, offered, take);
    };
}

QWidget* FordjupadForm::buildWays() {
    auto* ways = new QWidget;
    auto* row = new FlowLayout(ways);
    row->setContentsMargins(0, 0, 0, 0);
    m_previous->setAccessibleName(tr("Föregående område"));
    m_next->setAccessibleName(tr("Nästa område"));
    connect(m_previous, &QPushButton::clicked, this, [this] { goTo(m_order[m_shown - 1]); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_order[m_shown + 1]); });
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return ways;
}

void FordjupadForm::showCard(std::size_t index) {
    m_shown = index;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i == index);
        m_steps[i]->setChecked(i == index);
    }
    m_previous->setVisible(index > 0);
    m_next->setVisible(index + 1 < m_cards.size());
    if (index > 0)
        m_previous->setText(tr("‹ %1").arg(m_cards[index - 1]->accessibleName()));
    if (index + 1 < m_cards.size())
        m_next->setText(tr("%1 ›").arg(m_cards[index + 1]->accessibleName()));
}

void FordjupadForm::goTo(Area area) {
    showCard(std::size_t(std::ranges::find(m_order, area) - m_order.begin()));
    if (!m_cards[m_shown]->fields().empty())
        revealAndFocus(m_cards[m_shown]->fields().front()->worksField());
}

AreaTexts* FordjupadForm::card(Area area) const {
    return m_cards[std::size_t(std::ranges::find(m_order, area) - m_order.begin())];
}

Fordjupad FordjupadForm::value() const {
    Fordjupad fordjupad = m_value;
    fordjupad.by = m_by->text();
    fordjupad.profession = m_profession->text();
    fordjupad.date = m_date->date();
    fordjupad.texts.clear();
    for (const Area area : allAreas)
        for (const SubAreaFields* fields : card(area)->fields())
            if (fields->isTouched())
                fordjupad.texts.push_back(fields->value());
    return fordjupad;
}

void FordjupadForm::setValue(const Fordjupad& fordjupad) {
    const QSignalBlocker quiet(this);
    m_value = fordjupad;
    m_by->setText(fordjupad.by);
    m_profession->setText(fordjupad.profession);
    m_date->setDate(fordjupad.date);
    for (AreaTexts* card : m_cards)
        for (SubAreaFields* fields : card->fields()) {
            const QString id = fields->value().subArea;
            const SubAreaText* text = fordjupad.find(id);
            fields->setValue(text ? *text : SubAreaText{id, {}, {}});
        }
    markTouched();
}

void FordjupadForm::markTouched() {
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_steps[i]->setTouched(m_cards[i]->isTouched());
}

int FordjupadForm::touched() const { return int(std::ranges::count_if(m_cards, &AreaTexts::isTouched)); }

bool FordjupadForm::hasUnclearDay() const { return m_date->isUnclear(); }

Issues FordjupadForm::showIssues(const Issues& issues) { return showIssuesByPlace(issues, m_fields); }

void FordjupadForm::goToFirstIssue() {
    QWidget* control = firstControlWithIssue(this);
    if (!control)
        return;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        if (m_cards[i]->isAncestorOf(control))
            showCard(i);
    revealAndFocus(control);
}

} // namespace bk
