// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/golden_rule_fields.h"

#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

GoldenRuleFields::GoldenRuleFields(const QString& goldenRule, QWidget* parent)
    : QWidget(parent)
    , m_necessary(new WrappingCheckBox(tr("&Nödvändig – mottagaren behöver uppgifterna för att hjälpa barnet")))
    , m_relevant(new WrappingCheckBox(tr("&Relevant – det handlar om just det som mottagaren ska göra")))
    , m_proportionate(new WrappingCheckBox(tr("&Proportionerlig – det är inte mer än vad som behövs")))
    , m_told(new WrappingRadioButton(tr("Vårdnadshavare och barn &vet om det")))
    , m_notTold(new WrappingRadioButton(tr("De vet &inte om det")))
    , m_because(new TextLine) {
    auto* group = new QButtonGroup(this);
    group->addButton(m_told);
    group->addButton(m_notTold);
    QLabel* heading = plainLabel(tr("Den gyllene regeln"));
    makeLarger(heading, 0, true);
    QLabel* rule = plainLabel(goldenRule);
    makeQuiet(rule);
    rule->setVisible(!goldenRule.isEmpty());
    auto* tests = new QWidget;
    QVBoxLayout* testColumn = columnIn(tests);
    testColumn->setSpacing(grid(0.5));
    for (QCheckBox* test : {m_necessary, m_relevant, m_proportionate})
        testColumn->addWidget(test);
    m_fields = {
        {u"sharing.tests.missing"_s, new Field(tr("Är delningen"), tests)},
        {u"sharing.told.reason"_s, new Field(tr("&Orsak till att de inte vet"), m_because)}};
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid());
    for (QWidget* widget : std::initializer_list<QWidget*>{
             heading, rule, m_fields[u"sharing.tests.missing"_s], m_told, m_notTold,
             m_fields[u"sharing.told.reason"_s]})
        column->addWidget(widget);
    connect(m_notTold, &QRadioButton::toggled, this, &GoldenRuleFields::followTold);
    followTold();
}

void GoldenRuleFields::fill(SharingEntry& entry) const {
    entry.necessary = m_necessary->isChecked();
    entry.relevant = m_relevant->isChecked();
    entry.proportionate = m_proportionate->isChecked();
    entry.told = !m_asksTold || m_told->isChecked();
    entry.notToldBecause = entry.told ? QString() : m_because->text().trimmed();
}

void GoldenRuleFields::setValue(const SharingEntry& entry) {
    m_necessary->setChecked(entry.necessary);
    m_relevant->setChecked(entry.relevant);
    m_proportionate->setChecked(entry.proportionate);
    const bool notTold = !entry.told && !entry.notToldBecause.isEmpty();
    m_told->setChecked(entry.told);
    m_notTold->setChecked(notTold);
    m_because->setText(entry.notToldBecause);
    followTold();
}

void GoldenRuleFields::setAsksTold(bool asks) {
    m_asksTold = asks;
    m_told->setVisible(asks);
    m_notTold->setVisible(asks);
    followTold();
}

void GoldenRuleFields::followTold() {
    m_fields[u"sharing.told.reason"_s]->setVisible(m_asksTold && m_notTold->isChecked());
}

} // namespace bk
