// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/children/emergency_page.h"

#include "core/domain/common/error.h"
#include "core/services/access.h"
#include "core/services/open_unit.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"

#include <QJsonObject>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

EmergencyPage::EmergencyPage(OpenUnit& unit, std::optional<ChildId> child, QWidget* parent)
    : FormPage(unit, parent)
    , m_child(child)
    , m_who(new TextLine)
    , m_birthDate(new DateBox)
    , m_reason(new TextArea(tr("Varför behöver du öppna barnet?"), 3)) {
    QWidget* form = buildForm();
    connect(m_who, &QLineEdit::textEdited, this, [this] { noteEdit(); });
    connect(m_birthDate, &DateBox::edited, this, [this] { noteEdit(); });
    connect(m_reason, &TextArea::textChanged, this, [this] { noteEdit(); });
    setUp(
        form,
        {title(),
         tr("Barnet är inte tilldelat dig. Du kan öppna det ändå om barnet behöver det nu. Barnet är öppet för dig "
            "dagen ut. Ditt namn, tiden och skälet skrivs i loggen, och administratören ser det där."),
         QString(), tr("&Öppna barnet")},
        u"nodatkomst"_s, child ? child->toString() : u"new"_s);
}

QWidget* EmergencyPage::buildForm() {
    m_fields = {
        {u"who"_s, new Field(
                       tr("&Personnummer, eller hela namnet"), m_who,
                       tr("Ett barn som inte är tilldelat dig syns inte i listor och sökning."))},
        {u"birthDate"_s, new Field(tr("&Födelsedag"), m_birthDate, tr("Behövs bara när du skriver namnet."))},
        {u"reason"_s, new Field(tr("&Varför behöver du öppna barnet?"), m_reason)}};
    auto* form = new QWidget;
    QVBoxLayout* column = columnIn(form);
    for (const QString& name : {u"who"_s, u"birthDate"_s, u"reason"_s})
        column->addWidget(m_fields[name]);
    column->addStretch(1);
    m_fields[u"who"_s]->setVisible(!m_child);
    m_fields[u"birthDate"_s]->setVisible(!m_child);
    return form;
}

QWidget* EmergencyPage::firstFocus() const { return m_child ? static_cast<QWidget*>(m_reason) : m_who; }

QJsonObject EmergencyPage::draft() const {
    return {
        {u"who"_s, m_who->text()},
        {u"birthDate"_s, m_birthDate->date().toString(Qt::ISODate)},
        {u"reason"_s, m_reason->toPlainText()}};
}

void EmergencyPage::setDraft(const QJsonObject& draft) {
    m_who->setText(draft[u"who"_s].toString());
    m_birthDate->setDate(QDate::fromString(draft[u"birthDate"_s].toString(), Qt::ISODate));
    m_reason->setPlainText(draft[u"reason"_s].toString());
}

bool EmergencyPage::check(Issues& homeless) {
    const Issues found = emergencyReasonIssues(m_reason->toPlainText());
    homeless = showIssuesByPlace(found, m_fields);
    return found.empty();
}

QString EmergencyPage::store() {
    const auto child = m_child ? m_child : childMeant(unit(), m_who->text(), m_birthDate->date());
    if (!child)
        throw Error(Error::Kind::Refused, u"access.emergency.nobody"_s);
    openInEmergency(unit(), *child, m_reason->toPlainText());
    return child->toString();
}

} // namespace bk
