// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/meetings_tab.h"

#include "core/services/agenda_text.h"
#include "core/services/open_unit.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/empty_state.h"
#include "ui/forms/words.h"

#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString decided(const MeetingOfChild& meeting) {
    QStringList parts;
    if (meeting.individualTeam)
        parts.append(MeetingsTab::tr("Individuellt barnteam startas"));
    if (meeting.noLongerFollowed)
        parts.append(MeetingsTab::tr("följs inte längre"));
    if (meeting.next.isValid())
        parts.append(MeetingsTab::tr("nästa möte %1").arg(words::shortDate(meeting.next.date())));
    return parts.join(u", "_s);
}

QString stateOf(const MeetingOfChild& meeting) {
    if (meeting.closed.isValid())
        return MeetingsTab::tr("Avslutat");
    return meeting.started.isValid() ? MeetingsTab::tr("Pågår") : MeetingsTab::tr("Planerat");
}

} // namespace

MeetingsTab::MeetingsTab(OpenUnit& unit, ChildId child, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_table(new RecordTable(tr("Barnets möten"), {tr("Dag"), tr("Möte"), tr("Läge"), tr("Beslut")}))
    , m_layers(new QStackedLayout) {
    m_layers->addWidget(m_table);
    auto* empty = new EmptyState(
        tr("Inga möten om barnet än"),
        tr("Ett barn tas upp i ett Barnteam när familjen har gett ett skriftligt samtycke. Möten planeras i rummet "
           "Möten."),
        tr("Till Möten"));
    connect(empty->button(), &QPushButton::clicked, this, [this] { Q_EMIT goToRoom(u"moten"_s); });
    m_layers->addWidget(empty);
    body()->addLayout(m_layers, 1);
    connect(m_table, &RecordTable::opened, this, [this](int row) {
        Q_EMIT goToRoom(u"moten/"_s + m_ids[std::size_t(row)].toString());
    });
}

void MeetingsTab::reload() {
    attempt(this, [this] {
        m_ids.clear();
        std::vector<QStringList> rows;
        for (const MeetingOfChild& meeting : m_unit.meetings().ofChild(m_child)) {
            m_ids.push_back(meeting.id);
            rows.push_back(
                {words::shortDate(meeting.when.date()), agenda_text::meeting(meeting.kind), stateOf(meeting),
                 decided(meeting)});
        }
        const bool any = !rows.empty();
        m_table->setRows(std::move(rows));
        m_layers->setCurrentIndex(any ? 0 : 1);
    });
}

ChildTab meetingsTab() {
    return {u"moten"_s, MeetingsTab::tr("Möten"), [](OpenUnit& unit, ChildId child, const ChildRoads&) -> Page* {
                return new MeetingsTab(unit, child);
            }};
}

std::vector<FormPlace> meetingForms() {
    const auto leadThere = [](OpenUnit&, ChildId child, const ChildRoads& roads, const QString& record) -> Page* {
        roads.goToRoom(record.isEmpty() ? u"moten/nytt/"_s + child.toString() : u"moten/"_s + record);
        return nullptr;
    };
    return {{u"mote"_s, leadThere, Action::HoldMeetings}};
}

} // namespace bk
