// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/rated_part.h"

#include "ui/common/area_card.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/area_pager.h"
#include "ui/forms/fold.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString articleText(const ConventionArticle& article) {
    QStringList numbers;
    for (const int number : article.numbers)
        numbers.append(QString::number(number));
    return RatedPart::tr("Barnkonventionen, artikel %1: %2").arg(numbers.join(RatedPart::tr(" och ")), article.text);
}

} // namespace

RatedPart::RatedPart(const FormContext& context, Audience audience, const QString& notRating, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_audience(audience)
    , m_choice(new QComboBox)
    , m_field(new Field(tr("Samtalsunderlag"), m_choice))
    , m_pager(new AreaPager)
    , m_between(new QVBoxLayout) {
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(20);
    m_choice->addItem(notRating);
    m_refs.push_back({});
    fillChoices();
    QVBoxLayout* column = columnIn(this);
    m_between->setSpacing(grid(2));
    column->addWidget(m_field);
    column->addLayout(m_between);
    column->addWidget(m_pager);
    connect(m_choice, &QComboBox::activated, this, [this] {
        build(m_context.library.find(instrument()));
        Q_EMIT instrumentChanged();
        Q_EMIT edited();
    });
    connect(m_pager, &AreaPager::edited, this, &RatedPart::edited);
    build(nullptr);
}

void RatedPart::addBetween(QWidget* widget) { m_between->addWidget(widget); }

void RatedPart::fillChoices() {
    const Instrument* byAge = proposed();
    for (const Instrument* instrument :
         m_context.library.choices(m_context.model.id, InstrumentKind::Samtalsunderlag, m_audience, m_context.today))
        addChoice(*instrument, instrument == byAge);
}

void RatedPart::addChoice(const Instrument& instrument, bool proposed) {
    m_choice->addItem(proposed ? tr("%1 – föreslås efter ålder").arg(instrument.title) : instrument.title);
    m_refs.push_back(instrument.ref);
}

const Instrument* RatedPart::proposed() const {
    if (!m_context.ageYears)
        return nullptr;
    const auto choices = m_context.library.choices(
        m_context.model.id, InstrumentKind::Samtalsunderlag, m_audience, m_context.today, m_context.ageYears);
    return !choices.empty() && choices.front()->fitsAge(*m_context.ageYears) ? choices.front() : nullptr;
}

InstrumentRef RatedPart::instrument() const { return m_refs[std::size_t(m_choice->currentIndex())]; }

PerArea<AreaAnswer> RatedPart::areas() const {
    PerArea<AreaAnswer> areas;
    if (m_built)
        for (const Area area : allAreas)
            areas[area] = m_pager->card(area)->answer();
    return areas;
}

void RatedPart::setValue(const InstrumentRef& ref, const PerArea<AreaAnswer>& areas) {
    const QSignalBlocker quiet(this);
    auto found = std::find(m_refs.begin(), m_refs.end(), ref);
    const Instrument* instrument = m_context.library.find(ref);
    if (found == m_refs.end() && instrument) { // an earlier version, which the answers keep
        addChoice(*instrument, false);
        found = m_refs.end() - 1;
    }
    m_choice->setCurrentIndex(found == m_refs.end() ? 0 : int(found - m_refs.begin()));
    build(instrument);
    m_kept = areas;
    if (m_built)
        for (const Area area : allAreas)
            m_pager->card(area)->setAnswer(areas[area]);
    m_pager->refresh();
}

void RatedPart::setAnswer(Area area, Answer rating) {
    if (!m_built)
        return;
    AreaAnswer answer = m_pager->card(area)->answer();
    answer.rating = rating;
    m_pager->card(area)->setAnswer(answer);
    m_pager->refresh();
    Q_EMIT edited();
}

void RatedPart::propose() {
    const Instrument* instrument = proposed();
    setValue(instrument ? instrument->ref : InstrumentRef{}, m_kept);
}

const Instrument* RatedPart::current() const { return m_built; }

void RatedPart::build(const Instrument* instrument) {
    if (m_built)
        for (const Area area : allAreas)
            m_kept[area] = m_pager->card(area)->answer();
    const bool same = instrument && m_built == instrument;
    m_built = instrument;
    m_pager->setVisible(instrument);
    m_field->setHint(
        instrument            ? instrument->introduction
        : !m_context.ageYears ? tr("Välj underlag efter ålder och mognad.")
        : m_audience == Audience::Child && *m_context.ageYears < 4
            ? tr("Barn under fyra år skattar inte själva. Vårdnadshavarnas bild räcker här.")
            : QString());
    if (!instrument || same)
        return;
    std::vector<AreaCard*> cards;
    std::vector<QWidget*> below;
    const WellbeingModel& model = m_context.modelOf(instrument->ref);
    const auto look = m_audience == Audience::Child ? RatingButtons::Look::Faces : RatingButtons::Look::Numbers;
    for (const Area area : allAreas) {
        cards.push_back(new AreaCard(*instrument, model, area, look));
        cards.back()->setAnswer(m_kept[area]);
        below.push_back(supportFor(area));
    }
    m_pager->setCards(model, cards, below);
}

const Instrument* RatedPart::talkingCard() const {
    const auto cards = m_context.library.choices(
        m_context.model.id, InstrumentKind::Samtalskort, m_audience, m_context.today, m_context.ageYears);
    if (cards.empty() || (m_context.ageYears && !cards.front()->fitsAge(*m_context.ageYears)))
        return nullptr;
    return m_context.ageYears ? cards.front() : nullptr;
}

QWidget* RatedPart::supportFor(Area area) const {
    const Instrument* card = talkingCard();
    if (!card)
        return nullptr;
    const InstrumentArea& content = card->areas[area];
    auto* text = new QWidget;
    QVBoxLayout* column = columnIn(text);
    column->setContentsMargins(grid(2), 0, 0, 0);
    column->setSpacing(grid());
    if (!content.prompt.isEmpty()) {
        QLabel* prompt = plainLabel(content.prompt);
        makeLarger(prompt, 1, true);
        column->addWidget(prompt);
    }
    for (const Item& item : content.statements) {
        QLabel* statement = plainLabel(tr("– %1").arg(item.text));
        makeLarger(statement, 1);
        column->addWidget(statement);
    }
    if (content.article) {
        QLabel* article = plainLabel(articleText(*content.article));
        makeQuiet(article);
        column->addWidget(article);
    }
    return new Fold(tr("Samtalskort: %1").arg(m_context.model.areas[area].formLabel), text);
}

} // namespace bk
