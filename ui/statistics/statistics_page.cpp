// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/statistics_page.h"

#include "core/services/collect_statistics.h"
#include "core/services/statistics_tables.h"
#include "ui/common/attempt.h"
#include "ui/common/beside_label.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/menu_button.h"
#include "ui/common/page_scroll.h"
#include "ui/common/tab_row.h"
#include "ui/common/theme.h"
#include "ui/sharing/saved_paper.h"
#include "ui/statistics/experience_tab.h"
#include "ui/statistics/hand_counts_tab.h"
#include "ui/statistics/statistics_charts.h"
#include "ui/statistics/statistics_tables_view.h"
#include "ui/statistics/statistics_ways.h"
#include "ui/statistics/term_choice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
StatisticsPage::StatisticsPage(OpenUnit& unit, QWidget* parent)
    : TabbedPage(tr("Statistik"), parent)
    , m_unit(unit)
    , m_latest(makeTermChoice(currentTerm(unit)))
    , m_count(new QComboBox)
    , m_exact(new QCheckBox(tr("E&xakta tal")))
    , m_save(new MenuButton(tr("Spara som …")))
    , m_note(plainLabel())
    , m_tables(new StatisticsTablesView)
    , m_charts(new StatisticsCharts)
    , m_hand(new HandCountsTab(unit))
    , m_experience(new ExperienceTab(unit)) {
    add(new PageScroll(m_tables), u"tabeller"_s, tr("Tabeller"));
    add(new PageScroll(m_charts), u"diagram"_s, tr("Diagram"));
    add(m_hand, u"for-hand"_s, tr("Räknat för hand"));
    add(m_experience, u"enkater"_s, tr("Enkäter"));
    makeQuiet(m_note);
    column()->addWidget(choices());
    column()->addWidget(m_note);
    column()->addWidget(tabs());
    column()->addWidget(layers(), 1);
    connect(m_latest, &QComboBox::currentIndexChanged, this, &StatisticsPage::showTerms);
    connect(m_count, &QComboBox::currentIndexChanged, this, &StatisticsPage::showTerms);
    connect(m_exact, &QCheckBox::toggled, this, &StatisticsPage::showTerms);
    connect(m_experience, &ExperienceTab::saved, this, [this] {
        showTerms();
        Q_EMIT saved({});
    });
    connect(m_hand, &HandCountsTab::writingBegan, this, [this] {
        m_latest->setEnabled(false);
        m_latest->setToolTip(tr("Spara det som är räknat för hand, sedan går det att byta termin."));
    });
    const auto offerTerms = [this] {
        m_latest->setEnabled(true);
        m_latest->setToolTip({});
    };
    connect(m_hand, &HandCountsTab::thrownAway, this, offerTerms);
    connect(m_hand, &HandCountsTab::saved, this, [this, offerTerms] {
        offerTerms();
        showTerms();
        Q_EMIT saved({});
    });
}

QWidget* StatisticsPage::choices() {
    auto* row = new QWidget;
    auto* line = new FlowLayout(row);
    offerCounts();
    m_exact->setToolTip(exactHint());
    addStatisticsWays(
        m_save, this, tr("&Statistikfil, att lägga ihop med andra enheters"),
        [this] { return u"statistik-"_s + m_latest->currentData().toString(); },
        [this](StatisticsFormat format, const QString& path) { exportTo(format, path); });
    auto* join = new QPushButton(tr("Slå ihop enheters &filer …"));
    connect(join, &QPushButton::clicked, this, &StatisticsPage::askFiles);
    line->addWidget(besideLabel(tr("Till och med &termin"), m_latest));
    line->addWidget(besideLabel(tr("&Visa"), m_count));
    line->addWidget(m_exact);
    line->addWidget(m_save);
    line->addWidget(join);
    return row;
}

void StatisticsPage::offerCounts() {
    for (const int number : {1, 2, 4, 6})
        m_count->addItem(tr("%n terminer", nullptr, number), number);
    m_count->setCurrentIndex(1);
}

std::vector<Term> StatisticsPage::terms() const {
    std::vector<Term> terms;
    Term term = chosenTerm(*m_latest);
    for (int i = 0; i < m_count->currentData().toInt(); ++i, term = term.before())
        terms.push_back(term);
    std::ranges::reverse(terms);
    return terms;
}

void StatisticsPage::reload() {
    showTerms();
    m_hand->reload();
}

void StatisticsPage::showTerms() {
    attempt(this, [this] {
        UnitStatistics statistics = collectStatistics(m_unit, terms());
        if (!m_exact->isChecked())
            statistics = publishable(m_unit, std::move(statistics));
        m_note->setText(maskingNote(statistics.maskedBelow) + u' ' + periodText(statistics.terms));
        const std::vector<GroupCompass> compasses = groupCompasses(statistics.terms, m_unit.model());
        m_tables->show(statisticsTables(statistics.terms, m_unit.model(), statistics.unit), compasses);
        if (m_latest->isEnabled())
            m_hand->setTerm(statistics.terms.back().term);
        m_experience->setTerm(statistics.terms.back().term);
        m_charts->show(std::move(statistics.terms), compasses);
    });
}

void StatisticsPage::exportTo(StatisticsFormat format, const QString& path) {
    attempt(this, [&] {
        exportStatistics(m_unit, terms(), format, m_exact->isChecked(), tr("Statistik per termin"), path);
        sayShared(this, path);
    });
}

void StatisticsPage::askFiles() {
    chooseStatisticsFiles(this, [this](const QStringList& files) { Q_EMIT mergeAsked(files); });
}

QString StatisticsPage::helpTopic() const { return u"statistik"_s; }

QWidget* StatisticsPage::firstFocus() const { return m_latest; }

} // namespace bk
