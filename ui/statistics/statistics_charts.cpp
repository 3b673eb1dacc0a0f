// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/statistics_charts.h"

#include "core/services/statistics_tables.h"
#include "ui/charts/bar_chart.h"
#include "ui/common/em.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/statistics/group_compasses.h"

#include <QEvent>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Told apart by lightness too, and by the order of the legend.
BarChartLook lookOf(const QWidget* widget, std::size_t rows) {
    const QPalette palette = widget->palette();
    const HouseColours& colours = houseColours(palette);
    BarChartLook look{widget->font(), palette.color(QPalette::Text), colours.line, colours.outline, {}};
    for (std::size_t i = 0; i < rows; ++i) {
        const int factor = 100 + 55 * int(i);
        look.bars.push_back(isDark(palette) ? colours.accent.darker(factor) : colours.accent.lighter(factor));
    }
    return look;
}

Bar barOf(Figure figure) { return {figure.number().value_or(0), shownCell(figure)}; }

/// What the bars say, for a screen reader.
QString inWords(const QStringList& categories, const std::vector<Bars>& rows) {
    QStringList words;
    for (qsizetype i = 0; i < categories.size(); ++i)
        for (const Bars& row : rows)
            words.append(
                StatisticsCharts::tr("%1, %2: %3").arg(categories.at(i), row.name, row.bars[std::size_t(i)].label));
    return words.join(u". "_s);
}

void add(
    QVBoxLayout* column, const QString& title, const QStringList& categories, const std::vector<Bars>& rows, bool lying,
    const QWidget* look) {
    column->addWidget(sectionHeading(title));
    if (categories.isEmpty()) {
        column->addWidget(plainLabel(StatisticsCharts::tr("Inget att visa för de valda terminerna.")));
        return;
    }
    QWidget* view = makeBarChart(categories, rows, lying, lookOf(look, rows.size()));
    view->setFocusPolicy(Qt::TabFocus);
    view->setAccessibleName(title);
    view->setAccessibleDescription(inWords(categories, rows));
    view->setMinimumHeight(lying ? em(6 + 3 * int(categories.size())) : em(20));
    column->addWidget(view);
    column->addSpacing(grid(2));
}

std::vector<Bars> rowsOf(std::span<const TermCounts> terms, const std::vector<std::pair<QString, Measure>>& measures) {
    std::vector<Bars> rows;
    for (const auto& [name, measure] : measures) {
        Bars& row = rows.emplace_back(Bars{name, {}});
        for (const TermCounts& term : terms)
            row.bars.push_back(barOf(term[measure]));
    }
    return rows;
}

} // namespace

StatisticsCharts::StatisticsCharts(QWidget* parent) : QWidget(parent), m_column(columnIn(this)) {}

void StatisticsCharts::show(std::vector<TermCounts> terms, std::vector<GroupCompass> compasses) {
    m_terms = std::move(terms);
    m_compasses = std::move(compasses);
    m_waiting = true;
    if (isVisible())
        build();
}

void StatisticsCharts::build() {
    m_waiting = false;
    delete m_content;
    m_content = new QWidget;
    QVBoxLayout* column = columnIn(m_content);
    QStringList labels;
    for (const TermCounts& term : m_terms)
        labels.append(term.label());
    const auto over = [&](const QString& title, const std::vector<std::pair<QString, Measure>>& measures) {
        add(column, title, labels, rowsOf(m_terms, measures), false, this);
    };
    over(tr("Upptäckarkort"), {{tr("internt"), Measure::CardsInternal}, {tr("externt"), Measure::CardsExternal}});
    over(
        tr("Samtal"), {{tr("Barnsamtal med barn"), Measure::SamtalChild},
                       {tr("Barnsamtal med vårdnadshavare"), Measure::SamtalGuardian},
                       {tr("Uppföljningssamtal"), Measure::Uppfoljningssamtal}});
    over(
        tr("Team"), {{tr("Barnteam"), Measure::Barnteam},
                     {tr("Nyupptäckta barn"), Measure::NewChildren},
                     {tr("Individuella barnteam"), Measure::TeamsRunning}});
    addOrganisations(column);
    addCompasses(column);
    m_column->addWidget(m_content);
}

void StatisticsCharts::addOrganisations(QVBoxLayout* column) {
    for (const TermCounts& term : m_terms) {
        QStringList organisations;
        Bars children{tr("barn"), {}};
        for (const OrganisationCount& row : term.organisations) {
            organisations.append(row.organisation);
            children.bars.push_back(barOf(row.children));
        }
        add(column, tr("Barn i Individuella barnteam per verksamhet, %1").arg(term.label()), organisations, {children},
            true, this);
    }
}

void StatisticsCharts::addCompasses(QVBoxLayout* column) {
    column->addWidget(sectionHeading(tr("Förändring per område, som kompass för gruppen")));
    if (m_compasses.empty())
        column->addWidget(plainLabel(tr("Inget att visa för de valda terminerna.")));
    else
        column->addWidget(makeGroupCompasses(m_compasses));
}

void StatisticsCharts::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_waiting)
        build();
}

void StatisticsCharts::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (m_content && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        QTimer::singleShot(0, this, &StatisticsCharts::build); // the charts take colours and font when they are made
}

} // namespace bk
