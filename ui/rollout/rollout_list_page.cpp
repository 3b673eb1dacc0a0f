// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/rollout_list_page.h"

#include "ui/common/column.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QVBoxLayout>

namespace bk {

RolloutListPage::RolloutListPage(OpenUnit& unit, const QString& title, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_title(title) {
    auto* parts = new QWidget;
    m_column = columnIn(parts);
    m_column->setSpacing(grid(2));
    body()->setContentsMargins(0, grid(1.5), 0, 0);
    body()->addWidget(plainScroll(parts, title), 1);
}

RolloutListTab::RolloutListTab(RolloutListPage* list, QWidget* parent) : PageStack(parent) {
    setRoot(list);
    connect(list, &RolloutListPage::formAsked, this, [this](FormPage* form) {
        connect(form, &FormPage::closed, this, &RolloutListTab::pop);
        push(form);
    });
}

} // namespace bk
