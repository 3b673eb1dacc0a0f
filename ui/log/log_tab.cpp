// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/log_tab.h"

#include "core/services/access.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/em.h"
#include "ui/common/field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/log/log_model.h"
#include "ui/log/sample_page.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace bk {
namespace {

constexpr int mostChildren = 500; ///< that a search by name goes on with
constexpr std::array<qreal, LogModel::Columns> widths{10, 7, 19, 13, 13, 4.5};

QTableView* makeTable(QAbstractItemModel* model) {
    auto* table = new QTableView;
    table->setModel(model);
    table->setAccessibleName(LogSearch::tr("Rader i loggen"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->setMinimumHeight(em(14));
    for (int column = 0; column < LogModel::Columns; ++column)
        table->setColumnWidth(column, em(widths[std::size_t(column)]));
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

} // namespace

LogSearch::LogSearch(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_log(unit.connection())
    , m_model(new LogModel(m_log, this))
    , m_from(new DateBox)
    , m_to(new DateBox)
    , m_who(new QComboBox)
    , m_what(new QComboBox)
    , m_child(new QLineEdit)
    , m_count(plainLabel())
    , m_table(makeTable(m_model)) {
    QLabel* about = plainLabel(
        tr("Allt som har lästs och ändrats i enheten, av vem och när. Rader går inte att ändra eller ta bort utan att "
           "det syns vid kontrollen."));
    makeQuiet(about);
    makeQuiet(m_count);
    body()->setContentsMargins(0, grid(1.5), 0, 0);
    body()->addWidget(about);
    const bool reads = !accessRefusal(unit, Action::ReadLog);
    for (QWidget* part : std::initializer_list<QWidget*>{buildFilter(), m_count, m_table, buildButtons()}) {
        body()->addWidget(part, part == m_table ? 1 : 0);
        part->setVisible(reads);
    }
    if (!reads)
        body()->addStretch(1);
}

QWidget* LogSearch::buildFilter() {
    using Shown = HistoryQuery::Shown;
    m_what->addItem(tr("Allt"), int(Shown::Everything));
    m_what->addItem(tr("Läst"), int(Shown::Readings));
    m_what->addItem(tr("Ändrat"), int(Shown::Changes));
    m_what->addItem(tr("Lämnat enheten"), int(Shown::Leaving));
    m_what->addItem(tr("Enheten, nycklar och användare"), int(Shown::Unit));
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_child->setPlaceholderText(tr("Namn"));
    m_child->setClearButtonEnabled(true);
    auto* holder = new QWidget;
    auto* row = new FlowLayout(holder);
    row->addWidget(new Field(tr("&Från"), m_from));
    row->addWidget(new Field(tr("&Till"), m_to));
    row->addWidget(new Field(tr("&Vem"), m_who));
    row->addWidget(new Field(tr("Va&d"), m_what));
    row->addWidget(new Field(tr("&Barn"), m_child));
    for (DateBox* box : {m_from, m_to})
        connect(box, &DateBox::edited, this, &LogSearch::search);
    for (QComboBox* box : {m_who, m_what})
        connect(box, &QComboBox::activated, this, &LogSearch::search);
    connect(m_child, &QLineEdit::textEdited, this, &LogSearch::search);
    return holder;
}

QWidget* LogSearch::buildButtons() {
    auto* holder = new QWidget;
    auto* row = new FlowLayout(holder);
    auto* sample = new QPushButton(tr("&Månadens stickprov …"));
    auto* check = new QPushButton(tr("&Kontrollera loggen …"));
    connect(sample, &QPushButton::clicked, this, &LogSearch::sampleAsked);
    connect(check, &QPushButton::clicked, this, [this] { Q_EMIT goToRoom(QStringLiteral("enheten/kontroll")); });
    row->addWidget(sample);
    row->addWidget(check);
    return holder;
}

void LogSearch::fillUsers() {
    const QString chosen = m_who->currentData().toString();
    m_who->clear();
    m_who->addItem(tr("Alla"));
    for (const QString& login : m_log.logins())
        m_who->addItem(login, login);
    m_who->setCurrentIndex(qMax(0, m_who->findData(chosen)));
}

HistoryQuery LogSearch::query() const {
    HistoryQuery query;
    query.from = m_from->date();
    query.to = m_to->date();
    query.by = m_who->currentData().toString();
    query.shown = HistoryQuery::Shown(m_what->currentData().toInt());
    if (const QString typed = m_child->text().trimmed(); !typed.isEmpty()) {
        query.children.emplace();
        for (const ChildRow& row : m_unit.children().search(typed, mostChildren))
            query.children->push_back(row.id);
        if (const auto id = ChildId::fromString(typed)) // of one that is removed
            query.children->push_back(*id);
    }
    return query;
}

void LogSearch::search() {
    attempt(this, [this] {
        requireAccess(m_unit, Action::ReadLog);
        m_model->find(query());
        m_count->setText(tr("%n rader", nullptr, m_model->rowCount()));
    });
}

/// Only while somebody looks: it reads the number of every row.
void LogSearch::reload() {
    if (!isVisible() || accessRefusal(m_unit, Action::ReadLog))
        return;
    attempt(this, [this] {
        m_unit.history().noteRead(RecordKind::Log);
        m_unit.history().writeReadings();
        fillUsers();
        search();
    });
}

void LogSearch::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    reload();
}

QWidget* LogSearch::firstFocus() const { return m_from->isVisibleTo(this) ? m_from : nullptr; }

LogTab::LogTab(OpenUnit& unit, QWidget* parent) : PageStack(parent) {
    auto* search = new LogSearch(unit);
    setRoot(search);
    connect(search, &Page::goToRoom, this, &Page::goToRoom);
    connect(search, &LogSearch::sampleAsked, this, [this, &unit] { push(new SamplePage(unit)); });
}

} // namespace bk
