// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/responsibility/delegation_page.h"

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "ui/responsibility/delegation_form.h"
#include "ui/responsibility/responsibility_json.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

Delegation startValue(OpenUnit& unit, const Child& child, std::optional<DelegationId> id) {
    if (id) {
        const auto saved = unit.process().find(*id);
        if (!saved || saved->child != child.id)
            throw Error(Error::Kind::NotFound);
        return *saved;
    }
    Delegation delegation;
    delegation.child = child.id;
    delegation.by = child.barnkontakt.isEmpty() ? unit.user().displayName : child.barnkontakt.name;
    delegation.date = unit.today();
    return delegation;
}

} // namespace

DelegationPage::DelegationPage(OpenUnit& unit, ChildId child, std::optional<DelegationId> id, QWidget* parent)
    : FormPage(unit, parent)
    , m_new(!id)
    , m_form(new DelegationForm(this)) {
    const auto known = unit.children().find(child);
    if (!known)
        throw Error(Error::Kind::NotFound);
    m_form->setValue(startValue(unit, *known, id));
    connect(m_form, &DelegationForm::edited, this, [this] { noteEdit(); });
    setUp(
        m_form,
        {tr("Uppdrag för %1").arg(known->calledName()),
         tr("Barnkontakten har kvar ansvaret, och låter en annan person göra en sak för det här barnet."), QString(),
         tr("&Spara uppdraget")},
        u"delegering"_s, id ? id->toString() : child.toString());
}

QString DelegationPage::title() const { return m_new ? tr("Nytt uppdrag") : tr("Ändra uppdrag"); }

QWidget* DelegationPage::firstFocus() const { return m_form->toField(); }

QJsonObject DelegationPage::draft() const { return responsibility_json::from(m_form->value()); }

void DelegationPage::setDraft(const QJsonObject& draft) { m_form->setValue(responsibility_json::delegation(draft)); }

bool DelegationPage::check(Issues& homeless) {
    const Issues found = issues(m_form->value());
    homeless = m_form->showIssues(found);
    return !m_form->hasUnclearDay() && found.empty();
}

QString DelegationPage::store() {
    Delegation delegation = m_form->value();
    delegation.savedAt = unit().clock().now();
    return unit().process().save(delegation).toString();
}

} // namespace bk
