// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/meetings_page.h"

#include "core/services/agenda_text.h"
#include "core/services/open_unit.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/empty_state.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString stateOf(const MeetingRow& row) {
    if (row.closed.isValid())
        return MeetingsPage::tr("Avslutat");
    return row.started.isValid() ? MeetingsPage::tr("Pågår") : MeetingsPage::tr("Planerat");
}

/// Those that are not closed stand first, soonest on top.
void order(std::vector<MeetingRow>& rows) {
    const auto closed =
        std::stable_partition(rows.begin(), rows.end(), [](const MeetingRow& row) { return !row.closed.isValid(); });
    std::stable_sort(rows.begin(), closed, [](const auto& a, const auto& b) { return a.when < b.when; });
}

} // namespace

MeetingsPage::MeetingsPage(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_table(new RecordTable(tr("Möten"), {tr("När"), tr("Möte"), tr("Läge"), tr("Barn"), tr("Plats")}))
    , m_layers(new QStackedLayout) {
    auto* head = new QHBoxLayout;
    head->setSpacing(grid());
    head->addWidget(pageHeading(tr("Möten")), 1);
    auto* individual = new QPushButton(tr("Planera &Individuellt barnteam"));
    auto* team = new QPushButton(tr("&Planera Barnteam"));
    makePrimary(team);
    connect(individual, &QPushButton::clicked, this, [this] { Q_EMIT planAsked(MeetingKind::ForstaMote); });
    connect(team, &QPushButton::clicked, this, [this] { Q_EMIT planAsked(MeetingKind::Barnteam); });
    head->addWidget(individual);
    head->addWidget(team);
    body()->addLayout(head);
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, grid(), 0, 0);
    column->addWidget(m_table, 100);
    column->addStretch(1);
    m_layers->addWidget(list);
    m_layers->addWidget(new EmptyState(
        tr("Inga möten än"),
        tr("I ett Barnteam möts verksamheterna kring flera barn. Du bestämmer dag och plats, väljer bland barnen som "
           "har ett skriftligt samtycke, kallar deltagarna och håller mötet härifrån, med ett eget fönster för "
           "projektorn. Ett Individuellt barnteam är teamet kring ett enda barn, och familjen är med.")));
    body()->addLayout(m_layers, 1);
    connect(m_table, &RecordTable::opened, this, [this](int row) { Q_EMIT meetingChosen(m_ids[std::size_t(row)]); });
}

void MeetingsPage::reload() {
    attempt(this, [this] {
        std::vector<MeetingRow> meetings = m_unit.meetings().rows();
        order(meetings);
        m_ids.clear();
        std::vector<QStringList> rows;
        for (const MeetingRow& meeting : meetings) {
            m_ids.push_back(meeting.id);
            rows.push_back(
                {QLocale().toString(meeting.when, u"yyyy-MM-dd HH:mm"_s), agenda_text::meeting(meeting.kind),
                 stateOf(meeting), QString::number(meeting.children), meeting.place});
        }
        m_layers->setCurrentIndex(rows.empty() ? 1 : 0);
        m_table->setRows(std::move(rows));
    });
}

} // namespace bk
