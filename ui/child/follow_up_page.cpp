// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/follow_up_page.h"

#include "core/documents/compass_series.h"
#include "core/documents/follow_up_paper.h"
#include "core/services/child_papers.h"
#include "core/services/follow_up_talk.h"
#include "core/services/open_unit.h"
#include "core/services/talk_papers.h"
#include "ui/charts/compass_widget.h"
#include "ui/child/over_time_panel.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/choice_row.h"
#include "ui/common/layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/theme.h"
#include "ui/common/turning_layout.h"
#include "ui/forms/barnsamtal_page.h"
#include "ui/forms/draft_keeper.h"
#include "ui/forms/follow_up_fields.h"
#include "ui/forms/show_issues.h"

#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString markOf(Change change) {
    switch (change) {
    case Change::NoInformation: return {};
    case Change::FellBack: return u"▼ "_s;
    case Change::Kept: return u"● "_s;
    case Change::Improved: return u"▲ "_s;
    }
    Q_UNREACHABLE();
}

constexpr qreal leastBeside = 56; ///< em for the compass with the questions beside it

} // namespace

FollowUpPage::FollowUpPage(OpenUnit& unit, BarnsamtalId rating, ChildRoads roads, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_rating(rating)
    , m_roads(std::move(roads))
    , m_compared(followUpComparison(unit, rating))
    , m_compass(new CompassWidget)
    , m_table(new RecordTable(tr("Då och nu, område för område"), {tr("Område"), tr("Då"), tr("Nu"), tr("Förändring")}))
    , m_overTime(new OverTimePanel(
          unit.model(), [&unit](const CompassProfile& profile) { return compassFigure(unit, std::span(&profile, 1)); }))
    , m_answers(new FollowUpFields)
    , m_none(plainLabel(tr("Det finns ingen tidigare skattning av samma person att jämföra med. "
                           "Nästa uppföljning jämförs med den här."))) {
    m_table->setOpens(false);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // the page scrolls, not the table
    auto* whole = new QWidget;
    QVBoxLayout* column = columnIn(whole);
    column->addWidget(pageHeading(title()));
    if (m_compared.size() > 1) {
        std::vector<ChoiceRow::Choice> raters;
        for (const ThenAndNow& each : m_compared)
            raters.push_back({raterLabel(each.now.rater), {}});
        m_rater = new ChoiceRow(tr("Vems skattning"), raters, Qt::Horizontal, false);
        m_rater->setValue(0);
        connect(m_rater, &ChoiceRow::edited, this, &FollowUpPage::showRater);
        column->addWidget(m_rater);
    }
    auto* halves = new TurningLayout(leastBeside);
    halves->setSpacing(grid(3));
    halves->addWidget(compassColumn(), 5);
    halves->addWidget(talkColumn(), 4);
    column->addLayout(halves, 1);
    body()->addWidget(new PageScroll(whole), 1);
    m_answers->setValue(followUpAnswers(unit, rating));
    keepDrafts();
    showRater();
}

QWidget* FollowUpPage::compassColumn() {
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    column->addWidget(m_compass, 1);
    column->addWidget(m_overTime);
    return part;
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
    layout->addWidget(plainLabel(
        tr("Börja med det som har blivit bättre eller hållit i sig. Finns oron kvar: ta upp det i teamet.")));
    layout->addWidget(m_answers);
    auto* save = new QPushButton(tr("&Spara det ni kom fram till"));
    makePrimary(save);
    connect(save, &QPushButton::clicked, this, &FollowUpPage::saveAnswers);
    layout->addWidget(save, 0, Qt::AlignLeft);
    layout->addWidget(new PaperWays(m_unit, paper()));
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
    m_overTime->setVisible(any);
    if (!any)
        return;
    const std::size_t chosen = m_rater ? std::size_t(m_rater->value().value_or(0)) : 0;
    const ThenAndNow& shown = m_compared[std::min(chosen, m_compared.size() - 1)];
    CompassFigure figure = compassFigure(m_unit, std::array{shown.then, shown.now});
    const auto labels = thenAndNow(shown.then.date, shown.now.date);
    for (std::size_t i = 0; i < labels.size(); ++i)
        figure.series[i].label = labels[i];
    m_compass->setFigure(figure);
    m_overTime->setProfiles(shown.overTime);
    std::vector<QStringList> rows;
    for (const Area area : allAreas)
        rows.push_back(
            {m_unit.model().areas[area].label, shownValue(shown.then, area), shownValue(shown.now, area),
             markOf(shown.changes[area].change) + changeText(shown.changes[area].change)});
    m_table->setRows(std::move(rows));
}

OfferedPaper FollowUpPage::paper() {
    SharingEntry start;
    const auto samtal = m_unit.samtal().find(m_rating);
    start.child = samtal ? samtal->child : std::nullopt;
    start.what = tr("Då och nu: uppföljande skattning");
    start.purpose = tr("Uppföljning tillsammans med familjen");
    start.recipient = Recipient::Family;
    return {title(), u"da-och-nu"_s,
            start,   [this](const SharingEntry& answered) {
                return followUpPaper(m_unit, m_rating, answered); },
            nullptr, true};
}

void FollowUpPage::keepDrafts() {
    m_keeper = new DraftKeeper(
        m_unit,
        {u"da-och-nu"_s, m_rating.toString(),
         [this] {
             QJsonObject draft;
             for (const FollowUpQuestion& question : followUpQuestions(m_answers->value()))
                 draft[question.id] = question.answer;
             return draft;
         },
         [this](const QJsonObject& draft) {
             m_answers->setValue(
                 {draft[u"followUp.changed"_s].toString(), draft[u"followUp.feels"_s].toString(),
                  draft[u"followUp.matches"_s].toString(), draft[u"followUp.wanted"_s].toString()});
         }},
        this);
    connect(m_answers, &FollowUpFields::edited, m_keeper, &DraftKeeper::noteEdit);
    attempt(this, [this] { m_keeper->restore(); });
}

void FollowUpPage::saveAnswers() {
    const FollowUpAnswers answers = m_answers->value();
    const Issues found = issues(answers);
    showIssuesByPlace(found, m_answers->fields());
    if (!found.empty())
        return;
    const bool saved = attempt(this, [this, &answers] {
        saveFollowUpAnswers(m_unit, m_rating, answers);
        m_keeper->discard();
    });
    if (saved)
        messages()->show(MessageBar::Tone::Good, tr("Sparat. Svaren följer med i utskriften."));
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
        },
        Action::RecordTalk};
}

} // namespace bk
