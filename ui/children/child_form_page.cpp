// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/children/child_form_page.h"

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "core/services/sealed_identity.h"
#include "ui/children/child_form.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bk {

ChildFormPage::ChildFormPage(OpenUnit& unit, std::optional<ChildId> child, QWidget* parent)
    : FormPage(unit, parent)
    , m_new(!child)
    , m_form(new ChildForm(unit.today(), this)) {
    QString name;
    if (child) {
        const auto saved = unit.children().find(*child);
        if (!saved)
            throw Error(Error::Kind::NotFound);
        m_form->setValue(*saved);
        m_form->setSealed(sealStanding(unit, *child).sealed);
        name = saved->calledName();
    }
    connect(m_form, &ChildForm::edited, this, [this] { noteEdit(); });
    setUp(
        m_form,
        {m_new ? tr("Nytt barn") : tr("Uppgifter om %1").arg(name),
         tr("Skriv bara det som behövs. Allt går att fylla på senare."), QString(),
         m_new ? tr("&Lägg till barnet") : tr("&Spara uppgifterna")},
        u"barn"_s, child ? child->toString() : u"new"_s);
}

QString ChildFormPage::title() const { return m_new ? tr("Nytt barn") : tr("Barnets uppgifter"); }

QWidget* ChildFormPage::firstFocus() const {
    QWidget* asked = m_form->protectionField();
    return asked->isVisibleTo(m_form) ? asked : nullptr; // of a sealed child it is not asked
}

QJsonObject ChildFormPage::draft() const { return m_form->draft(); }

void ChildFormPage::setDraft(const QJsonObject& draft) { m_form->setDraft(draft); }

bool ChildFormPage::check(Issues& homeless) {
    const Issues found = m_form->issues();
    homeless = m_form->showIssues(found);
    return found.empty();
}

QString ChildFormPage::store() {
    Child child = m_form->value();
    child.changedAt = unit().clock().now();
    if (!child.createdAt.isValid())
        child.createdAt = child.changedAt;
    return unit().children().save(child).toString();
}

} // namespace bk
