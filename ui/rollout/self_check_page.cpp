// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/self_check_page.h"

#include "core/services/rollout.h"
#include "core/services/rollout_text.h"
#include "ui/child/list_part.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/field.h"
#include "ui/forms/words.h"
#include "ui/rollout/paper_row.h"
#include "ui/rollout/rollout_row_page.h"
#include "ui/rollout/self_check_form.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

SelfCheckPage::SelfCheckPage(OpenUnit& unit, QWidget* parent)
    : RolloutListPage(unit, tr("Självskattning"), parent)
    , m_list(new QComboBox)
    , m_new(new QPushButton(tr("&Fyll i listan")))
    , m_answered(new RecordTable(tr("Ifyllda listor"), {tr("Dag"), tr("Vem"), tr("Besvarade"), tr("Anteckning")}))
    , m_sums(new RecordTable(
          tr("Svar tillsammans"), {tr("Påstående"), rollout_text::answer(SelfAnswer::Yes),
                                   rollout_text::answer(SelfAnswer::Partly), rollout_text::answer(SelfAnswer::No)})) {
    for (RecordTable* table : {m_answered, m_sums})
        table->setWhole(true);
    m_sums->setOpens(false);
    for (const SelfCheckList& list : rolloutContent().selfChecks)
        m_list->addItem(list.name);
    column()->addWidget(new PaperRow(unit, u"sjalvskattning"_s));
    column()->addWidget(new Field(
        tr("&Lista"), m_list, tr("Listorna säger vad som behöver vara på plats. Den som svarar talar om sig själv.")));
    column()->addWidget(listPart(tr("Ifyllda"), m_new, m_answered));
    column()->addWidget(listPart(tr("Svaren tillsammans"), nullptr, m_sums));
    column()->addStretch(1);
    connect(m_list, &QComboBox::currentIndexChanged, this, [this] { attempt(this, [this] { showChosen(); }); });
    connect(m_new, &QPushButton::clicked, this, [this] {
        SelfCheck check;
        check.list = chosen().id;
        check.date = this->unit().today();
        open(check);
    });
    connect(m_answered, &RecordTable::opened, this, [this](int row) { open(m_checks[std::size_t(row)]); });
}

const SelfCheckList& SelfCheckPage::chosen() const {
    return rolloutContent().selfChecks[std::size_t(m_list->currentIndex())];
}

void SelfCheckPage::open(const SelfCheck& check) {
    attempt(this, [this, &check] {
        auto* form = new SelfCheckForm(chosen());
        form->setValue(check);
        const bool isNew = check.id.isNull();
        Q_EMIT formAsked(new RolloutRowPage(
            unit(), form, u"self-check-"_s + chosen().id, isNew ? QString() : check.id.toString(),
            {tr("Självskattning: %1").arg(chosen().name), QString(), tr("&Spara listan"), tr("&Ta bort listan"),
             tr("Ska den ifyllda listan tas bort?")},
            [&held = unit(), id = check.id] { rolloutOf(held).remove(id); }));
    });
}

void SelfCheckPage::reload() {
    attempt(this, [this] { showChosen(); });
}

void SelfCheckPage::showChosen() {
    m_checks = rolloutOf(unit()).selfChecks();
    std::erase_if(m_checks, [this](const SelfCheck& check) { return check.list != chosen().id; });
    std::vector<QStringList> rows;
    for (const SelfCheck& check : m_checks)
        rows.push_back(
            {words::shortDate(check.date), check.by.isEmpty() ? tr("Utan namn") : check.by,
             tr("%1 av %2").arg(check.answers.size()).arg(chosen().items.size()), check.note});
    m_answered->setVisible(!rows.empty());
    m_answered->setRows(std::move(rows));
    m_sums->setRows(rollout_text::sumRows(chosen(), m_checks));
}

} // namespace bk
