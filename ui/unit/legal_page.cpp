// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/legal_page.h"

#include "core/services/legal_content.h"
#include "core/services/open_unit.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"

#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {

LegalPage::LegalPage(OpenUnit& unit, const LegalReference& reference, QWidget* parent)
    : FormPage(unit, parent)
    , m_section(new QLineEdit)
    , m_law(new QLineEdit)
    , m_text(new TextArea(tr("Vad lagrummet säger"), 3))
    , m_validFrom(new DateBox)
    , m_validTo(new DateBox)
    , m_checkedOn(new DateBox) {
    QWidget* form = buildForm();
    setValue(reference);
    setUp(
        form,
        {title(), reference.note.isEmpty() ? tr("Skriv som det står i lagen.") : reference.note, QString(),
         tr("&Spara lagrummet")},
        u"legal"_s, reference.id);
}

QWidget* LegalPage::buildForm() {
    auto* form = new QWidget;
    QVBoxLayout* column = columnIn(form);
    const auto add = [&](const QString& where, const QString& label, QWidget* control, const QString& hint = {}) {
        auto* field = new Field(label, control, hint);
        m_fields.insert(where, field);
        column->addWidget(field);
    };
    add(u"section"_s, tr("&Paragraf"), m_section, tr("Till exempel 19 kap. 1 §."));
    add(u"law"_s, tr("&Lag"), m_law, tr("Med årtal och nummer: socialtjänstlagen (2025:400)."));
    add(u"text"_s, tr("&Vad det säger, med enkla ord"), m_text);
    add(u"validFrom"_s, tr("Gäller &från"), m_validFrom);
    add(u"validTo"_s, tr("Gäller &till och med"), m_validTo, tr("Tomt: gäller fortfarande."));
    add(u"checkedOn"_s, tr("&Kontrollerat mot gällande lag"), m_checkedOn, tr("Dagen då ni jämförde. Tomt: inte än."));
    m_programs = new QPushButton(tr("Fyll i det som &programmet föreslår"));
    connect(m_programs, &QPushButton::clicked, this, [this] {
        const auto& own = programLegalReferences();
        setValue(*std::ranges::find(own, m_value.id, &LegalReference::id));
        noteEdit();
    });
    column->addWidget(m_programs, 0, Qt::AlignLeft);
    for (QLineEdit* edit : {m_section, m_law})
        connect(edit, &QLineEdit::textEdited, this, [this] { noteEdit(); });
    connect(m_text, &TextArea::textChanged, this, [this] { noteEdit(); });
    for (DateBox* box : {m_validFrom, m_validTo, m_checkedOn})
        connect(box, &DateBox::edited, this, [this] { noteEdit(); });
    return form;
}

QWidget* LegalPage::firstFocus() const { return m_section; }

LegalReference LegalPage::value() const {
    LegalReference reference = m_value;
    reference.section = m_section->text().trimmed();
    reference.law = m_law->text().trimmed();
    reference.text = m_text->toPlainText().trimmed();
    reference.validFrom = m_validFrom->date();
    reference.validTo = m_validTo->date();
    reference.checkedOn = m_checkedOn->date();
    return reference;
}

void LegalPage::setValue(const LegalReference& reference) {
    const QSignalBlocker quiet(m_text);
    m_value = reference;
    m_section->setText(reference.section);
    m_law->setText(reference.law);
    m_text->setPlainText(reference.text);
    m_validFrom->setDate(reference.validFrom);
    m_validTo->setDate(reference.validTo);
    m_checkedOn->setDate(reference.checkedOn);
    const bool known = std::ranges::find(programLegalReferences(), reference.id, &LegalReference::id) !=
                       programLegalReferences().end();
    m_programs->setVisible(known);
}

QJsonObject LegalPage::draft() const {
    return {{u"section"_s, m_section->text()},  {u"law"_s, m_law->text()},
            {u"text"_s, m_text->toPlainText()}, {u"validFrom"_s, m_validFrom->text()},
            {u"validTo"_s, m_validTo->text()},  {u"checkedOn"_s, m_checkedOn->text()}};
}

void LegalPage::setDraft(const QJsonObject& draft) {
    m_section->setText(draft[u"section"_s].toString());
    m_law->setText(draft[u"law"_s].toString());
    m_text->setPlainText(draft[u"text"_s].toString());
    m_validFrom->setText(draft[u"validFrom"_s].toString());
    m_validTo->setText(draft[u"validTo"_s].toString());
    m_checkedOn->setText(draft[u"checkedOn"_s].toString());
}

bool LegalPage::check(Issues& homeless) {
    const Issues found = issues(value(), unit().today());
    homeless = showIssuesByPlace(found, m_fields);
    bool clear = found.empty();
    for (const auto& [where, box] :
         {std::pair(u"validFrom"_s, m_validFrom), {u"validTo"_s, m_validTo}, {u"checkedOn"_s, m_checkedOn}})
        if (box->isUnclear()) {
            m_fields[where]->setIssue(tr("Skriv dagen som 2026-11-20."));
            clear = false;
        }
    return clear;
}

QString LegalPage::store() {
    saveLegalReference(unit(), value());
    return m_value.id;
}

} // namespace bk
