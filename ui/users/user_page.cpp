// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/user_page.h"

#include "core/services/access.h"
#include "core/services/access_text.h"
#include "core/services/open_unit.h"
#include "core/services/unit_users.h"
#include "core/services/user_jobs.h"
#include "ui/common/attempt.h"
#include "ui/common/icon.h"
#include "ui/common/layout.h"
#include "ui/common/step_up.h"
#include "ui/common/theme.h"
#include "ui/users/assigned_model.h"
#include "ui/users/assigned_part.h"
#include "ui/users/role_choice.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {

UserPage::UserPage(OpenUnit& unit, UserRow user, QWidget* parent)
    : StepPage(
          user.displayName.isEmpty() ? user.login : user.displayName,
          tr("Användarnamn: %1. Rollen säger vad personen får göra, och de tilldelade barnen med vilka.")
              .arg(user.login),
          tr("&Spara"), parent)
    , m_unit(unit)
    , m_user(std::move(user))
    , m_role(new RoleChoice)
    , m_children(new AssignedPart(unit, childrenAssignedTo(unit, m_user.login)))
    , m_childrenPart(new QWidget)
    , m_remove(new QPushButton(icon(u"trash"_s), tr("&Ta bort användaren …"))) {
    m_role->setRole(m_user.role);
    auto* part = columnIn(m_childrenPart);
    part->setSpacing(grid());
    part->addWidget(sectionHeading(tr("Tilldelade barn")));
    part->addWidget(plainLabel(
        tr("Den som lägger in ett barn, står som ansvarig för det eller har ett uppdrag med det får det tilldelat av "
           "sig självt. Här lägger du till och tar bort. Den som förlorar ett barn ser det inte längre.")));
    part->addWidget(m_children);
    column()->addWidget(m_role);
    column()->addWidget(m_childrenPart);
    connect(m_role, &RoleChoice::chosen, this, &UserPage::showChildren);
    if (isSelf()) {
        m_role->box()->setEnabled(false);
        m_role->box()->setAccessibleDescription(selfText());
        doButton()->hide();
    }
    showChildren();
    buildRemoval();
}

bool UserPage::isSelf() const { return loginKey(m_user.login) == loginKey(m_unit.user().login); }

QString UserPage::selfText() const {
    const std::vector<UserRow> users = m_unit.users().all();
    if (std::ranges::count(users, Role::Administrator, &UserRow::role) > 1)
        return tr("Du kan inte ändra din egen roll eller ta bort dig själv. Be en annan administratör.");
    return tr("Du är enhetens enda administratör, och en måste finnas. Gör någon annan till administratör: då kan hen "
              "ändra din roll eller ta bort dig.");
}

QWidget* UserPage::firstFocus() const { return isSelf() ? nullptr : m_role->box(); }

void UserPage::showChildren() {
    m_childrenPart->setVisible(
        holdsChildren(m_unit.settings().kind) &&
        permission(m_role->role(), Action::ReadChild) == Permission::AssignedChildren);
}

void UserPage::buildRemoval() {
    below()->addWidget(sectionHeading(isSelf() ? tr("Din egen roll") : tr("Ta bort")));
    below()->addWidget(plainLabel(
        isSelf() ? selfText()
                 : tr("Personen kommer då inte åt enheten mer, och hela enheten skrivs om med en ny nyckel. Det som "
                      "personen har skrivit finns kvar. Säkerhetskopior som redan är gjorda öppnas fortfarande med "
                      "personens lösenfras, tills de gallras.")));
    m_remove->setVisible(!isSelf());
    below()->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &UserPage::askRemoval);
}

void UserPage::go() {
    const bool keepsChildren = m_childrenPart->isVisibleTo(this);
    if (m_role->role() == m_user.role &&
        (!keepsChildren || (m_children->model().added().empty() && m_children->model().removed().empty()))) {
        messages()->show(MessageBar::Tone::Info, tr("Inget är ändrat."));
        return;
    }
    confirmFirst(this, m_unit, tr("%1 får se och göra något annat än förut.").arg(title()), [this] { save(); });
}

void UserPage::save() {
    UserChange change{m_user.login};
    if (m_role->role() != m_user.role)
        change.role = m_role->role();
    if (m_childrenPart->isVisibleTo(this)) {
        change.assign = m_children->model().added();
        change.withdraw = m_children->model().removed();
    }
    changeUser(m_unit, change);
    Q_EMIT saved(m_user.login);
    Q_EMIT closed(tr("Sparat: %1, %2.").arg(title(), roleText(m_role->role())));
}

void UserPage::askRemoval() {
    attempt(this, [this] {
        requireRemovable(m_unit, m_user.login);
        messages()->show(
            MessageBar::Tone::Warning,
            tr("Ska %1 tas bort? Det går inte att ångra: personen kan läggas till igen, men får då en ny lösenfras.")
                .arg(title()),
            {{tr("Ta bort %1").arg(title()), [this] {
                  confirmFirst(this, m_unit, tr("%1 ska inte längre kunna öppna enheten.").arg(title()), [this] {
                      requireRemovable(m_unit, m_user.login);
                      Q_EMIT removalAsked();
                  });
              }}});
    });
}

} // namespace bk
