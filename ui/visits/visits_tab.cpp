// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/visits_tab.h"

#include "ui/forms/form_page.h"
#include "ui/visits/visits_page.h"

namespace bk {

VisitsTab::VisitsTab(OpenUnit& unit, QWidget* parent) : PageStack(parent), m_page(new VisitsPage(unit)) {
    setRoot(m_page);
    connect(m_page, &VisitsPage::formAsked, this, [this](FormPage* form) {
        connect(form, &FormPage::closed, this, &VisitsTab::pop);
        push(form);
    });
}

} // namespace bk
