// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/barnkontakt_form.h"

#include "core/services/process_text.h"
#include "ui/children/person_fields.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/forms/show_issues.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

BarnkontaktForm::BarnkontaktForm(QWidget* parent)
    : QWidget(parent)
    , m_stage(new QComboBox)
    , m_person(new ResponsibleFields(tr("Barnkontakt")))
    , m_covers(new TextLine) {
    for (const LifeStage stage :
         {LifeStage::Barnmorska, LifeStage::BvcSkoterska, LifeStage::RektorForskola, LifeStage::RektorGrundskola})
        m_stage->addItem(process_text::lifeStage(stage), int(stage));
    auto* covers = new Field(tr("&Vilka barn"), m_covers, tr("Till exempel Björkskolan F–6, eller BVC Ystad."));
    m_fields = {{u"covers"_s, covers}};
    for (auto field = m_person->fields().cbegin(); field != m_person->fields().cend(); ++field)
        m_fields.insert(u"person."_s + field.key(), field.value());
    QVBoxLayout* column = columnIn(this);
    column->addWidget(new Field(tr("Barnets &livsskede"), m_stage));
    column->addWidget(m_person);
    column->addWidget(covers);
    column->addStretch(1);
    connect(m_stage, &QComboBox::activated, this, &BarnkontaktForm::edited);
    connect(m_person, &ResponsibleFields::edited, this, &BarnkontaktForm::edited);
    connect(m_covers, &QLineEdit::textEdited, this, &BarnkontaktForm::edited);
    setValue({});
}

BarnkontaktEntry BarnkontaktForm::value() const {
    BarnkontaktEntry entry = m_value;
    entry.stage = static_cast<LifeStage>(m_stage->currentData().toInt());
    entry.person = m_person->value();
    entry.covers = m_covers->text();
    return entry;
}

void BarnkontaktForm::setValue(const BarnkontaktEntry& entry) {
    const QSignalBlocker quiet(this);
    m_value = entry;
    m_stage->setCurrentIndex(m_stage->findData(int(entry.stage)));
    m_person->setValue(entry.person);
    m_person->openForIssue(u"organisation"_s);
    m_covers->setText(entry.covers);
}

Issues BarnkontaktForm::showIssues(const Issues& issues) { return showIssuesByPlace(issues, m_fields); }

} // namespace bk
