// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/card_area_row.h"

#include "ui/common/area_mark.h"
#include "ui/common/choice_row.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace bk {

CardAreaRow::CardAreaRow(const Instrument& instrument, const WellbeingModel& model, Area area, QWidget* parent)
    : AreaFrame(area, parent)
    , m_answers(new ChoiceRow(model.areas[area].formLabel, {{tr("Ja"), u'J'}, {tr("Nej"), u'N'}, {tr("Vet ej"), u'V'}}))
    , m_describe(new QPushButton(tr("Beskriv")))
    , m_description(new TextArea(tr("%1: beskrivning").arg(model.areas[area].formLabel))) {
    const AreaTerm& term = model.areas[area];
    setAccessibleName(term.formLabel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(2) + stripe, grid(1.25), grid(2), grid(1.25));
    column->setSpacing(grid(0.75));
    buildHead(instrument.areas[area], term);
    makeFlat(m_describe);
    makeQuiet(m_describe);
    m_describe->setFocusPolicy(Qt::ClickFocus); // by keyboard: K
    m_describe->setToolTip(tr("K"));
    m_describe->setAccessibleName(tr("%1: beskriv").arg(term.formLabel));
    auto* line = new QHBoxLayout;
    line->addWidget(m_answers, 1);
    line->addWidget(m_describe, 0, Qt::AlignTop);
    column->addLayout(line);
    m_describing = new Field(
        tr("Beskriv gärna vad du har sett eller hört"), m_description,
        tr("Stämmer bara en del av påståendet? Skriv vilken."));
    column->addWidget(m_describing);
    connect(m_answers, &ChoiceRow::edited, this, [this] {
        followAnswer();
        Q_EMIT edited();
    });
    const auto describe = [this] {
        showDescription(true);
        m_description->setFocus();
    };
    connect(m_describe, &QPushButton::clicked, this, describe);
    connect(m_answers, &ChoiceRow::commentAsked, this, describe);
    connect(m_description, &QPlainTextEdit::textChanged, this, &CardAreaRow::edited);
    followAnswer();
}

void CardAreaRow::buildHead(const InstrumentArea& content, const AreaTerm& term) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    auto* label = plainLabel(term.formLabel);
    makeLarger(label, 1, true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label);
    words->addWidget(plainLabel(content.statements.empty() ? term.definition : content.statements.front().text));
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(1.5));
    row->addWidget(new AreaMark(area()), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column->addLayout(row);
    if (content.help.isEmpty())
        return;
    auto* help = plainLabel(content.help);
    makeQuiet(help);
    help->setVisible(false);
    auto* show = new QPushButton(tr("Visa hjälp"));
    show->setAccessibleName(tr("%1: visa hjälp").arg(term.formLabel));
    show->setFocusPolicy(Qt::ClickFocus);
    makeFlat(show);
    makeQuiet(show);
    connect(show, &QPushButton::clicked, help, [show, help] {
        help->setVisible(help->isHidden());
        show->setText(help->isHidden() ? tr("Visa hjälp") : tr("Dölj hjälp"));
    });
    row->addWidget(show, 0, Qt::AlignTop);
    column->addWidget(help);
}

CardArea CardAreaRow::value() const {
    const auto answer = m_answers->value();
    return {answer ? std::optional(CardAnswer(*answer)) : std::nullopt, m_description->toPlainText()};
}

void CardAreaRow::setValue(const CardArea& value) {
    const QSignalBlocker quiet(this);
    m_answers->setValue(value.answer ? std::optional(int(*value.answer)) : std::nullopt);
    m_description->setPlainText(value.description);
    m_asked = false;
    followAnswer();
}

void CardAreaRow::followAnswer() {
    const auto answer = value().answer;
    showDescription(
        m_asked || !m_description->toPlainText().isEmpty() || answer == CardAnswer::Nej || answer == CardAnswer::VetEj);
}

void CardAreaRow::showDescription(bool asked) {
    m_asked = m_asked || (asked && !value().answer);
    m_describing->setVisible(asked);
    m_describe->setVisible(!asked);
}

} // namespace bk
