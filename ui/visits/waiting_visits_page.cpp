// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/waiting_visits_page.h"

#include "core/services/visit_text.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/empty_state.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"
#include "ui/forms/words.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

WaitingVisitsPage::WaitingVisitsPage(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_withBooked(new WrappingCheckBox(tr("Visa även &bokade besök")))
    , m_table(new RecordTable(
          tr("Besök som väntar"), {tr("Barn"), tr("Besök"), tr("Läge"), tr("Senast"), tr("Planerat omkring")}))
    , m_layers(new QStackedLayout) {
    QLabel* what = plainLabel(
        tr("Besök i besöksprogrammet vars tid är här. Ett besök som inte blev av väntar tills det är gjort, avböjt, "
           "eller nästa besök tar vid. Öppna en rad för att komma till barnet."));
    makeQuiet(what);
    m_withBooked->setChecked(true);
    m_layers->addWidget(m_table);
    m_layers->addWidget(new EmptyState(
        tr("Inga besök väntar"), tr("Barn läggs till i besöksprogrammet på barnets sida, under fliken Besök.")));
    body()->addWidget(pageHeading(title()));
    body()->addWidget(what);
    body()->addWidget(m_withBooked);
    body()->addLayout(m_layers, 1);
    connect(m_withBooked, &QCheckBox::toggled, this, &WaitingVisitsPage::reload);
    connect(m_table, &RecordTable::opened, this, [this](int row) {
        Q_EMIT goToRoom(u"barn/%1/besok"_s.arg(m_rows[std::size_t(row)].due.child.toString()));
    });
}

void WaitingVisitsPage::reload() {
    attempt(this, [this] {
        m_rows = waitingVisits(m_unit);
        if (!m_withBooked->isChecked())
            std::erase_if(m_rows, [](const WaitingVisit& each) { return each.due.step.stage == VisitStage::Booked; });
        std::vector<QStringList> rows;
        for (const WaitingVisit& each : m_rows)
            rows.push_back(
                {each.childName, each.label, visit_text::stage(each.due.step.stage),
                 words::shortDate(each.due.step.due()), words::shortDate(each.due.step.planned)});
        m_layers->setCurrentIndex(rows.empty() ? 1 : 0);
        m_table->setRows(std::move(rows));
    });
}

QWidget* WaitingVisitsPage::firstFocus() const { return m_table; }

} // namespace bk
