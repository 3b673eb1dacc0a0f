// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/idag/idag_page.h"

#include "core/services/open_unit.h"
#include "core/services/process_text.h"
#include "core/services/visits.h"
#include "ui/common/attempt.h"
#include "ui/common/beside_label.h"
#include "ui/common/empty_state.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/page_scroll.h"
#include "ui/common/responsible_choice.h"
#include "ui/common/theme.h"
#include "ui/idag/idag_model.h"
#include "ui/idag/open_delegate.h"
#include "ui/idag/stacked_delegate.h"
#include "ui/process/action_line.h"
#include "ui/process/process_words.h"
#include "ui/unit/backup_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int mostTraces = 4;
constexpr int lettersBeside = 90; ///< columns need as much; with less room they are lines below each other
constexpr int lettersOfButton = 22;
constexpr int linesStacked = 6;
constexpr int lettersOfLine = 30; ///< few lines are longer

auto keyOf(const StoredAction& action) { return std::tuple(action.child.number(), int(action.kind), action.record); }

} // namespace

IdagPage::IdagPage(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_model(new IdagModel(this))
    , m_station(new QComboBox)
    , m_responsible(new ResponsibleChoice(unit.user().displayName))
    , m_waiting(new QPushButton(tr("&Väntetider")))
    , m_visits(new QPushButton(tr("&Besök som väntar")))
    , m_date(new QLabel)
    , m_table(new QTableView)
    , m_layers(new QStackedLayout)
    , m_noHits(
          plainLabel(tr("Inget väntar där just nu. Välj alla steg och alla ansvariga för att se allt som väntar.")))
    , m_trace(plainLabel())
    , m_backup(new QWidget)
    , m_backupText(plainLabel())
    , m_lines(new StackedDelegate(this)) {
    buildTable();
    buildBackup();
    m_noHits->setAlignment(Qt::AlignTop);
    m_layers->addWidget(m_table);
    m_layers->addWidget(m_noHits);
    makeQuiet(m_trace);
    auto* whole = new QWidget;
    QVBoxLayout* column = columnIn(whole);
    column->setSpacing(body()->spacing());
    column->addWidget(buildHead());
    column->addWidget(m_backup);
    column->addLayout(m_layers, 1);
    column->addWidget(m_trace);
    body()->addWidget(new PageScroll(whole), 1);
}

QWidget* IdagPage::buildHead() {
    makeQuiet(m_date);
    m_station->setAccessibleName(tr("Visa steg"));
    m_station->addItem(tr("Alla steg"));
    for (std::size_t i = 0; i < stationCount; ++i)
        if (!isEnd(Station(i)))
            m_station->addItem(words::numberedStation(Station(i)), int(i));
    connect(m_station, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant chosen = m_station->currentData();
        m_model->setStation(chosen.isValid() ? std::optional(Station(chosen.toInt())) : std::nullopt);
        spanHeadings();
        showWhatThereIs();
    });
    connect(m_responsible, &ResponsibleChoice::chosenChanged, this, [this] {
        m_model->setResponsible(m_responsible->chosen());
        spanHeadings();
        showWhatThereIs();
    });
    m_waiting->setToolTip(tr("Hur länge barn har väntat på varje steg"));
    connect(m_waiting, &QPushButton::clicked, this, &IdagPage::waitingTimesAsked);
    m_visits->setToolTip(tr("Besök i besöksprogrammet som ska bokas eller är bokade"));
    connect(m_visits, &QPushButton::clicked, this, &IdagPage::visitsAsked);
    auto* head = new QWidget;
    auto* row = new FlowLayout(head);
    row->setSpacing(grid(1.5));
    row->addWidget(pageHeading(title()));
    row->addWidget(m_date);
    row->setAlignment(m_date, Qt::AlignBottom);
    row->addStretch();
    row->addWidget(besideLabel(tr("&Steg"), m_station));
    row->addWidget(besideLabel(tr("&Ansvarig"), m_responsible));
    row->addWidget(m_visits);
    row->addWidget(m_waiting);
    return head;
}

void IdagPage::buildBackup() {
    auto* button = new QPushButton(tr("Till säkerhetskopian"));
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT goToRoom(backupPlace()); });
    auto* row = new QHBoxLayout(m_backup);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(1.5));
    row->addWidget(m_backupText, 1);
    row->addWidget(button);
    m_backup->hide();
}

void IdagPage::showBackup() {
    m_backupText->setText(backupReminder(m_unit));
    m_backup->setVisible(!m_backupText->text().isEmpty());
}

QString IdagPage::backupReminderText() const { return m_backupText->text(); }

void IdagPage::buildTable() {
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Det som väntar"));
    m_table->setItemDelegateForColumn(IdagModel::Open, new OpenDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setMouseTracking(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->viewport()->installEventFilter(this);
    measure();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == IdagModel::Open)
            open(index.row());
    });
}

void IdagPage::measure() {
    const int letter = fontMetrics().averageCharWidth();
    const int rest = m_table->viewport()->width() - letter * lettersOfButton;
    setStacked(rest < letter * lettersBeside);
    const int beside = headingHeight();
    const int below = StackedDelegate::heightFor(fontMetrics(), rest, linesStacked, lettersOfLine);
    m_table->verticalHeader()->setDefaultSectionSize(qMax(targetSize(m_table) + 4, m_stacked ? below : beside));
    m_table->setMinimumHeight(m_stacked ? below + beside : beside * 3);
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isHeading(row))
            m_table->setRowHeight(row, beside);
    if (m_stacked) {
        m_table->setColumnWidth(IdagModel::ChildName, qMax(grid(8), rest));
        return;
    }
    constexpr int shares[] = {18, 25, 19, 25, 13};
    for (int column = 0; column < IdagModel::Open; ++column)
        m_table->setColumnWidth(column, qMax(grid(8), rest * shares[column] / 100));
}

int IdagPage::headingHeight() const { return fontMetrics().height() * 2 + grid(); }

void IdagPage::setStacked(bool stacked) {
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    m_model->setStacked(stacked);
    for (const int column : {IdagModel::What, IdagModel::StationName, IdagModel::Clock, IdagModel::Waiting})
        m_table->setColumnHidden(column, stacked);
    m_table->setItemDelegateForColumn(IdagModel::ChildName, stacked ? m_lines : nullptr);
}

void IdagPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

bool IdagPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        measure();
    return Page::eventFilter(watched, event);
}

void IdagPage::reload() {
    attempt(this, [this] {
        showBackup();
        m_date->setText(QLocale().toString(m_unit.today(), u"dddd d MMMM"_s));
        ActionList rows = ActionList::ofUnit(m_unit.connection(), &m_unit.history());
        if (m_loaded)
            noteDone(rows);
        m_loaded = true;
        m_visits->setVisible(usesVisits(m_unit));
        const int row = m_table->currentIndex().row();
        m_model->setRows(std::move(rows), m_unit.today());
        m_responsible->setNames(m_model->responsibleNames());
        spanHeadings();
        showWhatThereIs();
        m_table->setCurrentIndex(m_model->index(qBound(1, row, qMax(1, m_model->rowCount() - 1)), 0));
    });
}

void IdagPage::noteDone(const ActionList& now) {
    std::set<std::tuple<std::int64_t, int, qint64>> waiting;
    for (const StoredAction& action : now)
        waiting.insert(keyOf(action));
    for (const StoredAction& action : m_model->all())
        if (!waiting.contains(keyOf(action)))
            m_done.prepend(tr("%1 (%2)").arg(process_text::action(action.kind), childNameOf(action)));
    while (m_done.size() > mostTraces)
        m_done.removeLast();
    m_trace->setText(m_done.isEmpty() ? QString() : tr("Klart nyss: %1").arg(m_done.join(u" · "_s)));
}

QString IdagPage::trace() const { return m_trace->text(); }

void IdagPage::spanHeadings() {
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->isHeading(row)) {
            m_table->setSpan(row, 0, 1, IdagModel::columns);
            m_table->setRowHeight(row, headingHeight());
        }
}

void IdagPage::showWhatThereIs() {
    m_layers->setCurrentWidget(
        m_model->actionCount() > 0 ? m_table
        : m_model->all().empty()   ? nothingWaits()
                                   : m_noHits);
    for (QWidget* choice : {m_station->parentWidget(), m_responsible->parentWidget()})
        choice->setVisible(!m_model->all().empty());
    m_trace->setVisible(!m_trace->text().isEmpty());
}

QWidget* IdagPage::nothingWaits() {
    if (!m_nothingWaits) {
        m_nothingWaits = new EmptyState(
            tr("Inget väntar på dig"),
            tr("Här samlas det som behöver göras för barnen i enheten: kort att bekräfta, samtal att hålla, beslut att "
               "återkoppla och möten att boka. Listan fyller sig själv när ett barn har ett Upptäckarkort eller "
               "familjen har bett om stöd."));
        m_layers->addWidget(m_nothingWaits);
    }
    return m_nothingWaits;
}

QWidget* IdagPage::firstFocus() const {
    return m_model->actionCount() > 0 ? static_cast<QWidget*>(m_table) : m_waiting;
}

void IdagPage::open(int row) {
    if (const StoredAction* chosen = m_model->at(row))
        Q_EMIT goToRoom(placeOf(actionOf(*chosen)));
}

} // namespace bk
