// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/follow_up_page.h"

#include "core/documents/compass_series.h"
#include "core/services/child_papers.h"
#include "core/services/open_unit.h"
#include "ui/charts/compass_widget.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/choice_row.h"
#include "ui/common/theme.h"
#include "ui/forms/barnsamtal_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString changeText(Change change) {
    switch (change) {
    case Change::NoInformation: return FollowUpPage::tr("går inte att jämföra");
    case Change::FellBack: return FollowUpPage::tr("▼ lägre nu");
    case Change::Kept: return FollowUpPage::tr("● har hållit i sig");
    case Change::Improved: return FollowUpPage::tr("▲ högre nu");
    }
    Q_UNREACHABLE();
}

QLabel* wrapped(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

FollowUpPage::FollowUpPage(OpenUnit& unit, BarnsamtalId rating, ChildRoads roads, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_rating(rating)
    , m_roads(std::move(roads))
    , m_compared(followUpComparison(unit, rating))
    , m_compass(new CompassWidget)
    , m_table(new RecordTable(tr("Då och nu, område för område"), {tr("Område"), tr("Då"), tr("Nu"), tr("Förändring")}))
    , m_none(wrapped(tr("Det finns ingen tidigare skattning av samma person att jämföra med. "
                        "Nästa uppföljning jämförs med den här."))) {
    m_table->setOpens(false);
    body()->addWidget(pageHeading(title()));
    if (m_compared.size() > 1) {
        std::vector<ChoiceRow::Choice> raters;
        for (const ThenAndNow& each : m_compared)
            raters.push_back({raterLabel(each.now.rater), {}});
        m_rater = new ChoiceRow(tr("Vems skattning"), raters, Qt::Horizontal, false);
        m_rater->setValue(0);
        connect(m_rater, &ChoiceRow::edited, this, &FollowUpPage::showRater);
        body()->addWidget(m_rater);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(3));
    row->addWidget(m_compass, 5);
    row->addWidget(talkColumn(), 4);
    body()->addLayout(row, 1);
    showRater();
}

QWidget* FollowUpPage::talkColumn() {
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid());
    layout->addWidget(m_none);
    layout->addWidget(m_table);
    auto* questions = new QLabel(tr("Att prata om"));
    makeLarger(questions, 1, true);
    layout->addWidget(questions);
    for (const QString& question :
         {tr("1. Vad är annorlunda nu?"), tr("2. Hur känns det?"),
          tr("3. Stämmer kompasserna med hur ni har haft det?"), tr("4. Vad vill ni ska hända nu?")})
        layout->addWidget(wrapped(question));
    layout->addWidget(
        wrapped(tr("Börja med det som har blivit bättre eller hållit i sig. Finns oron kvar: ta upp det i teamet.")));
    auto* write = new QPushButton(tr("&Skriv vad ni kom fram till"));
    makePrimary(write);
    connect(write, &QPushButton::clicked, this, &FollowUpPage::writeDown);
    layout->addWidget(write, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return column;
}

void FollowUpPage::reload() {
    attempt(this, [this] {
        m_compared = followUpComparison(m_unit, m_rating);
        showRater();
    });
}

void FollowUpPage::showRater() {
    const bool any = !m_compared.empty();
    m_none->setVisible(!any);
    m_table->setVisible(any);
    m_compass->setVisible(any);
    if (!any)
        return;
    const std::size_t chosen = m_rater ? std::size_t(m_rater->value().value_or(0)) : 0;
    const ThenAndNow& shown = m_compared[std::min(chosen, m_compared.size() - 1)];
    m_compass->setFigure(compassFigure(m_unit, std::array{shown.then, shown.now}));
    std::vector<QStringList> rows;
    for (const Area area : allAreas)
        rows.push_back(
            {m_unit.model().areas[area].label, shownValue(shown.then, area), shownValue(shown.now, area),
             changeText(shown.changes[area].change)});
    m_table->setRows(std::move(rows));
}

void FollowUpPage::writeDown() {
    attempt(this, [this] {
        if (const auto samtal = m_unit.samtal().find(m_rating))
            m_roads.open(new BarnsamtalPage(m_unit, *samtal));
    });
}

FormPlace followUpRatingForm() {
    return {
        u"uppfoljningsskattning"_s,
        [](OpenUnit& unit, ChildId child, const ChildRoads& roads, const QString& record) -> Page* {
            if (const auto saved = BarnsamtalId::fromString(record))
                return new FollowUpPage(unit, *saved, roads);
            auto* page = new BarnsamtalPage(unit, child, SamtalPurpose::FollowUp);
            const auto compare = [&unit, roads, page](const QString& saved) {
                if (const auto id = BarnsamtalId::fromString(saved))
                    attempt(page, [&] { roads.open(new FollowUpPage(unit, *id, roads)); });
            };
            // after the form has been left
            QObject::connect(page, &Page::saved, page, compare, Qt::QueuedConnection);
            return page;
        }};
}

} // namespace bk
