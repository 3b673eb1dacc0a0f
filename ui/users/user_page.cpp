// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/user_page.h"

#include "core/services/user_jobs.h"
#include "ui/common/attempt.h"
#include "ui/common/step_up.h"
#include "ui/forms/layout.h"
#include "ui/users/role_choice.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bk {

UserPage::UserPage(OpenUnit& unit, UnitUser user, QWidget* parent)
    : StepPage(
          user.displayName.isEmpty() ? user.login : user.displayName,
          tr("Användarnamn: %1. Roll: %2.").arg(user.login, roleName(user.role)), tr("&Ta bort användaren …"), parent)
    , m_unit(unit)
    , m_user(std::move(user)) {
    column()->addWidget(plainLabel(
        tr("Den som tas bort kan inte längre öppna enheten, och hela enheten skrivs om med en ny nyckel. Det som "
           "personen har skrivit finns kvar. Säkerhetskopior som redan är gjorda öppnas fortfarande med personens "
           "lösenfras, tills de gallras.")));
}

QWidget* UserPage::firstFocus() const { return doButton(); }

void UserPage::go() {
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
