// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/register_tab.h"

#include "ui/forms/form_page.h"
#include "ui/register/register_page.h"

namespace bk {

RegisterTab::RegisterTab(OpenUnit& unit, QWidget* parent) : PageStack(parent), m_lists(new RegisterPage(unit)) {
    setRoot(m_lists);
    connect(m_lists, &RegisterPage::formAsked, this, [this](Page* page) {
        if (auto* form = qobject_cast<FormPage*>(page))
            connect(form, &FormPage::closed, this, &RegisterTab::pop);
        push(page);
    });
}

} // namespace bk
