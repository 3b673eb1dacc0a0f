// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/users_tab.h"

#include "ui/forms/step_page.h"
#include "ui/users/users_page.h"

namespace bk {

UsersTab::UsersTab(OpenUnit& unit, RunningRekey& rekey, QWidget* parent)
    : StepStack(parent)
    , m_list(new UsersPage(unit, rekey)) {
    setRoot(m_list);
    connect(m_list, &UsersPage::pageAsked, this, &UsersTab::show);
}

} // namespace bk
