// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/organisation_page.h"

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "ui/register/organisation_form.h"
#include "ui/register/register_json.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bk {

OrganisationPage::OrganisationPage(OpenUnit& unit, std::optional<OrganisationId> id, QWidget* parent)
    : RegisterRowPage(unit, parent)
    , m_id(id)
    , m_form(new OrganisationForm(this)) {
    if (id) {
        const auto saved = unit.registers().find(*id);
        if (!saved)
            throw Error(Error::Kind::NotFound);
        m_form->setValue(*saved);
    }
    connect(m_form, &OrganisationForm::edited, this, [this] { noteEdit(); });
    setUp(
        withRemoval(
            m_form, {id ? id->toString() : QString(), tr("&Ta bort verksamheten…"),
                     tr("Ska verksamheten och dess kontaktpersoner tas bort?"),
                     [this] {
                         this->unit().registers().remove(*m_id);
                     }}),
        {title(), tr("Verksamheter väljs i samtycken och kallas till team."), QString(), tr("&Spara verksamheten")},
        u"verksamhet"_s, id ? id->toString() : u"new"_s);
}

QString OrganisationPage::title() const { return m_id ? tr("Ändra verksamhet") : tr("Ny verksamhet"); }

QWidget* OrganisationPage::firstFocus() const { return m_form->nameField(); }

QJsonObject OrganisationPage::draft() const { return register_json::from(m_form->value()); }

void OrganisationPage::setDraft(const QJsonObject& draft) { m_form->setValue(register_json::organisation(draft)); }

bool OrganisationPage::check(Issues& homeless) {
    const Issues found = issues(m_form->value());
    homeless = m_form->showIssues(found);
    return found.empty();
}

QString OrganisationPage::store() {
    Organisation organisation = m_form->value();
    organisation.savedAt = unit().clock().now();
    return unit().registers().save(organisation).toString();
}

} // namespace bk
