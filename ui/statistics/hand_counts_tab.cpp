// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/hand_counts_tab.h"

#include "core/services/access.h"
#include "core/services/collect_statistics.h"
#include "core/services/issue_text.h"
#include "core/services/statistics_tables.h"
#include "ui/statistics/hand_counts_form.h"

namespace bk {
namespace {

std::vector<std::pair<QString, QString>> commentable(OpenUnit& unit) {
    std::vector<std::pair<QString, QString>> tables;
    for (const StatisticsTable& table : statisticsTables({}, unit.model(), {}))
        tables.emplace_back(table.id, table.title);
    return tables;
}

/// The register's, and the unit itself.
QStringList organisationsOf(OpenUnit& unit) {
    QStringList names{unit.settings().name};
    for (const Organisation& organisation : unit.registers().organisations())
        names.append(organisation.name);
    return names;
}

} // namespace

HandCountsTab::HandCountsTab(OpenUnit& unit, QWidget* parent)
    : SavedTab(tr("Spara"), parent)
    , m_unit(unit)
    , m_term(currentTerm(unit))
    , m_onlyComments(!holdsChildren(unit.settings().kind)) {
    if (const auto refused = accessRefusal(unit, Action::KeepStatistics))
        refuse(issueText(*refused));
}

HandCountsForm* HandCountsTab::form() {
    if (m_form)
        return m_form;
    m_form = new HandCountsForm(commentable(m_unit));
    if (m_onlyComments)
        m_form->showOnlyComments();
    else
        m_form->setOrganisations(organisationsOf(m_unit));
    if (isRefused())
        m_form->setReadOnly();
    if (const auto refused = accessRefusal(m_unit, Action::ChangeSettings))
        m_form->refuseSettings(issueText(*refused));
    connect(m_form, &HandCountsForm::edited, this, [this] {
        noteEdit();
        Q_EMIT writingBegan();
    });
    setUp(m_form);
    reload();
    return m_form;
}

void HandCountsTab::showEvent(QShowEvent* event) {
    form();
    SavedTab::showEvent(event);
}

void HandCountsTab::setTerm(Term term) {
    m_term = term;
    reload();
}

void HandCountsTab::load() {
    if (!m_form)
        return;
    m_form->setValue(m_onlyComments ? commentsOf(m_unit, m_term) : handCountsToFill(m_unit, m_term));
    m_form->setMaskBelow(maskBelow(m_unit));
    m_form->setTermLimits(termLimits(m_unit));
}

void HandCountsTab::save() {
    const HandCounts counts = m_form->value();
    const Issues found = issues(counts);
    const Issues homeless = m_form->showIssues(found);
    if (!found.empty())
        return tell(
            MessageBar::Tone::Warning,
            homeless.empty() ? tr("Något behöver rättas innan det går att spara.") : issueText(homeless.front()));
    saveHandCounts(m_unit, m_term, counts);
    if (m_form->maskBelow() != maskBelow(m_unit))
        setMaskBelow(m_unit, m_form->maskBelow());
    if (m_form->termLimits() != termLimits(m_unit))
        setTermLimits(m_unit, m_form->termLimits());
    noteSaved();
    tell(
        MessageBar::Tone::Good,
        (m_onlyComments ? tr("Kommentarerna är sparade för %1.") : tr("Det som är räknat för hand är sparat för %1."))
            .arg(m_term.label()));
    Q_EMIT saved();
}

} // namespace bk
