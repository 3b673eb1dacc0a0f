// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/papper_tab.h"

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "ui/child/catalogue_paper_page.h"
#include "ui/child/record_table.h"
#include "ui/child/staff_only_box.h"
#include "ui/common/attempt.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/step_up.h"
#include "ui/common/theme.h"
#include "ui/sharing/family_papers.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// In the table; the whole sentence of what is missing stands below it.
QString stateOf(const PaperOfChild& each) {
    if (!each.canBeMade)
        return PapperTab::tr("Inte än");
    if (each.choices.size() > 1)
        return PapperTab::tr("Går att skriva, %1 att välja bland").arg(each.choices.size());
    if (each.choices.empty() || each.choices.front().label.isEmpty())
        return PapperTab::tr("Går att skriva");
    return PapperTab::tr("Går att skriva: %1").arg(each.choices.front().label);
}

QString saidOf(const PaperOfChild& chosen) {
    const QString& name = chosen.paper.name;
    if (!chosen.canBeMade)
        return PapperTab::tr("%1 går inte att skriva än. %2").arg(name, chosen.paper.missing);
    if (isSwedishOnly(chosen.paper))
        return PapperTab::tr("%1: titta på pappret, och skriv ut eller spara det. Det finns bara på svenska, för det "
                             "återger det som står i enheten som det skrevs. Allt som lämnar enheten loggas.")
            .arg(name);
    return PapperTab::tr(
               "%1: titta på pappret, välj språk, och skriv ut eller spara det. Allt som lämnar enheten loggas.")
        .arg(name);
}

} // namespace

PapperTab::PapperTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_roads(std::move(roads))
    , m_staffOnly(new StaffOnlyBox)
    , m_table(new RecordTable(tr("Papper om barnet"), {tr("Papper"), tr("Nu"), tr("Hör till")}))
    , m_said(plainLabel())
    , m_open(new QPushButton(tr("Ö&ppna pappret"))) {
    makePrimary(m_open);
    auto* tools = new QWidget;
    auto* row = new FlowLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_open);
    row->addStretch();
    row->addWidget(m_staffOnly);
    body()->addWidget(tools);
    body()->addWidget(m_said);
    body()->addWidget(m_table, 1);
    body()->addStretch();
    connect(m_table, &RecordTable::opened, this, &PapperTab::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PapperTab::showCurrent);
    connect(m_open, &QPushButton::clicked, this, &PapperTab::openCurrent);
    connect(m_staffOnly, &QCheckBox::toggled, this, &PapperTab::reload);
}

void PapperTab::reload() {
    attempt(this, [this] {
        const auto child = m_unit.children().find(m_child);
        if (!child)
            throw Error(Error::Kind::NotFound, u"child"_s);
        m_papers = papersOf(m_unit, *child, m_staffOnly->onlooker());
        std::vector<QStringList> rows;
        for (const PaperOfChild& each : m_papers)
            rows.push_back({each.paper.name, stateOf(each), groupName(each.paper.group)});
        m_table->setRows(std::move(rows));
        showCurrent();
    });
}

const PaperOfChild* PapperTab::current() const {
    const auto row = std::size_t(m_table->currentIndex().row());
    return m_table->currentIndex().isValid() && row < m_papers.size() ? &m_papers[row] : nullptr;
}

QString PapperTab::said() const { return m_said->text(); }

void PapperTab::showCurrent() {
    const PaperOfChild* chosen = current();
    m_open->setEnabled(chosen && chosen->canBeMade);
    if (!chosen)
        return;
    const QString name = chosen->paper.name;
    m_said->setText(saidOf(*chosen));
    m_open->setAccessibleName(tr("Öppna pappret: %1").arg(name));
    m_open->setToolTip(chosen->canBeMade ? QString() : chosen->paper.missing);
}

/// An extract tells everything, and asks again who is there. What socialtjänsten is asked without a name is read
/// through in its own form before it leaves.
void PapperTab::openCurrent() {
    const PaperOfChild* chosen = current();
    if (!chosen || !chosen->canBeMade)
        return;
    if (chosen->paper.id == "utdrag"_L1) {
        confirmFirst(this, m_unit, tr("Ett utdrag visar allt som enheten vet om barnet."), [this] {
            m_roads.open(makeExtractPaper(m_unit, m_child));
        });
        return;
    }
    if (chosen->paper.id == "konsultation"_L1) {
        m_roads.openForm(chosen->paper.id, chosen->choices.front().id);
        return;
    }
    attempt(this, [&] { m_roads.open(makeCataloguePaperPage(m_unit, m_child, *chosen)); });
}

} // namespace bk
