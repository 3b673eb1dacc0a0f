// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/self_check_form.h"

#include "core/services/rollout.h"
#include "core/services/rollout_fields.h"
#include "core/services/rollout_text.h"
#include "ui/common/choice_row.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/forms/date_box.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

SelfCheckForm::SelfCheckForm(const SelfCheckList& list)
    : m_list(list)
    , m_date(addDay(u"date"_s, tr("&Dag")))
    , m_by(addLine(u"by"_s, tr("&Vem som svarar"), tr("Namn eller verksamhet. Får lämnas tomt."))) {
    auto* answers = new QWidget;
    QVBoxLayout* rows = columnIn(answers);
    std::vector<ChoiceRow::Choice> choices;
    for (const SelfAnswer answer : allSelfAnswers)
        choices.push_back({rollout_text::answer(answer), {}});
    for (const ChecklistItem& item : list.items) {
        rows->addWidget(plainLabel(item.label));
        m_rows.push_back(new ChoiceRow(item.label, choices));
        rows->addWidget(m_rows.back());
        connect(m_rows.back(), &ChoiceRow::edited, this, &SelfCheckForm::edited);
    }
    addOther(u"answers"_s, {}, answers);
    m_note = addText(u"note"_s, tr("&Anteckning"), 2);
}

SelfCheck SelfCheckForm::value() const {
    SelfCheck check = m_value;
    check.list = m_list.id;
    check.date = m_date->date();
    check.by = m_by->text();
    check.answers.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (const std::optional<int> answer = m_rows[i]->value())
            check.answers.push_back({m_list.items[i].id, static_cast<SelfAnswer>(*answer)});
    check.note = m_note->toPlainText();
    return check;
}

void SelfCheckForm::setValue(const SelfCheck& check) {
    const QSignalBlocker quiet(this);
    m_value = check;
    m_date->setDate(check.date);
    m_by->setText(check.by);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const std::optional<SelfAnswer> answer = check.answer(m_list.items[i].id);
        m_rows[i]->setValue(answer ? std::optional(int(*answer)) : std::nullopt);
    }
    m_note->setPlainText(check.note);
}

Issues SelfCheckForm::found(QDate today) const { return issues(value(), today); }
QJsonObject SelfCheckForm::draft() const { return rolloutJson(value()); }
void SelfCheckForm::setDraft(const QJsonObject& draft) { setValue(rolloutFromJson<SelfCheck>(draft)); }
QString SelfCheckForm::store(OpenUnit& unit) { return saveRollout(unit, value()).toString(); }

} // namespace bk
