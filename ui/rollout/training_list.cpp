// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/training_list.h"

#include "core/services/rollout.h"
#include "core/services/rollout_text.h"
#include "ui/child/list_part.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/wrapping_choice.h"
#include "ui/forms/words.h"
#include "ui/rollout/paper_row.h"
#include "ui/rollout/rollout_row_page.h"
#include "ui/rollout/training_forms.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

TrainingList::TrainingList(OpenUnit& unit, QWidget* parent)
    : RolloutListPage(unit, tr("Utbildning"), parent)
    , m_new(new QPushButton(tr("Nytt &tillfälle")))
    , m_onlyLacking(new WrappingCheckBox(tr("&Bara det som saknas")))
    , m_moduleTable(
          new RecordTable(tr("Moduler"), {tr("Modul"), tr("För vilka"), tr("Tid"), tr("Gå först"), tr("Form")}))
    , m_occasionTable(new RecordTable(
          tr("Tillfällen"), {tr("Dag"), tr("Modul"), tr("Plats"), tr("Utbildare"), tr("Deltagare"), tr("Genomförd")}))
    , m_needTable(new RecordTable(
          tr("Vem som saknar vad"), {tr("Namn"), tr("Modul"), tr("Läge"), tr("Dag"), tr("Behöver först")})) {
    for (RecordTable* table : {m_moduleTable, m_occasionTable, m_needTable})
        table->setWhole(true);
    for (RecordTable* table : {m_moduleTable, m_needTable})
        table->setOpens(false);
    m_onlyLacking->setChecked(true);
    column()->addWidget(new PaperRow(unit, u"utbildningsplan"_s));
    column()->addWidget(listPart(tr("Tillfällen"), m_new, m_occasionTable));
    column()->addWidget(listPart(tr("Vem som saknar vad"), m_onlyLacking, m_needTable));
    column()->addWidget(listPart(tr("Moduler"), nullptr, m_moduleTable));
    column()->addStretch(1);
    std::vector<QStringList> modules;
    for (const TrainingModule& module : rolloutContent().modules)
        modules.push_back(
            {module.name, module.audienceText, module.duration,
             rollout_text::modules(rolloutContent(), module.required), module.form});
    m_moduleTable->setRows(std::move(modules));
    connect(m_onlyLacking, &QCheckBox::clicked, this, [this] { attempt(this, [this] { showNeeds(); }); });
    connect(m_new, &QPushButton::clicked, this, [this] {
        TrainingOccasion occasion;
        occasion.module = rolloutContent().modules.front().id;
        open(occasion);
    });
    connect(m_occasionTable, &RecordTable::opened, this, [this](int row) { open(m_occasions[std::size_t(row)]); });
}

void TrainingList::open(const TrainingOccasion& occasion) {
    attempt(this, [this, &occasion] {
        auto* form = new OccasionForm(m_people, m_occasions);
        form->setValue(occasion);
        Q_EMIT formAsked(new RolloutRowPage(
            unit(), form, u"rollout-occasion"_s, occasion.id.isNull() ? QString() : occasion.id.toString(),
            {tr("Tillfälle för utbildning"), QString(), tr("&Spara tillfället"), tr("&Ta bort tillfället"),
             tr("Ska tillfället tas bort? De som var med räknas då inte längre som utbildade.")},
            [&held = unit(), id = occasion.id] { rolloutOf(held).remove(id); }));
    });
}

void TrainingList::reload() {
    attempt(this, [this] {
        const RolloutRepository rollout = rolloutOf(unit());
        m_people = rollout.people();
        m_occasions = rollout.occasions();
        std::vector<QStringList> rows;
        for (const TrainingOccasion& each : m_occasions)
            rows.push_back(
                {words::shortDate(each.date), rollout_text::modules(rolloutContent(), {each.module}), each.place,
                 each.trainers, QString::number(each.participants.size()), each.held ? tr("Ja") : tr("Nej")});
        m_occasionTable->setRows(std::move(rows));
        m_occasionTable->setVisible(!m_occasions.empty());
        showNeeds();
    });
}

void TrainingList::showNeeds() {
    std::vector<QStringList> rows =
        rollout_text::trainingRows(rolloutContent(), m_people, m_occasions, m_onlyLacking->isChecked());
    m_needTable->setVisible(!rows.empty());
    m_needTable->setRows(std::move(rows));
}

} // namespace bk
