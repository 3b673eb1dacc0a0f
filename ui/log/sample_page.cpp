// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/sample_page.h"

#include "core/services/access.h"
#include "core/services/log_papers.h"
#include "core/services/open_unit.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/column.h"
#include "ui/common/field.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icon.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/log/log_model.h"
#include "ui/sharing/print_pages.h"
#include "ui/sharing/saved_paper.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int drawnAtOnce = 10;
constexpr int monthsBack = 12;

QString verdictText(const SampledReading& reading) {
    if (!reading.inOrder)
        return SamplePage::tr("inte granskad");
    return *reading.inOrder ? SamplePage::tr("i ordning") : SamplePage::tr("att fråga om");
}

QStringList rowOf(const SampledReading& reading) {
    QStringList cells;
    for (const auto column : {LogModel::Number, LogModel::When, LogModel::Who, LogModel::What, LogModel::Whom})
        cells << LogModel::text(reading.row, column);
    return cells << verdictText(reading) << reading.note;
}

} // namespace

SamplePage::SamplePage(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_month(new QComboBox)
    , m_draw(new QPushButton(tr("&Dra ett stickprov")))
    , m_table(new RecordTable(
          tr("Läsningar att granska"),
          {tr("Rad"), tr("När"), tr("Vem"), tr("Vad"), tr("Barn"), tr("Bedömning"), tr("Anteckning")}))
    , m_left(plainLabel())
    , m_about(plainLabel())
    , m_note(new TextLine)
    , m_judging(buildJudging()) {
    for (int back = 0; back < monthsBack; ++back) {
        const QDate day = QDate(unit.today().year(), unit.today().month(), 1).addMonths(-back);
        m_month->addItem(QLocale().toString(day, u"MMMM yyyy"_s), day.toString(u"yyyy-MM"_s));
    }
    QLabel* about = plainLabel(
        tr("Slumpen väljer högst %1 läsningar av barns uppgifter under månaden. Granska var och en: hade den som läste "
           "skäl till det? Skriv ut bladet och spara det underskrivet. På det står också loggens märke, som visar om "
           "loggen skrivs om i efterhand.")
            .arg(drawnAtOnce));
    makeQuiet(about);
    makePrimary(m_draw);
    m_table->setOpens(false);
    auto* chooser = new QWidget;
    auto* row = new FlowLayout(chooser);
    row->addWidget(new Field(tr("&Månad"), m_month));
    row->addWidget(m_draw);
    m_table->setWhole(true);
    auto* parts = new QWidget;
    auto* column = columnIn(parts);
    column->setSpacing(grid(1.5));
    for (QWidget* part : std::initializer_list<QWidget*>{about, chooser, m_left, m_table, m_judging, buildButtons()})
        column->addWidget(part);
    column->addStretch(1);
    body()->setContentsMargins(0, grid(1.5), 0, 0);
    body()->addWidget(plainScroll(parts, title()), 1);
    connect(m_month, &QComboBox::activated, this, &SamplePage::reload);
    connect(m_draw, &QPushButton::clicked, this, &SamplePage::draw);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SamplePage::showChosen);
}

QWidget* SamplePage::buildJudging() {
    auto* holder = new QWidget;
    auto* inOrder = new QPushButton(tr("&I ordning"));
    auto* toAsk = new QPushButton(tr("Att &fråga om"));
    connect(inOrder, &QPushButton::clicked, this, [this] { judge(true); });
    connect(toAsk, &QPushButton::clicked, this, [this] { judge(false); });
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->addWidget(inOrder);
    row->addWidget(toAsk);
    auto* column = columnIn(holder);
    column->setSpacing(grid());
    column->addWidget(m_about);
    column->addWidget(new Field(tr("&Anteckning"), m_note));
    column->addWidget(buttons);
    return holder;
}

QWidget* SamplePage::buildButtons() {
    auto* holder = new QWidget;
    auto* row = new FlowLayout(holder);
    auto* print = new QPushButton(icon(u"print"_s), tr("Skriv &ut månadsbladet …"));
    auto* keep = new QPushButton(icon(u"save"_s), tr("&Spara månadsbladet …"));
    connect(print, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { printForm(this, layOut(logSheet(m_unit, month()))); });
    });
    connect(keep, &QPushButton::clicked, this, &SamplePage::save);
    row->addWidget(print);
    row->addWidget(keep);
    return holder;
}

void SamplePage::save() {
    saveFile(
        this, tr("Spara månadsbladet"), u"logg-%1.pdf"_s.arg(month()), paperFilters(), [this](const QString& path) {
            if (attempt(this, [&] { writeBlankPaper(&m_unit, logSheet(m_unit, month()), path); }))
                saySaved(this, path);
        });
}

QString SamplePage::month() const { return m_month->currentData().toString(); }

void SamplePage::draw() {
    attempt(this, [this] {
        requireAccess(m_unit, Action::ReadLog);
        m_unit.history().writeReadings();
        HistorySample(m_unit.connection(), m_unit.history()).draw(month(), drawnAtOnce);
        reload();
        if (m_sample.empty())
            messages()->show(MessageBar::Tone::Info, tr("Inga uppgifter om barn lästes den månaden."));
        else
            m_table->selectRow(0);
    });
}

void SamplePage::judge(bool inOrder) {
    const int row = m_table->currentIndex().row();
    attempt(this, [&] {
        requireAccess(m_unit, Action::ReadLog);
        HistorySample(m_unit.connection(), m_unit.history())
            .judge(
                month(), m_sample.at(std::size_t(row)).row.sequence, inOrder, m_note->text().trimmed(),
                m_unit.user().login, m_unit.today());
        reload();
        const auto next = std::ranges::find_if(m_sample, [](const auto& each) { return !each.inOrder; });
        m_table->selectRow(next == m_sample.end() ? row : int(next - m_sample.begin()));
    });
}

void SamplePage::showChosen() {
    const int row = m_table->currentIndex().row();
    const bool any = row >= 0 && row < int(m_sample.size());
    m_judging->setVisible(any);
    if (!any)
        return;
    const SampledReading& reading = m_sample[std::size_t(row)];
    m_about->setText(rowOf(reading).first(5).join(u" · "_s));
    m_note->setText(reading.note);
}

void SamplePage::reload() {
    attempt(this, [this] {
        requireAccess(m_unit, Action::ReadLog);
        m_sample = HistoryLog(m_unit.connection()).sampleOf(month());
        std::vector<QStringList> rows;
        std::ranges::transform(m_sample, std::back_inserter(rows), rowOf);
        const auto left = std::ranges::count_if(m_sample, [](const auto& each) { return !each.inOrder; });
        m_left->setText(
            m_sample.empty() ? tr("Inget stickprov är draget för månaden.")
            : left == 0      ? tr("Alla är granskade.")
                             : tr("%n kvar att granska", nullptr, int(left)));
        m_draw->setVisible(m_sample.empty());
        m_table->setVisible(!m_sample.empty());
        m_table->setRows(std::move(rows));
        showChosen();
    });
}

QWidget* SamplePage::firstFocus() const { return m_month; }

} // namespace bk
