// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/municipality_page.h"

#include "core/services/collect_statistics.h"
#include "core/services/open_unit.h"
#include "ui/common/beside_label.h"
#include "ui/common/em.h"
#include "ui/common/layout.h"
#include "ui/common/page_scroll.h"
#include "ui/common/theme.h"
#include "ui/statistics/hand_counts_tab.h"
#include "ui/statistics/statistics_ways.h"
#include "ui/statistics/term_choice.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

MunicipalityPage::MunicipalityPage(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_merge(new QPushButton(tr("Slå ihop enheters &filer …")))
    , m_term(makeTermChoice(currentTerm(unit)))
    , m_comments(new HandCountsTab(unit)) {
    makePrimary(m_merge);
    m_comments->setMinimumHeight(em(16));
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(1.5));
    column->addWidget(pageHeading(title()));
    column->addWidget(plainLabel(
        tr("Här läggs enheternas statistikfiler ihop till kommunens tabeller. Be varje enhet om sin fil: i enheten "
           "heter det Statistik, Spara som, Statistikfil. Filerna håller bara summor och inget om något barn.")));
    column->addWidget(m_merge, 0, Qt::AlignLeft);
    column->addWidget(sectionHeading(tr("Styrgruppens kommentarer")));
    QLabel* about = plainLabel(tr("De står under kommunens tabeller för terminen, på skärmen och i det som sparas."));
    makeQuiet(about);
    column->addWidget(about);
    column->addWidget(besideLabel(tr("&Termin"), m_term), 0, Qt::AlignLeft);
    column->addWidget(m_comments, 1);
    body()->addWidget(new PageScroll(whole));
    connect(m_merge, &QPushButton::clicked, this, &MunicipalityPage::askFiles);
    connect(m_term, &QComboBox::currentIndexChanged, this, &MunicipalityPage::showTerm);
    connect(m_comments, &HandCountsTab::writingBegan, this, [this] {
        m_term->setEnabled(false);
        m_term->setToolTip(tr("Spara kommentarerna, sedan går det att byta termin."));
    });
    const auto offerTerms = [this] {
        m_term->setEnabled(true);
        m_term->setToolTip({});
    };
    connect(m_comments, &HandCountsTab::thrownAway, this, offerTerms);
    connect(m_comments, &HandCountsTab::saved, this, [this, offerTerms] {
        offerTerms();
        Q_EMIT saved({});
    });
}

void MunicipalityPage::reload() { m_comments->reload(); }

void MunicipalityPage::showTerm() { m_comments->setTerm(chosenTerm(*m_term)); }

void MunicipalityPage::askFiles() {
    chooseStatisticsFiles(this, [this](const QStringList& files) { Q_EMIT mergeAsked(files); });
}

QString MunicipalityPage::helpTopic() const { return u"statistik"_s; }

QWidget* MunicipalityPage::firstFocus() const { return m_merge; }

} // namespace bk
