// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/people_list.h"

#include "core/services/rollout.h"
#include "core/services/rollout_text.h"
#include "ui/child/list_part.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/fold.h"
#include "ui/rollout/paper_row.h"
#include "ui/rollout/rollout_row_page.h"
#include "ui/rollout/training_forms.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString bulleted(const QStringList& lines) { return u"• "_s + lines.join(u"\n• "_s); }

} // namespace

PeopleList::PeopleList(OpenUnit& unit, QWidget* parent)
    : RolloutListPage(unit, tr("Grupper och personer"), parent)
    , m_new(new QPushButton(tr("Ny &person")))
    , m_table(new RecordTable(
          tr("Personer i införandet"),
          {tr("Namn"), tr("Titel"), tr("Part eller verksamhet"), tr("Grupper och roller")})) {
    m_table->setWhole(true);
    column()->addWidget(new PaperRow(unit, u"grupper-inforande"_s));
    column()->addWidget(listPart(tr("Personer"), m_new, m_table));
    for (const GroupContent& group : rolloutContent().groups)
        column()->addWidget(groupPart(group));
    column()->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, [this] { open({}); });
    connect(m_table, &RecordTable::opened, this, [this](int row) { open(m_people[std::size_t(row)]); });
}

QWidget* PeopleList::groupPart(const GroupContent& group) {
    auto* tasks = new QWidget;
    QVBoxLayout* inner = columnIn(tasks);
    if (!group.members.isEmpty())
        inner->addWidget(plainLabel(tr("Bör vara med:\n%1").arg(bulleted(group.members))));
    inner->addWidget(plainLabel(tr("Uppdrag:\n%1").arg(bulleted(group.tasks))));
    auto* part = new QWidget;
    QVBoxLayout* rows = columnIn(part);
    rows->setSpacing(grid(0.5));
    m_members.push_back(plainLabel());
    rows->addWidget(sectionHeading(group.name));
    rows->addWidget(m_members.back());
    rows->addWidget(new Fold(tr("Uppdrag för %1").arg(group.name), tasks));
    return part;
}

void PeopleList::open(const RolloutPerson& person) {
    attempt(this, [this, &person] {
        auto* form = new PersonForm;
        form->setValue(person);
        Q_EMIT formAsked(new RolloutRowPage(
            unit(), form, u"rollout-person"_s, person.id.isNull() ? QString() : person.id.toString(),
            {tr("Person i införandet"),
             tr("Personal och parter. Skriv aldrig in ett barn eller en vårdnadshavare här."), tr("&Spara personen"),
             tr("&Ta bort personen"), tr("Ska personen tas bort? Personen försvinner också ur utbildningarna.")},
            [&held = unit(), id = person.id] { rolloutOf(held).remove(id); }));
    });
}

void PeopleList::reload() {
    attempt(this, [this] {
        m_people = rolloutOf(unit()).people();
        std::vector<QStringList> rows;
        for (const RolloutPerson& person : m_people)
            rows.push_back({person.name, person.title, person.organisation, rollout_text::roles(person.roles)});
        m_table->setRows(std::move(rows));
        m_table->setVisible(!m_people.empty());
        for (std::size_t i = 0; i < m_members.size(); ++i)
            m_members[i]->setText(rollout_text::membersOf(rolloutContent().groups[i].role, m_people));
    });
}

QString PeopleList::membersOf(std::size_t group) const { return m_members[group]->text(); }

} // namespace bk
