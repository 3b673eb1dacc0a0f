// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/purge/retention_rules_page.h"

#include "core/domain/common/text_limits.h"
#include "core/services/purge_text.h"
#include "ui/common/column.h"
#include "ui/common/field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/step_up.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

namespace bk {

RetentionRulesPage::RetentionRulesPage(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_decision(new TextLine(text_limits::name))
    , m_save(new QPushButton(tr("&Spara fristerna"))) {
    const Column column = scrollingColumn(84);
    column.layout->addWidget(plainLabel(
        tr("Så många år sparas varje slag av handling efter att stödet avslutades. Modellens egen tid är två år, och "
           "kortare går inte att välja. Det som är journalhandling hos er gallras inte här: patientdatalagen kräver "
           "minst tio år.")));
    column.layout->addWidget(new Field(
        tr("&Beslut om bevarande och gallring"), m_decision,
        tr("Numret på er dokumenthanteringsplan eller nämndens beslut. Det skrivs på kvittot.")));
    for (const DocumentClass each : everyDocumentClass)
        addClass(column.layout, each);
    makePrimary(m_save);
    auto* cancel = new QPushButton(tr("&Avbryt"));
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid());
    row->addWidget(m_save);
    row->addWidget(cancel);
    column.layout->addWidget(buttons);
    column.layout->addStretch(1);
    body()->addWidget(column.area);
    connect(m_save, &QPushButton::clicked, this, &RetentionRulesPage::save);
    connect(cancel, &QPushButton::clicked, this, &RetentionRulesPage::closed);
    setValue(retentionRules(unit));
}

void RetentionRulesPage::addClass(QVBoxLayout* column, DocumentClass documents) {
    const QString name = purge_text::documents(documents);
    auto* years = new QSpinBox;
    years->setRange(RetentionRule::leastYears, RetentionRule::mostYears);
    years->setSuffix(tr(" år"));
    years->setMaximumWidth(grid(16));
    m_years.at(std::size_t(documents)) = years;
    const bool identity = documents == DocumentClass::Identity;
    column->addWidget(new Field(
        name, years, identity ? tr("Gallras tidigast tillsammans med det sista av allt annat om barnet.") : QString()));
    if (identity)
        return;
    auto* journal = new WrappingCheckBox(tr("Journalhandling: gallras inte här"));
    journal->setAccessibleName(tr("%1: journalhandling, gallras inte här").arg(name));
    m_journal.at(std::size_t(documents)) = journal;
    column->addWidget(journal);
    connect(journal, &QCheckBox::toggled, years, &QSpinBox::setDisabled);
}

QWidget* RetentionRulesPage::firstFocus() const { return m_decision; }

RetentionRules RetentionRulesPage::value() const {
    RetentionRules rules;
    rules.decision = m_decision->text().trimmed();
    for (const DocumentClass each : everyDocumentClass)
        rules.of(each) = {years(each)->value(), journal(each) && journal(each)->isChecked()};
    return rules;
}

void RetentionRulesPage::setValue(const RetentionRules& rules) {
    m_decision->setText(rules.decision);
    for (const DocumentClass each : everyDocumentClass) {
        years(each)->setValue(rules.of(each).years);
        if (journal(each))
            journal(each)->setChecked(rules.of(each).journal);
    }
}

void RetentionRulesPage::save() {
    confirmFirst(this, m_unit, tr("Hur länge barnens uppgifter sparas ändras."), [this] {
        saveRetentionRules(m_unit, value());
        Q_EMIT saved({});
        Q_EMIT closed();
    });
}

} // namespace bk
