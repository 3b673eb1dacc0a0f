// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/responsibility/ansvar_tab.h"

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "core/services/process_text.h"
#include "ui/child/list_part.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/layout.h"
#include "ui/common/page_scroll.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"
#include "ui/responsibility/delegation_page.h"
#include "ui/responsibility/handover_page.h"
#include "ui/responsibility/handover_report_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString personText(const ResponsiblePerson& person, const QString& nobody) {
    QStringList known;
    for (const QString& part : {person.name, person.profession, person.organisation})
        if (!part.isEmpty())
            known.push_back(part);
    return known.isEmpty() ? nobody : known.join(u", "_s);
}

QStringList rowOf(const Delegation& delegation) {
    return {
        process_text::delegatedTask(delegation.task),
        delegation.profession.isEmpty() ? delegation.to : u"%1, %2"_s.arg(delegation.to, delegation.profession),
        delegation.by, words::shortDate(delegation.date),
        delegation.ended.isValid() ? words::shortDate(delegation.ended) : AnsvarTab::tr("Gäller")};
}

QString whatOf(const Handover& handover) {
    if (!handover.stodsamordnare)
        return AnsvarTab::tr("Ny Barnkontakt");
    return handover.stage ? AnsvarTab::tr("Åter till Barnkontakt") : AnsvarTab::tr("Stödsamordnare utsedd");
}

QStringList rowOf(const Handover& handover) {
    return {
        words::shortDate(handover.date), whatOf(handover), personText(handover.from, AnsvarTab::tr("Ingen")),
        personText(handover.to, AnsvarTab::tr("Ingen"))};
}

/// "Efter åldern brukar Barnkontakten vara rektor förskola. I katalogen: Eva Ek, Almens förskola."
QString stageText(OpenUnit& unit, const Child& child) {
    const std::optional<LifeStage> stage = proposedStage(child, unit.today());
    if (!stage)
        return AnsvarTab::tr("Barnets ålder är okänd, så programmet kan inte föreslå vem som är Barnkontakt.");
    QStringList people;
    for (const BarnkontaktEntry& entry : unit.registers().directory())
        if (entry.stage == *stage)
            people.push_back(u"%1, %2"_s.arg(entry.person.name, entry.person.organisation));
    const QString usual = AnsvarTab::tr("Vanligast i barnets ålder: %1.").arg(process_text::lifeStage(*stage));
    return people.isEmpty() ? usual : usual + u' ' + AnsvarTab::tr("I katalogen: %1.").arg(people.join(u"; "_s));
}

/// A line of text where there are none.
void showRows(RecordTable* table, QLabel* none, std::vector<QStringList> rows) {
    const bool any = !rows.empty();
    table->setRows(std::move(rows));
    table->setVisible(any);
    none->setVisible(!any);
}

QLabel* strongLabel() {
    QLabel* label = plainLabel();
    makeLarger(label, 1, false);
    return label;
}

} // namespace

AnsvarTab::AnsvarTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_roads(std::move(roads))
    , m_barnkontakt(strongLabel())
    , m_stage(quietLabel())
    , m_stodsamordnare(strongLabel())
    , m_handOver(new QPushButton(tr("Lämna över till ny &Barnkontakt…")))
    , m_plan(new QPushButton)
    , m_delegate(new QPushButton(tr("Nytt &uppdrag")))
    , m_delegationTable(
          new RecordTable(tr("Uppdrag"), {tr("Uppdrag"), tr("Vem"), tr("Gavs av"), tr("Från"), tr("Avslutat")}))
    , m_handoverTable(
          new RecordTable(tr("Överlämningar"), {tr("Datum"), tr("Vad"), tr("Lämnade över"), tr("Tog över")}))
    , m_noDelegations(quietLabel(tr("Inga uppdrag. Barnkontakten kan låta en annan person hålla ett Barnsamtal eller "
                                    "fylla i Barnets plan.")))
    , m_noHandovers(quietLabel(tr("Inga överlämningar än. Varje överlämning sparas med datum, och kan skrivas ut."))) {
    for (RecordTable* table : {m_delegationTable, m_handoverTable})
        table->setWhole(true);
    layOut();
    listen();
}

QWidget* AnsvarTab::personRow(QLabel* text, QLabel* more, QPushButton* button) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid(2));
    auto* said = new QVBoxLayout;
    said->setSpacing(grid(0.5));
    said->addWidget(text);
    if (more)
        said->addWidget(more);
    line->addLayout(said, 1);
    line->addWidget(button, 0, Qt::AlignTop);
    return row;
}

void AnsvarTab::layOut() {
    auto* parts = new QWidget;
    QVBoxLayout* column = columnIn(parts);
    column->addWidget(sectionHeading(tr("Barnkontakt")));
    column->addWidget(personRow(m_barnkontakt, m_stage, m_handOver));
    column->addWidget(sectionHeading(tr("Stödsamordnare")));
    column->addWidget(personRow(m_stodsamordnare, nullptr, m_plan));
    column->addSpacing(grid());
    column->addWidget(listPart(tr("Uppdrag"), m_delegate, m_delegationTable));
    column->addWidget(m_noDelegations);
    column->addSpacing(grid());
    column->addWidget(listPart(tr("Överlämningar"), nullptr, m_handoverTable));
    column->addWidget(m_noHandovers);
    column->addStretch(1);
    auto* scroll = new PageScroll(parts);
    scroll->setAccessibleName(title());
    body()->addWidget(scroll, 1);
}

void AnsvarTab::listen() {
    connect(m_handOver, &QPushButton::clicked, this, [this] { m_roads.openForm(u"overlamning"_s, {}); });
    connect(m_plan, &QPushButton::clicked, this, [this] { m_roads.openForm(u"stodsamordnare"_s, {}); });
    connect(m_delegate, &QPushButton::clicked, this, [this] { m_roads.openForm(u"delegering"_s, {}); });
    connect(m_delegationTable, &RecordTable::opened, this, [this](int row) {
        m_roads.openForm(u"delegering"_s, m_delegations[std::size_t(row)].toString());
    });
    connect(m_handoverTable, &RecordTable::opened, this, [this](int row) {
        attempt(this, [this, row] { m_roads.open(makeHandoverReportPage(m_unit, m_handovers[std::size_t(row)])); });
    });
}

void AnsvarTab::reload() {
    attempt(this, [this] {
        const auto child = m_unit.children().find(m_child);
        if (!child)
            throw Error(Error::Kind::NotFound, u"child"_s);
        showPersons(*child);
        showDelegations();
        showHandovers();
    });
}

void AnsvarTab::showPersons(const Child& child) {
    m_barnkontakt->setText(personText(child.barnkontakt, tr("Ingen Barnkontakt är inskriven")));
    m_stage->setText(stageText(m_unit, child));
    m_stodsamordnare->setText(
        personText(child.stodsamordnare, tr("Ingen är utsedd. Det görs i ett Individuellt barnteam.")));
    m_plan->setText(child.stodsamordnare.isEmpty() ? tr("Utse &Stödsamordnare…") : tr("Åter&gå till Barnkontakten…"));
}

void AnsvarTab::showDelegations() {
    m_delegations.clear();
    std::vector<QStringList> rows;
    for (const Delegation& delegation : m_unit.process().delegationsOf(m_child)) {
        m_delegations.push_back(delegation.id);
        rows.push_back(rowOf(delegation));
    }
    showRows(m_delegationTable, m_noDelegations, std::move(rows));
}

void AnsvarTab::showHandovers() {
    m_handovers.clear();
    std::vector<QStringList> rows;
    for (const Handover& handover : m_unit.process().handoversOf(m_child)) {
        m_handovers.push_back(handover.id);
        rows.push_back(rowOf(handover));
    }
    showRows(m_handoverTable, m_noHandovers, std::move(rows));
}

QString AnsvarTab::saidOfBarnkontakt() const { return m_barnkontakt->text(); }

QString AnsvarTab::saidOfStage() const { return m_stage->text(); }

ChildTab ansvarTab() {
    return {u"ansvar"_s, AnsvarTab::tr("Ansvar"), [](OpenUnit& unit, ChildId child, const ChildRoads& roads) -> Page* {
                return new AnsvarTab(unit, child, roads);
            }};
}

std::vector<FormPlace> responsibilityForms() {
    const auto handover = [](HandoverPage::About about) {
        return [about](OpenUnit& unit, ChildId child, const ChildRoads&, const QString&) -> Page* {
            return new HandoverPage(unit, child, about);
        };
    };
    const auto delegation = [](OpenUnit& unit, ChildId child, const ChildRoads&, const QString& record) -> Page* {
        return new DelegationPage(unit, child, DelegationId::fromString(record));
    };
    return {
        {u"overlamning"_s, handover(HandoverPage::About::Barnkontakt), Action::HandOver},
        {u"stodsamordnare"_s, handover(HandoverPage::About::Plan), Action::HandOver},
        {u"delegering"_s, delegation, Action::HandOver}};
}

} // namespace bk
