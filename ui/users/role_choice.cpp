// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/role_choice.h"

#include "core/services/access_text.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace bk {

RoleChoice::RoleChoice(QWidget* parent)
    : QWidget(parent)
    , m_box(new QComboBox)
    , m_field(new Field(tr("&Roll"), m_box))
    , m_rights(plainLabel()) {
    for (const Role each : allRoles)
        m_box->addItem(roleText(each), int(each));
    makeQuiet(m_rights);
    auto* column = columnIn(this);
    column->setSpacing(grid());
    column->addWidget(m_field);
    column->addWidget(m_rights);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        explain();
        Q_EMIT chosen(role());
    });
    setRole(Role::Lasare);
    explain();
}

Role RoleChoice::role() const { return static_cast<Role>(m_box->currentData().toInt()); }

void RoleChoice::setRole(Role role) { m_box->setCurrentIndex(m_box->findData(int(role))); }

void RoleChoice::explain() {
    m_field->setHint(roleMeaning(role()));
    m_rights->setText(roleRights(role()).join(u'\n'));
}

} // namespace bk
