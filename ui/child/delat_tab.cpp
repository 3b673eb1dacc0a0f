// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/delat_tab.h"

#include "core/services/export_children.h"
#include "core/services/open_unit.h"
#include "ui/child/record_rows.h"
#include "ui/child/record_table.h"
#include "ui/child/staff_only_box.h"
#include "ui/common/attempt.h"
#include "ui/common/empty_state.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layers.h"
#include "ui/common/step_up.h"
#include "ui/sharing/family_papers.h"
#include "ui/sharing/save_file.h"
#include "ui/sharing/share_dialog.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace bk {

DelatTab::DelatTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_roads(std::move(roads))
    , m_staffOnly(new StaffOnlyBox)
    , m_table(new RecordTable(
          tr("Vad som har lämnat enheten"),
          {tr("När"), tr("Vad"), tr("Hur"), tr("Till vem"), tr("Varför"), tr("Berättat för familjen")}))
    , m_layers(new Layers) {
    m_table->setOpens(false);
    m_layers->addWidget(m_table);
    m_layers->addWidget(new EmptyState(
        tr("Inget har delats"),
        tr("Allt som lämnar enheten – utskrift, PDF, bild eller fil – antecknas här: vad, till vem, varför och när.")));
    body()->addWidget(buildButtons());
    body()->addLayout(m_layers, 1);
}

QWidget* DelatTab::buildButtons() {
    auto* holder = new QWidget;
    auto* row = new FlowLayout(holder);
    row->addWidget(m_staffOnly);
    row->addStretch();
    auto* log = new QPushButton(tr("&Loggen på papper till familjen…"));
    auto* extract = new QPushButton(tr("&Utdrag av allt som finns…"));
    connect(log, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { m_roads.open(makeSharingLogPaper(m_unit, m_child)); });
    });
    connect(extract, &QPushButton::clicked, this, [this] {
        confirmFirst(this, m_unit, tr("Ett utdrag visar allt som enheten vet om barnet."), [this] {
            m_roads.open(makeExtractPaper(m_unit, m_child));
        });
    });
    auto* access = new QPushButton(tr("&Vem som har läst och ändrat…"));
    connect(access, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { m_roads.open(makeAccessListPaper(m_unit, m_child)); });
    });
    auto* file = new QPushButton(tr("&Fil till en annan enhet…"));
    file->setToolTip(tr("Barnet med kort, samtal och skattningar, att läsa in i den enhetens Behovskompass"));
    connect(file, &QPushButton::clicked, this, [this] {
        confirmFirst(
            this, m_unit, tr("Filen innehåller barnets kort, samtal och skattningar."), [this] { exportFile(); });
    });
    connect(m_staffOnly, &QCheckBox::toggled, this, &DelatTab::reload);
    row->addWidget(log);
    row->addWidget(access);
    row->addWidget(extract);
    row->addWidget(file);
    return holder;
}

void DelatTab::exportFile() {
    SharingEntry start;
    start.child = m_child;
    start.way = SharingWay::File;
    start.what = tr("Barnet som fil till en annan enhet");
    ShareDialog::ask(this, m_unit, start, [this](const SharingEntry& entry) {
        saveFile(
            this, tr("Spara filen till den andra enheten"), u"barn.json"_s, {tr("Barn (*.json)")},
            [this, entry](const QString& path) {
                attempt(this, [&] {
                    exportChildren(m_unit, std::array{m_child}, entry, path);
                    sayShared(this, path);
                    reload();
                });
            });
    });
}

void DelatTab::reload() {
    attempt(this, [this] {
        std::vector<QStringList> rows;
        const FamilyView view = familyView(m_unit, m_child, m_staffOnly->onlooker());
        for (const SharingEntry& entry : m_unit.sharing().ofChild(m_child))
            if (view.shows(entry))
                rows.push_back(record_rows::of(entry));
        const bool any = !rows.empty();
        m_table->setRows(std::move(rows));
        m_layers->setCurrentIndex(any ? 0 : 1);
    });
}

} // namespace bk
