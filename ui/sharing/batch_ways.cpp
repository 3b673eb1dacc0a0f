// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/batch_ways.h"

#include "core/services/error_text.h"
#include "ui/common/attempt.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/step_up.h"
#include "ui/common/theme.h"
#include "ui/sharing/batch_run.h"
#include "ui/sharing/print_pages.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

BatchWays::BatchWays(OpenUnit& unit, OfferedBatch batch, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_batch(std::move(batch))
    , m_pdf(new QPushButton(tr("Spara alla som PDF…")))
    , m_page(new QPushButton(tr("Spara alla som webbsidor…")))
    , m_print(new QPushButton(tr("Skriv ut alla…")))
    , m_progress(new QWidget)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton(tr("Avbryt resten")))
    , m_told(plainLabel()) {
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_pdf, m_page, m_print}) {
        button->setAccessibleName(u"%1: %2"_s.arg(m_batch.title, QString(button->text()).remove(u'…')));
        row->addWidget(button);
    }
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(grid(24));
    m_bar->setAccessibleName(tr("%1: så långt har det kommit").arg(m_batch.title));
    auto* running = new FlowLayout(m_progress);
    running->setContentsMargins(0, 0, 0, 0);
    running->addWidget(m_bar);
    running->addWidget(m_cancel);
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid(0.5));
    for (QWidget* part : std::initializer_list<QWidget*>{buttons, m_progress, m_told})
        column->addWidget(part);
    m_told->setVisible(false);
    showRunning(false);
    connect(m_pdf, &QPushButton::clicked, this, [this] { saveAll(SharingWay::Pdf, u".pdf"_s); });
    connect(m_page, &QPushButton::clicked, this, [this] { saveAll(SharingWay::File, u".html"_s); });
    connect(m_print, &QPushButton::clicked, this, &BatchWays::printAll);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_run)
            m_run->cancel();
        m_cancel->setEnabled(false);
    });
}

QString BatchWays::told() const { return m_told->text(); }

void BatchWays::saveAll(SharingWay way, const QString& suffix) {
    ask(way, [this, way, suffix](const std::vector<BatchPaper>& papers) {
        chooseFolder(this, tr("%1: välj mapp").arg(m_batch.title), [this, way, suffix, papers](const QString& to) {
            run(papers, roadToFolder(m_unit, to, way, suffix), tr("sparade i %1").arg(QDir::toNativeSeparators(to)));
        });
    });
}

void BatchWays::printAll() {
    ask(SharingWay::Print, [this](const std::vector<BatchPaper>& papers) {
        choosePrinter(this, 0, [this, papers](const std::shared_ptr<QPrinter>& printer) {
            run(papers, roadToPrinter(m_unit, printer), tr("skickade till skrivaren"));
        });
    });
}

void BatchWays::ask(SharingWay way, const OfferedBatch::Go& go) {
    attempt(this, [&] {
        m_batch.ask(this, way, [this, go](const std::vector<BatchPaper>& papers) {
            if (papers.size() < 2)
                return go(papers);
            confirmFirst(this, m_unit, tr("%1 papper lämnar enheten på en gång.").arg(papers.size()), [go, papers] {
                go(papers);
            });
        });
    });
}

void BatchWays::run(std::vector<BatchPaper> papers, BatchRoad road, const QString& goneTo) {
    if (m_run)
        return;
    if (MessageBar* bar = MessageBar::nearest(this))
        bar->clearError();
    QStringList labels;
    for (const BatchPaper& paper : papers)
        labels.append(paper.label);
    m_run = new BatchRun(m_unit, std::move(papers), std::move(road), this);
    m_bar->setRange(0, m_run->count());
    showRunning(true);
    m_cancel->setFocus();
    connect(m_run, &BatchRun::began, this, [this, labels](int number) { tell(number, labels.value(number)); });
    connect(m_run, &BatchRun::finished, this, [this, goneTo] {
        tellOutcome(goneTo);
        std::exchange(m_run, nullptr)->deleteLater();
        showRunning(false);
        Q_EMIT finished();
    });
    m_run->start();
}

void BatchWays::tell(int number, const QString& label) {
    m_bar->setValue(number);
    m_told->setText(tr("%1 av %2: %3").arg(QString::number(number + 1), QString::number(m_run->count()), label));
    m_told->setVisible(true);
}

void BatchWays::tellOutcome(const QString& goneTo) {
    const BatchRun::Outcome& outcome = m_run->outcome();
    m_allLeft = outcome.left == m_run->count();
    QStringList lines;
    for (const auto& [label, reason] : outcome.refused)
        lines.append(tr("Inte med: %1. %2").arg(label, reason));
    m_told->setText(lines.join(u'\n'));
    m_told->setVisible(!lines.isEmpty());
    QString text = tr("%1 av %2 är %3. Varje papper är loggat.")
                       .arg(QString::number(outcome.left), QString::number(m_run->count()), goneTo);
    MessageBar::Tone tone = lines.isEmpty() ? MessageBar::Tone::Good : MessageBar::Tone::Warning;
    if (outcome.cancelled) {
        text = tr("Avbrutet. %1").arg(text);
        tone = MessageBar::Tone::Warning;
    } else if (outcome.failure) {
        text = errorText(*outcome.failure).whole() + u' ' + text;
        tone = MessageBar::Tone::Error;
    }
    if (MessageBar* bar = MessageBar::nearest(this))
        bar->show(tone, text);
}

void BatchWays::showRunning(bool running) {
    const bool hadFocus = m_cancel->hasFocus();
    for (QPushButton* button : {m_pdf, m_page, m_print})
        button->setEnabled(!running);
    m_cancel->setEnabled(running);
    m_progress->setVisible(running);
    if (!running && hadFocus)
        m_pdf->setFocus();
}

} // namespace bk
