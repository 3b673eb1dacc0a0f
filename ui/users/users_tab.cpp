// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/users_tab.h"

#include "ui/users/step_page.h"
#include "ui/users/users_page.h"

namespace bk {

UsersTab::UsersTab(OpenUnit& unit, RunningRekey& rekey, QWidget* parent)
    : PageStack(parent)
    , m_list(new UsersPage(unit, rekey)) {
    setRoot(m_list);
    connect(m_list, &UsersPage::pageAsked, this, &UsersTab::show);
}

void UsersTab::show(StepPage* page) {
    connect(page, &StepPage::closed, this, [this](const QString& said) {
        pop();
        if (!said.isEmpty())
            m_list->messages()->show(MessageBar::Tone::Good, said);
    });
    push(page);
}

} // namespace bk
