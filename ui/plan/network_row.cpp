// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/network_row.h"

#include "ui/common/beside_label.h"
#include "ui/common/field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icon.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/plan/plan_words.h"

#include <QComboBox>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bk {

NetworkRow::NetworkRow(QWidget* parent)
    : QWidget(parent)
    , m_name(new TextLine)
    , m_relation(new TextLine)
    , m_circle(new QComboBox)
    , m_degrees(new QSpinBox)
    , m_remove(new QToolButton)
    , m_field(new Field({}, m_name)) {
    m_name->setPlaceholderText(tr("Namn"));
    m_relation->setPlaceholderText(tr("Relation"));
    for (int circle = 1; circle <= networkCircles; ++circle)
        m_circle->addItem(plan_words::circle(circle), circle);
    m_degrees->setRange(0, 359);
    m_degrees->setSingleStep(15);
    m_degrees->setWrapping(true);
    m_degrees->setSuffix(u"°"_s);
    m_remove->setIcon(icon(u"trash"_s));
    makeFlat(m_remove);
    auto* line = new FlowLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid());
    for (QWidget* each : std::initializer_list<QWidget*>{
             m_field, m_relation, besideLabel(tr("Cirkel"), m_circle), besideLabel(tr("Plats runt om"), m_degrees),
             m_remove})
        line->addWidget(each);
    for (TextLine* edit : {m_name, m_relation}) {
        connect(edit, &QLineEdit::textChanged, this, &NetworkRow::edited);
        connect(edit, &QLineEdit::returnPressed, this, &NetworkRow::left);
    }
    connect(m_circle, &QComboBox::currentIndexChanged, this, &NetworkRow::edited);
    connect(m_degrees, &QSpinBox::valueChanged, this, &NetworkRow::edited);
    connect(m_remove, &QToolButton::clicked, this, &NetworkRow::removeAsked);
}

NetworkPerson NetworkRow::value() const {
    return {m_name->text(), m_relation->text(), m_circle->currentData().toInt(), m_degrees->value()};
}

void NetworkRow::setValue(const NetworkPerson& person) {
    const QSignalBlocker quiet(this);
    if (m_name->text() != person.name)
        m_name->setText(person.name);
    if (m_relation->text() != person.relation)
        m_relation->setText(person.relation);
    m_circle->setCurrentIndex(m_circle->findData(person.circle));
    m_degrees->setValue(person.degrees);
}

void NetworkRow::setNumber(int number) {
    m_name->setAccessibleName(tr("Namn, person %1").arg(number));
    m_relation->setAccessibleName(tr("Relation, person %1").arg(number));
    m_circle->setAccessibleName(tr("Cirkel, person %1").arg(number));
    m_degrees->setAccessibleName(tr("Plats runt om i grader, person %1").arg(number));
    m_remove->setAccessibleName(tr("Ta bort person %1").arg(number));
    m_remove->setToolTip(m_remove->accessibleName());
}

} // namespace bk
