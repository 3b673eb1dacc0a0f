// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/area_card.h"

#include "ui/common/area_mark.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bk {
namespace {

QLabel* plain(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// A flat button that shows and hides `content`.
QPushButton* toggleFor(const QString& show, const QString& hide, QWidget* content) {
    auto* button = new QPushButton(show);
    makeFlat(button);
    content->setVisible(false);
    QObject::connect(button, &QPushButton::clicked, content, [button, content, show, hide] {
        content->setVisible(content->isHidden());
        button->setText(content->isHidden() ? show : hide);
    });
    return button;
}

} // namespace

AreaCard::AreaCard(
    const Instrument& instrument, const WellbeingModel& model, Area area, RatingButtons::Look look, QWidget* parent)
    : AreaFrame(area, parent)
    , m_ratesStatements(instrument.scale.per == ScalePer::Statement) {
    const AreaTerm& term = model.areas[area];
    const InstrumentArea& content = instrument.areas[area];
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(2) + stripe, grid(2), grid(2), grid(2));
    column->setSpacing(grid());
    buildHead(term, content, column);
    if (m_ratesStatements)
        buildStatements(instrument, column);
    else
        buildAreaRating(instrument, term, look, column);
    m_comment = new TextArea(tr("%1: kommentar").arg(term.formLabel));
    auto* caption = new QLabel(tr("Kommentar – gärna varför"));
    caption->setBuddy(m_comment);
    makeQuiet(caption);
    column->addWidget(caption);
    column->addWidget(m_comment);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &AreaCard::noteEdit);
    for (RatingButtons* rating : m_ratings)
        connect(rating, &RatingButtons::edited, this, &AreaCard::noteEdit);
    setAccessibleName(term.formLabel);
    setAnswer({});
    if (m_ratesStatements)
        noteEdit();
}

void AreaCard::buildHead(const AreaTerm& term, const InstrumentArea& content, QVBoxLayout* column) {
    auto* label = plain(term.formLabel);
    makeLarger(label, 2, true);
    auto* voice = plain(term.childVoice);
    makeQuiet(voice);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label);
    words->addWidget(voice);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(1.5));
    row->addWidget(new AreaMark(area()), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    column->addLayout(row);
    if (!content.prompt.isEmpty())
        column->addWidget(plain(content.prompt));
    if (!content.help.isEmpty()) {
        auto* help = plain(content.help);
        row->addWidget(toggleFor(tr("Visa hjälp"), tr("Dölj hjälp"), help), 0, Qt::AlignTop);
        column->addWidget(help);
    }
}

void AreaCard::buildAreaRating(
    const Instrument& instrument, const AreaTerm& term, RatingButtons::Look look, QVBoxLayout* column) {
    buildSupport(instrument.areas[area()], column);
    auto* rating = new RatingButtons(term.formLabel, look);
    rating->setEnds(instrument.scale.low, instrument.scale.high);
    m_ratings.push_back(rating);
    column->addWidget(rating);
}

void AreaCard::buildSupport(const InstrumentArea& content, QVBoxLayout* column) {
    if (content.statements.empty())
        return;
    auto* support = new QWidget;
    auto* lines = new QVBoxLayout(support);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid());
    for (const Item& item : content.statements) {
        auto* text = plain(tr("– %1").arg(item.text));
        makeLarger(text, 1); // read aloud, from some distance
        lines->addWidget(text);
    }
    column->addWidget(toggleFor(tr("Visa påståenden som stöd"), tr("Dölj påståenden"), support), 0, Qt::AlignLeft);
    column->addWidget(support);
}

void AreaCard::buildStatements(const Instrument& instrument, QVBoxLayout* column) {
    auto* ends = plain(tr("1 = %1, 5 = %2").arg(instrument.scale.low, instrument.scale.high));
    makeQuiet(ends);
    m_mean = plain({});
    m_mean->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto* row = new QHBoxLayout;
    row->addWidget(ends, 1);
    row->addWidget(m_mean, 1);
    column->addLayout(row);
    for (const Item& item : instrument.areas[area()].statements)
        m_rows.push_back(buildStatement(item, instrument.scale, column));
}

AreaCard::StatementRow AreaCard::buildStatement(const Item& item, const Scale& scale, QVBoxLayout* column) {
    StatementRow row{item.id, new RatingButtons(item.text), new TextLine};
    row.rating->setEnds(scale.low, scale.high, false);
    row.comment->setAccessibleName(tr("%1: kommentar").arg(item.text));
    row.comment->setPlaceholderText(tr("Kommentar till påståendet"));
    row.comment->setVisible(false);
    auto* remark = new QPushButton(tr("Kommentera"));
    remark->setAccessibleName(tr("%1: kommentera").arg(item.text));
    remark->setFocusPolicy(Qt::ClickFocus); // by keyboard: K
    remark->setToolTip(tr("K"));
    connect(row.rating, &RatingButtons::commentAsked, remark, &QPushButton::click);
    makeFlat(remark);
    makeQuiet(remark);
    connect(remark, &QPushButton::clicked, row.comment, [field = row.comment] {
        field->setVisible(true);
        field->setFocus();
    });
    connect(row.comment, &QLineEdit::textEdited, this, &AreaCard::noteEdit);
    row.rating->addBeside(remark);
    column->addSpacing(grid(0.5));
    column->addWidget(plain(item.text));
    column->addWidget(row.rating);
    column->addWidget(row.comment);
    m_ratings.push_back(row.rating);
    return row;
}

AreaAnswer AreaCard::answer() const {
    return {m_ratesStatements || m_ratings.empty() ? Answer() : m_ratings.front()->value(), m_comment->toPlainText()};
}

void AreaCard::setAnswer(const AreaAnswer& answer) {
    const QSignalBlocker quiet(this);
    if (!m_ratesStatements && !m_ratings.empty())
        m_ratings.front()->setValue(answer.rating);
    m_comment->setPlainText(answer.comment);
}

AreaRatings AreaCard::ratings() const {
    AreaRatings value;
    for (const StatementRow& row : m_rows)
        value.answers.push_back({row.item, row.rating->value(), row.comment->text()});
    value.comment = m_comment->toPlainText();
    return value;
}

void AreaCard::setRatings(const AreaRatings& ratings) {
    const QSignalBlocker quiet(this);
    for (const StatementRow& row : m_rows) {
        const auto found =
            std::find_if(ratings.answers.begin(), ratings.answers.end(), [&row](const ItemAnswer& answer) {
                return answer.item == row.item;
            });
        const ItemAnswer answer = found == ratings.answers.end() ? ItemAnswer{} : *found;
        row.rating->setValue(answer.rating);
        row.comment->setText(answer.comment);
        row.comment->setVisible(!answer.comment.isEmpty());
    }
    m_comment->setPlainText(ratings.comment);
    noteEdit();
}

bool AreaCard::isTouched() const {
    const bool rated = std::any_of(
        m_ratings.begin(), m_ratings.end(), [](const RatingButtons* rating) { return rating->value().has_value(); });
    const bool remarked = std::any_of(
        m_rows.begin(), m_rows.end(), [](const StatementRow& row) { return !row.comment->text().isEmpty(); });
    return rated || remarked || !m_comment->toPlainText().isEmpty();
}

void AreaCard::noteEdit() {
    if (m_mean) {
        const AreaMean mean = ratings().mean();
        m_mean->setText(
            mean.count == 0 ? tr("%1 av %2 besvarade").arg(mean.count).arg(mean.of)
                            : tr("Medel %1 · %2 av %3 besvarade").arg(mean.shown()).arg(mean.count).arg(mean.of));
    }
    Q_EMIT edited();
}

} // namespace bk
