// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/idag/waiting_page.h"

#include "core/services/open_unit.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/empty_state.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/process/process_words.h"

#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

WaitingPage::WaitingPage(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_table(new RecordTable(
          tr("Väntetider per steg"),
          {tr("Steg"), tr("Barn som står där"), tr("Median"), tr("Längst"), tr("Vem har väntat längst")}))
    , m_layers(new QStackedLayout) {
    QLabel* what = plainLabel(
        tr("Hur länge barnen har stått på det steg där de är nu. Öppna en rad för att komma till det barn som har "
           "väntat längst."));
    makeQuiet(what);
    m_layers->addWidget(m_table);
    m_layers->addWidget(new EmptyState(
        tr("Inget barn väntar"),
        tr("När barn är på väg genom stödprocessen syns här hur länge de har stått på varje steg.")));
    body()->addWidget(pageHeading(title()));
    body()->addWidget(what);
    body()->addLayout(m_layers, 1);
    connect(m_table, &RecordTable::opened, this, [this](int row) {
        Q_EMIT goToRoom(u"barn/%1/vagen"_s.arg(m_board[std::size_t(row)].longest.toString()));
    });
}

void WaitingPage::reload() {
    attempt(this, [this] {
        m_board = waitingTimes(m_unit.process().underWay(), m_unit.today());
        std::vector<QStringList> rows;
        for (const StationWait& wait : m_board) {
            const auto child = m_unit.children().find(wait.longest);
            rows.push_back(
                {words::numberedStation(wait.station), QLocale().toString(wait.children),
                 tr("%n dag(ar)", nullptr, wait.medianDays), tr("%n dag(ar)", nullptr, wait.longestDays),
                 child ? child->fullName() : QString()});
        }
        m_layers->setCurrentIndex(rows.empty() ? 1 : 0);
        m_table->setRows(std::move(rows));
    });
}

QWidget* WaitingPage::firstFocus() const { return m_table; }

} // namespace bk
