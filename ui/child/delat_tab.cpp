// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/delat_tab.h"

#include "core/services/export_children.h"
#include "core/services/open_unit.h"
#include "core/services/transfer.h"
#include "ui/child/record_rows.h"
#include "ui/child/record_table.h"
#include "ui/child/staff_only_box.h"
#include "ui/common/attempt.h"
#include "ui/common/empty_state.h"
#include "ui/common/file_dialogs.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layers.h"
#include "ui/common/step_up.h"
#include "ui/sharing/family_papers.h"
#include "ui/sharing/saved_paper.h"
#include "ui/sharing/second_role_dialog.h"
#include "ui/sharing/share_dialog.h"
#include "ui/transfer/sealed_receiver_dialog.h"

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
    auto* sealed = new QPushButton(tr("&Förseglad fil till en annan enhet…"));
    sealed->setToolTip(tr("Allt om barnet, att läsa in i den enhetens Behovskompass. Bara den kan öppna filen."));
    auto* open = new QPushButton(tr("Ö&ppen fil…"));
    open->setToolTip(
        tr("Allt om barnet så att andra program kan läsa det. Filen är inte låst: den som har den läser den."));
    for (const auto& [button, leave] :
         {std::pair(sealed, &DelatTab::chooseReceiver), std::pair(open, &DelatTab::exportOpen)})
        connect(button, &QPushButton::clicked, this, [this, leave] {
            confirmFirst(this, m_unit, tr("Filen innehåller barnets kort, samtal och skattningar."), [this, leave] {
                (this->*leave)();
            });
        });
    connect(m_staffOnly, &QCheckBox::toggled, this, &DelatTab::reload);
    row->addWidget(log);
    row->addWidget(access);
    row->addWidget(extract);
    row->addWidget(sealed);
    row->addWidget(open);
    return holder;
}

void DelatTab::exportOpen() {
    askAndSave(
        false, tr("Barnet som öppen fil, som inte är låst"), u"barn.json"_s, tr("Barn, öppen fil (*.json)"),
        [this](const SharingEntry& entry, const QString& path) {
            exportChildren(m_unit, std::array{m_child}, entry, path);
        });
}

void DelatTab::chooseReceiver() {
    SealedReceiverDialog::ask(this, m_unit, [this](const KnownUnit& receiver) { exportTo(receiver); });
}

void DelatTab::exportTo(const KnownUnit& receiver) {
    askAndSave(
        true, tr("Barnet i en förseglad fil till %1").arg(receiver.card.name), u"barn"_s + transferSuffix(),
        tr("Förseglad fil (*.bkforseglad)"),
        [this, id = receiver.card.unitId](const SharingEntry& entry, const QString& path) {
            exportSealed(m_unit, std::array{m_child}, entry, id, path);
        });
}

void DelatTab::askAndSave(
    bool sealed, const QString& what, const QString& name, const QString& filter,
    std::function<void(const SharingEntry&, const QString& path)> write) {
    SharingEntry start;
    start.child = m_child;
    start.way = SharingWay::File;
    start.what = what;
    const auto save = [this, name, filter, write = std::move(write)](const SharingEntry& entry, const auto&) {
        saveFile(this, tr("Spara filen"), name, {filter}, [this, entry, write](const QString& path) {
            attempt(this, [&] {
                write(entry, path);
                sayShared(this, path);
                reload();
            });
        });
    };
    confirmSecond(this, m_unit, m_child, [this, sealed, start, save] {
        ShareChoices choices = shareChoices(m_unit, start, QStringList());
        choices.forAnotherUnit = sealed;
        ShareDialog::ask(this, start, std::move(choices), save);
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
