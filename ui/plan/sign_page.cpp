// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/sign_page.h"

#include "core/domain/common/error.h"
#include "core/services/frozen_plan.h"
#include "ui/common/attempt.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/tab_order.h"
#include "ui/common/text_line.h"
#include "ui/forms/draft_values.h"
#include "ui/forms/show_issues.h"
#include "ui/plan/plan_rows.h"
#include "ui/plan/plan_words.h"
#include "ui/plan/signature_row.h"

#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

PlanVersion startValue(OpenUnit& unit, ChildId child, std::optional<PlanVersionId> id) {
    if (id) {
        const auto saved = unit.planVersions().find(*id);
        if (!saved || saved->child != child)
            throw Error(Error::Kind::NotFound, u"planVersion"_s);
        return *saved;
    }
    PlanVersion version;
    version.child = child;
    return version;
}

QJsonObject jsonOf(const PlanSignature& signature) {
    return {
        {u"role"_s, toString(signature.role)},
        {u"name"_s, signature.name},
        {u"organisation"_s, signature.organisation},
        {u"date"_s, draft_values::day(signature.date)},
        {u"reference"_s, signature.reference}};
}

PlanSignature signatureIn(const QJsonObject& json) {
    return {
        signatureRoleFrom(json["role"_L1].toString()).value_or(SignatureRole::Participant), json["name"_L1].toString(),
        json["organisation"_L1].toString(), draft_values::day(json["date"_L1]), json["reference"_L1].toString()};
}

} // namespace

SignPage::SignPage(OpenUnit& unit, ChildId child, std::optional<PlanVersionId> version, QWidget* parent)
    : FormPage(unit, parent)
    , m_version(startValue(unit, child, version))
    , m_note(new TextLine)
    , m_signatures(
          new PlanRows(tr("Lägg till underskrift"), [today = unit.today()] { return new SignatureRow(today); }))
    , m_form(buildForm())
    , m_tabOrder(new TabOrder(this)) {
    setUp(
        m_form,
        {title(),
         version ? tr("Versionen är fryst och ändras aldrig. Underskrifter kan läggas till när de kommer.")
                 : tr("Planen sparas som en version som aldrig ändras, med alla ord som står på pappret. Den som inte "
                      "kan skriva under nu kan göra det senare."),
         QString(), version ? tr("&Spara underskrifterna") : tr("&Frys planen")},
        u"underskrift"_s, version ? version->toString() : child.toString());
}

QWidget* SignPage::buildForm() {
    auto* form = new QWidget;
    QVBoxLayout* column = columnIn(form);
    m_noteField = new Field(tr("&Anteckning"), m_note, tr("Varför den fryses: ”första mötet”. Kan lämnas tomt."));
    auto* names = new QPushButton(tr("Hämta namn"));
    auto* menu = new QMenu(names);
    names->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { attempt(this, [this, menu] { fillNames(menu); }); });
    m_signatures->addBeside(names);
    names->setVisible(!m_version.id.isNull()); // who is asked to sign is known once it is frozen
    column->addWidget(m_noteField);
    m_noteField->setVisible(m_version.id.isNull());
    column->addWidget(sectionHeading(tr("Underskrifter")));
    column->addWidget(m_signatures);
    column->addStretch();
    connect(m_note, &QLineEdit::textChanged, this, &SignPage::noteEdit);
    connect(m_signatures, &PlanRows::edited, this, &SignPage::noteEdit);
    return form;
}

bool SignPage::focusNextPrevChild(bool next) { return m_tabOrder->goOn(next); }

QString SignPage::title() const {
    return m_version.id.isNull() ? tr("Frys och skriv under") : tr("Underskrifter på version %1").arg(m_version.number);
}

QWidget* SignPage::firstFocus() const {
    return m_version.id.isNull() ? static_cast<QWidget*>(m_note) : m_signatures->addButton();
}

void SignPage::fillNames(QMenu* menu) {
    menu->clear();
    const std::vector<PlanSignature> here = written();
    for (const PlanSignature& each : awaitedSignatures(unit(), m_version.id)) {
        if (std::ranges::find(here, each.name, &PlanSignature::name) != here.end())
            continue;
        const QString text = u"%1: %2"_s.arg(plan_words::role(each.role), each.name);
        connect(menu->addAction(text), &QAction::triggered, this, [this, each] {
            auto* row = static_cast<SignatureRow*>(m_signatures->add());
            row->setValue(each);
            noteEdit();
            revealAndFocus(row->firstField());
        });
    }
    if (menu->isEmpty())
        menu->addAction(tr("Alla som programmet känner till har skrivit under"))->setEnabled(false);
}

std::vector<PlanSignature> SignPage::written() const { return valuesOf<SignatureRow>(*m_signatures); }

QJsonObject SignPage::draft() const {
    QJsonArray signatures;
    for (const PlanSignature& each : written())
        signatures.append(jsonOf(each));
    return {{u"note"_s, m_note->text()}, {u"signatures"_s, signatures}};
}

void SignPage::setDraft(const QJsonObject& draft) {
    m_note->setText(draft["note"_L1].toString());
    std::vector<PlanSignature> signatures;
    const QJsonArray list = draft["signatures"_L1].toArray();
    for (const QJsonValue& each : list)
        signatures.push_back(signatureIn(each.toObject()));
    setValues<SignatureRow>(*m_signatures, signatures);
}

bool SignPage::check(Issues& homeless) {
    PlanVersion asked = m_version;
    asked.signatures = written();
    if (asked.id.isNull()) {
        asked.note = m_note->text();
        asked.frozenAt = unit().clock().now();
    }
    const Issues found = issues(asked, unit().today());
    PlanFields fields;
    fields.insert(u"planVersion.text.tooLong/note"_s, m_noteField);
    m_signatures->addFields(u"signature"_s, fields);
    homeless = bk::showIssues(found, fields);
    return !m_signatures->markUnclearDays() && found.empty();
}

QString SignPage::store() {
    const std::vector<PlanSignature> signatures = written();
    m_version = m_version.id.isNull() ? freezePlan(unit(), m_version.child, m_note->text().trimmed(), signatures)
                                      : signPlanVersion(unit(), m_version.id, signatures);
    return m_version.id.toString();
}

void SignPage::goToFirstIssue() {
    if (QWidget* control = firstControlWithIssue(m_form))
        revealAndFocus(control);
}

} // namespace bk
