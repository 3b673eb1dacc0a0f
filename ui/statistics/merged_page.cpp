// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/merged_page.h"

#include "core/domain/statistics/mask_statistics.h"
#include "core/services/collect_statistics.h"
#include "core/services/merge_statistics.h"
#include "ui/common/attempt.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/menu_button.h"
#include "ui/common/page_scroll.h"
#include "ui/common/theme.h"
#include "ui/common/worker.h"
#include "ui/sharing/saved_paper.h"
#include "ui/statistics/statistics_tables_view.h"
#include "ui/statistics/statistics_ways.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

MergedPage::MergedPage(OpenUnit& unit, const QStringList& files, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_save(new MenuButton(tr("Spara som …")))
    , m_exact(new QCheckBox(tr("&Exakta tal")))
    , m_note(plainLabel(tr("Läser filerna …")))
    , m_tables(new StatisticsTablesView) {
    makeQuiet(m_note);
    m_exact->setToolTip(exactHint());
    addStatisticsWays(
        m_save, this, tr("&JSON, för andra program"), [] { return u"statistik-kommun"_s; },
        [this](StatisticsFormat format, const QString& path) { save(format, path); });
    auto* choices = new QWidget;
    auto* line = new FlowLayout(choices);
    line->addWidget(m_save);
    line->addWidget(m_exact);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(1.5));
    column->addWidget(pageHeading(title()));
    column->addWidget(choices);
    column->addWidget(m_note);
    column->addWidget(m_tables);
    column->addStretch(1);
    body()->addWidget(new PageScroll(whole));
    for (QWidget* widget : {static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_exact)})
        widget->setEnabled(false);
    connect(m_exact, &QCheckBox::toggled, this, &MergedPage::showTables);
    read(files);
}

void MergedPage::read(const QStringList& files) {
    const int below = maskBelow(m_unit);
    runInWorker(
        this,
        [files, below] {
            Both both{mergeStatisticsFiles(files), {}};
            both.masked = masked(both.exact, below);
            return both;
        },
        [this](QFuture<Both> future) {
            m_note->clear();
            attempt(this, [&] {
                m_statistics = future.takeResult();
                addComments(m_statistics.exact, m_unit);
                addComments(m_statistics.masked, m_unit);
                m_save->setEnabled(true);
                m_exact->setEnabled(true);
                showTables();
            });
            Q_EMIT ready();
        });
}

const MergedStatistics& MergedPage::shown() const {
    return m_exact->isChecked() ? m_statistics.exact : m_statistics.masked;
}

void MergedPage::showTables() {
    const StatisticsReport report = reportOf(shown(), m_unit.model());
    m_note->setText((QStringList{report.whom + u" · "_s + report.period} + report.notes).join(u'\n'));
    m_tables->show(report.tables, report.compasses);
}

void MergedPage::save(StatisticsFormat format, const QString& path) {
    attempt(this, [&] {
        exportMerged(m_unit, shown(), format, path);
        sayShared(this, path);
    });
}

QString MergedPage::helpTopic() const { return u"statistik"_s; }

QWidget* MergedPage::firstFocus() const { return m_save; }

} // namespace bk
