// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/children/contact_fields.h"

#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/spell_guide.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

ContactFields::ContactFields(const QString& whose, QWidget* parent)
    : QWidget(parent)
    , m_address(new TextArea(tr("Adress"), 2))
    , m_telephone(new TextLine)
    , m_email(new TextLine) {
    m_fields = {
        {u"address"_s, new Field(tr("Adress"), m_address)},
        {u"telephone"_s, new Field(tr("Telefon"), m_telephone)},
        {u"email"_s, new Field(tr("E-post"), m_email)}};
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid(1.5));
    for (const QString& name : {u"address"_s, u"telephone"_s, u"email"_s}) {
        Field* field = m_fields[name];
        field->control()->setAccessibleName(tr("%1: %2").arg(whose, field->control()->accessibleName()));
        column->addWidget(field);
    }
    leaveUnspelt(m_address);
    connect(m_address, &QPlainTextEdit::textChanged, this, &ContactFields::edited);
    connect(m_telephone, &QLineEdit::textEdited, this, &ContactFields::edited);
    connect(m_email, &QLineEdit::textEdited, this, &ContactFields::edited);
}

Contact ContactFields::value() const { return {m_address->toPlainText(), m_telephone->text(), m_email->text()}; }

void ContactFields::setValue(const Contact& contact) {
    const QSignalBlocker quiet(this);
    m_address->setPlainText(contact.address);
    m_telephone->setText(contact.telephone);
    m_email->setText(contact.email);
}

} // namespace bk
