// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/sharing_tab.h"

#include "core/services/anmalan_total.h"
#include "core/services/open_unit.h"
#include "ui/common/empty_state.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>

namespace bk {
namespace {

QString wayText(SharingWay way) {
    switch (way) {
    case SharingWay::Print: return SharingTab::tr("Utskrift");
    case SharingWay::Pdf: return SharingTab::tr("PDF");
    case SharingWay::Picture: return SharingTab::tr("Bild");
    case SharingWay::Clipboard: return SharingTab::tr("Urklipp");
    case SharingWay::File: return SharingTab::tr("Fil");
    case SharingWay::Screen: return SharingTab::tr("Visat på möte");
    }
    return {};
}

QString toldText(const SharingEntry& entry) {
    if (entry.ownUse)
        return SharingTab::tr("Egen arbetskopia");
    return entry.told ? SharingTab::tr("Ja") : SharingTab::tr("Nej: %1").arg(entry.notToldBecause);
}

} // namespace

SharingTab::SharingTab(OpenUnit& unit, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_anmalningar(plainLabel())
    , m_table(new QTableWidget)
    , m_stack(new QStackedLayout(this)) {
    m_table->setAccessibleName(tr("Det som har lämnat enheten"));
    m_table->setColumnCount(7);
    m_table->setHorizontalHeaderLabels(
        {tr("När"), tr("Vem"), tr("Vad"), tr("Hur"), tr("Till"), tr("Varför"), tr("Barn och vårdnadshavare vet")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    auto* listed = new QWidget;
    auto* column = new QVBoxLayout(listed);
    column->setContentsMargins(0, 0, 0, 0);
    makeQuiet(m_anmalningar);
    column->addWidget(m_anmalningar);
    column->addWidget(m_table, 1);
    m_stack->addWidget(listed);
    m_stack->addWidget(new EmptyState(
        tr("Inget har lämnat enheten"), tr("Här står allt som skrivs ut, sparas som fil eller kopieras: vad, till vem, "
                                           "varför och när. Raderna går inte att ändra.")));
}

void SharingTab::reload() {
    const std::vector<SharingEntry> entries = m_unit.sharing().latest();
    const AnmalanCount count = anmalanTotal(m_unit);
    m_anmalningar->setText(tr("Anmälningar till socialtjänsten: %1 med Upptäckarkortets områden ifyllda, %2 utan.")
                               .arg(count.withCard)
                               .arg(count.withoutCard));
    m_anmalningar->setVisible(count != AnmalanCount());
    m_stack->setCurrentIndex(entries.empty() && count == AnmalanCount() ? 1 : 0);
    m_table->setRowCount(int(entries.size()));
    const QLocale locale;
    for (int row = 0; row < int(entries.size()); ++row) {
        const SharingEntry& entry = entries[std::size_t(row)];
        const QStringList cells{
            locale.toString(entry.at.toLocalTime(), QLocale::ShortFormat),
            entry.by,
            entry.what,
            wayText(entry.way),
            entry.receiver,
            entry.purpose,
            toldText(entry)};
        for (int column = 0; column < int(cells.size()); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
}

} // namespace bk
