// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/historik_tab.h"

#include "ui/child/list_part.h"
#include "ui/child/reading_page.h"
#include "ui/child/record_table.h"
#include "ui/child/staff_only_box.h"
#include "ui/common/attempt.h"
#include "ui/common/empty_state.h"
#include "ui/common/layers.h"
#include "ui/common/layout.h"
#include "ui/forms/words.h"
#include "ui/process/process_reading.h"
#include "ui/responsibility/handover_report_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString plural(TimelineKind kind) {
    switch (kind) {
    case TimelineKind::Kort: return HistorikTab::tr("Upptäckarkort");
    case TimelineKind::Anmalan: return HistorikTab::tr("Anmälningar");
    case TimelineKind::Samtal: return HistorikTab::tr("Samtal");
    case TimelineKind::Skattning: return HistorikTab::tr("Skattningar");
    case TimelineKind::Gemensam: return HistorikTab::tr("Gemensamma kompasser");
    case TimelineKind::Mote: return HistorikTab::tr("Möten");
    case TimelineKind::Samtycke: return HistorikTab::tr("Samtycken");
    case TimelineKind::Beslut: return HistorikTab::tr("Beslut");
    case TimelineKind::Uppfoljningssamtal: return HistorikTab::tr("Uppföljningssamtal");
    case TimelineKind::Steg: return HistorikTab::tr("Steg på vägen");
    case TimelineKind::Overlamning: return HistorikTab::tr("Ansvariga");
    case TimelineKind::Besok: return HistorikTab::tr("Besök");
    case TimelineKind::Delat: return HistorikTab::tr("Delat");
    }
    return {};
}

} // namespace

HistorikTab::HistorikTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_roads(std::move(roads))
    , m_staffOnly(new StaffOnlyBox)
    , m_filter(new QComboBox)
    , m_table(new RecordTable(tr("Vad som har hänt"), {tr("Dag"), tr("Vad"), tr("Vem och hur det gick")}))
    , m_nothing(plainLabel(tr("Inget av det slaget har hänt än.")))
    , m_layers(new Layers) {
    m_filter->setAccessibleName(tr("Visa"));
    auto* label = new QLabel(tr("&Visa"));
    label->setBuddy(m_filter);
    auto* chooser = new QWidget;
    auto* chooserRow = new QHBoxLayout(chooser);
    chooserRow->setContentsMargins(0, 0, 0, 0);
    chooserRow->addWidget(label);
    chooserRow->addWidget(m_filter);
    m_filter->addItem(tr("Allt"));
    for (std::size_t i = 0; i < timelineKindCount; ++i)
        m_filter->addItem(plural(TimelineKind(i)), int(i));
    m_nothing->setAlignment(Qt::AlignTop);
    m_table->setWhole(true);
    auto* rows = new QWidget;
    QVBoxLayout* column = columnIn(rows);
    column->addWidget(m_table, 100);
    column->addWidget(m_nothing);
    column->addStretch(1);
    m_layers->addWidget(listPart(title(), chooser, rows));
    m_layers->addWidget(new EmptyState(
        tr("Inget har hänt än"),
        tr("Här samlas kort, samtal, skattningar, möten, samtycken, beslut, steg och delningar i den ordning de "
           "hände, så att vem som helst kan följa hur det har gått för barnet.")));
    body()->addLayout(m_layers, 1);
    body()->addWidget(m_staffOnly);
    connect(m_staffOnly, &QCheckBox::toggled, this, &HistorikTab::reload);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &HistorikTab::showRows);
    connect(m_table, &RecordTable::opened, this, [this](int row) { attempt(this, [this, row] { openRow(row); }); });
}

void HistorikTab::reload() {
    attempt(this, [this] {
        m_entries = childTimeline(m_unit, m_child, m_staffOnly->onlooker());
        m_layers->setCurrentIndex(m_entries.empty() ? 1 : 0);
        showRows();
    });
}

void HistorikTab::showRows() {
    const QVariant chosen = m_filter->currentData();
    m_shown.clear();
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const TimelineEntry& entry = m_entries[i];
        if (chosen.isValid() && entry.kind != TimelineKind(chosen.toInt()))
            continue;
        m_shown.push_back(i);
        rows.push_back({words::shortDate(entry.date), entry.what, entry.detail});
    }
    m_table->setVisible(!rows.empty());
    m_nothing->setVisible(rows.empty());
    m_table->setRows(std::move(rows));
}

void HistorikTab::openRow(int row) {
    const TimelineEntry& entry = m_entries[m_shown[std::size_t(row)]];
    const QString id = id_number::toString(entry.record);
    switch (entry.kind) {
    case TimelineKind::Kort: m_roads.openForm(u"kort"_s, id); return;
    case TimelineKind::Anmalan: m_roads.openForm(u"anmalan"_s, id); return;
    case TimelineKind::Mote: m_roads.openForm(u"mote"_s, id); return;
    case TimelineKind::Samtycke: m_roads.openForm(u"samtycke"_s, id); return;
    case TimelineKind::Samtal: m_roads.open(readSamtal(m_unit, BarnsamtalId::fromNumber(entry.record))); return;
    case TimelineKind::Skattning: m_roads.open(readSkattning(m_unit, SkattningId::fromNumber(entry.record))); return;
    case TimelineKind::Gemensam:
        m_roads.open(readGemensam(m_unit, GemensamBehovskompassId::fromNumber(entry.record)));
        return;
    case TimelineKind::Beslut: m_roads.open(readBeslut(m_unit, BeslutId::fromNumber(entry.record), m_roads)); return;
    case TimelineKind::Uppfoljningssamtal:
        m_roads.open(readUppfoljningssamtal(m_unit, UppfoljningssamtalId::fromNumber(entry.record), m_roads));
        return;
    case TimelineKind::Overlamning:
        m_roads.open(makeHandoverReportPage(m_unit, HandoverId::fromNumber(entry.record)));
        return;
    case TimelineKind::Besok: m_roads.openForm(u"besok"_s, id); return;
    case TimelineKind::Steg: m_roads.goToRoom(u"barn/%1/vagen"_s.arg(m_child.toString())); return;
    case TimelineKind::Delat: m_roads.goToRoom(u"barn/%1/delat"_s.arg(m_child.toString())); return;
    }
}

} // namespace bk
