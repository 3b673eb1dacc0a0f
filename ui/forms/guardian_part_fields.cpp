// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/guardian_part_fields.h"

#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/forms/rated_part.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

GuardianPartFields::GuardianPartFields(const FormContext& context, int number, const Guardian& known, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
    , m_known(known)
    , m_takesPart(new QCheckBox(tr("Vårdnadshavare %1 har lämnat sin bild").arg(number)))
    , m_part(new QWidget)
    , m_name(new TextLine(text_limits::name))
    , m_relation(new TextLine)
    , m_survey(new QCheckBox(tr("Svarade på enkäten, inte i ett samtal")))
    , m_rated(new RatedPart(context, Audience::Guardian, tr("Vårdnadshavaren skattar inte")))
    , m_careContacts(new TextArea(tr("Vårdnadshavare %1: kontakter som hjälper barnet").arg(number), 2)) {
    const QString prefix = u"guardian%1."_s.arg(number);
    m_fields = {
        {prefix + u"name"_s, new Field(tr("Namn"), m_name)},
        {prefix + u"relation"_s, new Field(tr("Relation till barnet"), m_relation)},
        {prefix + u"careContacts"_s, new Field(
                                         tr("Kontakter som hjälper barnet"), m_careContacts,
                                         tr("Till exempel BUP, habilitering, socialtjänst eller logoped – det som "
                                            "vårdnadshavaren själv berättar."))}};
    m_name->setAccessibleName(tr("Vårdnadshavare %1: namn").arg(number));
    m_relation->setAccessibleName(tr("Vårdnadshavare %1: relation till barnet").arg(number));
    m_careContacts->setAccessibleName(tr("Vårdnadshavare %1: kontakter som hjälper barnet").arg(number));
    m_rated->instrumentField()->control()->setAccessibleName(tr("Vårdnadshavare %1: samtalsunderlag").arg(number));
    m_survey->setAccessibleName(tr("Vårdnadshavare %1: svarade på enkäten, inte i ett samtal").arg(number));
    QVBoxLayout* inner = columnIn(m_part);
    inner->addWidget(m_fields[prefix + u"name"_s]);
    inner->addWidget(m_fields[prefix + u"relation"_s]);
    inner->addWidget(m_survey);
    inner->addWidget(m_rated);
    inner->addWidget(m_fields[prefix + u"careContacts"_s]);
    QVBoxLayout* column = columnIn(this);
    column->addWidget(m_takesPart);
    column->addWidget(m_part);
    m_part->setVisible(false);
    connect(m_takesPart, &QCheckBox::toggled, this, [this](bool on) {
        m_part->setVisible(on);
        if (on)
            begin();
        Q_EMIT edited();
    });
    connect(m_rated, &RatedPart::edited, this, &GuardianPartFields::edited);
    connect(m_careContacts, &QPlainTextEdit::textChanged, this, &GuardianPartFields::edited);
    connect(m_survey, &QCheckBox::toggled, this, &GuardianPartFields::edited);
    for (QLineEdit* edit : {m_name, m_relation})
        connect(edit, &QLineEdit::textEdited, this, &GuardianPartFields::edited);
}

/// Who it is comes from the child's record and which instrument from the age; the answers begin blank.
void GuardianPartFields::begin() {
    if (m_begun)
        return;
    m_begun = true;
    m_name->setText(m_known.name);
    m_relation->setText(m_known.relation);
    m_rated->propose();
}

std::optional<GuardianPart> GuardianPartFields::value() const {
    if (!m_takesPart->isChecked())
        return std::nullopt;
    return GuardianPart{
        m_number,
        m_name->text(),
        m_relation->text(),
        m_rated->instrument(),
        m_rated->areas(),
        m_careContacts->toPlainText(),
        m_survey->isChecked()};
}

void GuardianPartFields::setValue(const std::optional<GuardianPart>& part) {
    const QSignalBlocker quiet(this);
    m_begun = part.has_value();
    const GuardianPart shown = part.value_or(GuardianPart{});
    m_name->setText(shown.name);
    m_relation->setText(shown.relation);
    m_rated->setValue(shown.instrument, shown.areas);
    m_careContacts->setPlainText(shown.careContacts);
    m_survey->setChecked(shown.survey);
    m_takesPart->setChecked(part.has_value());
    m_part->setVisible(part.has_value());
}

} // namespace bk
