// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/consent_page.h"

#include "core/domain/common/error.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/choice_row.h"
#include "ui/common/reveal.h"
#include "ui/consent/consent_draft.h"
#include "ui/consent/consent_form.h"
#include "ui/consent/organisation_picks.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace bk {

ConsentPage::ConsentPage(OpenUnit& unit, ChildId child, ConsentKind kind, QWidget* parent) : FormPage(unit, parent) {
    begin(child, nullptr, kind);
}

ConsentPage::ConsentPage(OpenUnit& unit, const Consent& saved, QWidget* parent) : FormPage(unit, parent) {
    begin(saved.child, &saved, saved.kind);
}

void ConsentPage::begin(ChildId child, const Consent* saved, ConsentKind kind) {
    const auto found = unit().children().find(child);
    if (!found)
        throw Error(Error::Kind::NotFound, u"child"_s);
    m_mends = saved != nullptr;
    m_form =
        new ConsentForm({*found, unit().registers().organisations(), unit().today(), unit().process().latestSeen()});
    if (saved) {
        m_withdrawal = saved->withdrawal;
        m_form->setValue(*saved);
    } else {
        m_form->setBlank(kind);
    }
    connect(m_form, &ConsentForm::edited, this, [this] { noteEdit(); });
    connect(m_form->organisations(), &OrganisationPicks::addAsked, this, &ConsentPage::addOrganisation);
    setUp(
        m_form,
        {tr("%1 för %2").arg(title(), found->calledName()),
         tr("Var och en svarar för sig. Ett svar som inte har kommit än lämnas tomt och fylls på senare."), QString(),
         tr("&Spara samtycket")},
        u"samtycke"_s, saved ? saved->id.toString() : child.toString());
}

QString ConsentPage::title() const { return m_mends ? tr("Fyll på samtycket") : tr("Nytt samtycke"); }

QWidget* ConsentPage::firstFocus() const { return m_form->kind()->pill(m_form->kind()->value().value_or(0)); }

QJsonObject ConsentPage::draft() const { return consent_draft::from(m_form->value()); }

void ConsentPage::setDraft(const QJsonObject& draft) { m_form->setValue(consent_draft::consent(draft)); }

bool ConsentPage::check(Issues& homeless) {
    const Issues found = m_form->issues();
    homeless = m_form->showIssues(found);
    return found.empty();
}

/// When it was first saved stays: the newest of its kind counts, and filling one in further makes it no newer.
QString ConsentPage::store() {
    Consent consent = m_form->value();
    consent.withdrawal = m_withdrawal;
    if (!consent.savedAt.isValid())
        consent.savedAt = unit().clock().now();
    return unit().consents().save(consent).toString();
}

void ConsentPage::addOrganisation(const Organisation& organisation) {
    OrganisationPicks* picks = m_form->organisations();
    if (const Issues found = issues(organisation); !found.empty()) {
        picks->showNewIssue(issueText(found.front()));
        return;
    }
    attempt(this, [&] {
        Organisation added = organisation;
        added.savedAt = unit().clock().now();
        const OrganisationId id = unit().registers().save(added);
        picks->setOrganisations(unit().registers().organisations());
        picks->clearNew();
        if (QCheckBox* box = picks->box(id)) {
            box->click();
            revealAndFocus(box);
        }
    });
}

} // namespace bk
