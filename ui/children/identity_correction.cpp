// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/children/identity_correction.h"

#include "ui/children/child_form.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bk {

IdentityCorrection::IdentityCorrection(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_form(new ChildForm(today))
    , m_save(new QPushButton(tr("Spara under f&örseglingen")))
    , m_leave(new QPushButton(tr("&Avbryt"))) {
    m_form->askOnlyIdentity();
    QVBoxLayout* column = columnIn(this);
    column->addWidget(sectionHeading(tr("Rätta vem barnet är")));
    column->addWidget(plainLabel(
        tr("Det du skriver sparas under förseglingen och syns inte på barnets andra sidor. Inget utkast sparas: lämnar "
           "du sidan får du börja om.")));
    column->addWidget(m_form);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setSpacing(grid());
    makePrimary(m_save);
    row->addWidget(m_save);
    row->addWidget(m_leave);
    column->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &IdentityCorrection::check);
    connect(m_leave, &QPushButton::clicked, this, &IdentityCorrection::left);
    end();
}

void IdentityCorrection::begin(const ChildIdentity& identity) {
    m_form->setValue(withIdentity({}, identity));
    setVisible(true);
    m_form->givenNameField()->setFocus(Qt::OtherFocusReason);
}

void IdentityCorrection::end() {
    setVisible(false);
    m_form->showIssues({});
    m_form->setValue({});
}

void IdentityCorrection::check() {
    const Issues found = m_form->issues();
    m_form->showIssues(found);
    if (found.empty())
        Q_EMIT corrected(identityOf(m_form->value()));
}

} // namespace bk
