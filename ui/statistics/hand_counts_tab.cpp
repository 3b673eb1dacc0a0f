// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/hand_counts_tab.h"

#include "core/services/access.h"
#include "core/services/collect_statistics.h"
#include "core/services/issue_text.h"
#include "core/services/statistics_tables.h"
#include "ui/statistics/hand_counts_form.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

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

QJsonValue json(Figure figure) { return figure.number() ? QJsonValue(*figure.number()) : QJsonValue(); }
Figure figure(const QJsonValue& json) { return json.isDouble() ? Figure(json.toInt()) : Figure(); }

QJsonArray json(TermLimits::Day day) { return {day.month, day.day}; }
TermLimits::Day dayOfYear(const QJsonValue& json) { return {json[0].toInt(), json[1].toInt()}; }

} // namespace

HandCountsTab::HandCountsTab(OpenUnit& unit, QWidget* parent)
    : SavedTab(unit, Action::KeepStatistics, u"hand-counts"_s, tr("Spara"), parent)
    , m_unit(unit)
    , m_term(currentTerm(unit))
    , m_onlyComments(!holdsChildren(unit.settings().kind)) {}

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
    connect(m_form, &HandCountsForm::edited, this, [this] { noteEdit(); });
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

/// Before anybody looked there is no form.
QString HandCountsTab::draftSubject() const { return m_form ? m_term.id() : QString(); }

void HandCountsTab::noteUnsaved() { Q_EMIT writingBegan(); }

QJsonObject HandCountsTab::draft() const {
    const HandCounts counts = m_form->value();
    QJsonArray reach;
    for (const ReachCount& row : counts.reach)
        reach.append(QJsonObject{
            {u"material"_s, row.material},
            {u"counted"_s, row.counted},
            {u"place"_s, row.place},
            {u"number"_s, json(row.number)}});
    QJsonArray visits;
    for (const VisitCount& row : counts.visits)
        visits.append(QJsonObject{{u"visit"_s, row.visit}, {u"children"_s, json(row.children)}});
    QJsonObject comments;
    for (const auto& [table, text] : counts.comments.asKeyValueRange())
        comments[table] = text;
    const TermLimits limits = m_form->termLimits();
    return {
        {u"reach"_s, reach},
        {u"visits"_s, visits},
        {u"surveys"_s, json(counts.surveys)},
        {u"comments"_s, comments},
        {u"maskBelow"_s, m_form->maskBelow()},
        {u"spring"_s, json(limits.spring)},
        {u"autumn"_s, json(limits.autumn)}};
}

void HandCountsTab::setDraft(const QJsonObject& draft) {
    HandCounts counts;
    for (const QJsonValue& row : draft["reach"_L1].toArray())
        counts.reach.push_back(
            {row["material"_L1].toString(), row["counted"_L1].toString(), row["place"_L1].toString(),
             figure(row["number"_L1])});
    for (const QJsonValue& row : draft["visits"_L1].toArray())
        counts.visits.push_back({row["visit"_L1].toString(), figure(row["children"_L1])});
    counts.surveys = figure(draft["surveys"_L1]);
    const QJsonObject comments = draft["comments"_L1].toObject();
    for (auto each = comments.begin(); each != comments.end(); ++each)
        counts.comments[each.key()] = each->toString();
    m_form->setValue(counts);
    if (accessRefusal(m_unit, Action::ChangeSettings))
        return; // masking and the terms' days are the unit's
    m_form->setMaskBelow(draft["maskBelow"_L1].toInt());
    m_form->setTermLimits({dayOfYear(draft["spring"_L1]), dayOfYear(draft["autumn"_L1])});
}

} // namespace bk
