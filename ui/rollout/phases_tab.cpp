// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/phases_tab.h"

#include "core/services/issue_text.h"
#include "core/services/rollout.h"
#include "core/services/rollout_text.h"
#include "ui/common/attempt.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/forms/draft_values.h"
#include "ui/forms/sections.h"
#include "ui/forms/show_issues.h"
#include "ui/rollout/paper_row.h"
#include "ui/rollout/phase_fields.h"

#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

PhasesTab::PhasesTab(OpenUnit& unit, QWidget* parent)
    : SavedTab(unit, Action::EditRegister, u"rollout-phases"_s, tr("&Spara faserna"), parent)
    , m_unit(unit)
    , m_sections(new Sections(tr("Faser")))
    , m_papers(new PaperRow(unit, u"checklista-inforande"_s)) {
    for (const RolloutPhase phase : allRolloutPhases) {
        auto* fields = new PhaseFields(rolloutContent().phase(phase));
        m_phases[std::size_t(phase)] = fields;
        m_sections->add(rollout_text::phase(rolloutContent(), phase), fields);
        connect(fields, &PhaseFields::edited, this, [this] {
            noteEdit();
            showGates();
        });
        connect(
            fields, &PhaseFields::refused, this, [this](const QString& why) { tell(MessageBar::Tone::Warning, why); });
    }
    auto* form = new QWidget;
    QVBoxLayout* column = columnIn(form);
    column->addWidget(m_papers);
    column->addWidget(m_sections);
    setUp(form);
}

RolloutPhases PhasesTab::value() const {
    RolloutPhases phases = m_value;
    for (const PhaseFields* fields : m_phases)
        fields->readInto(phases);
    return phases;
}

void PhasesTab::setValue(const RolloutPhases& phases) {
    m_value = phases;
    for (PhaseFields* fields : m_phases)
        fields->setValue(phases);
    showGates();
}

void PhasesTab::showGates() {
    const RolloutPhases phases = value();
    for (const RolloutPhase each : allRolloutPhases) {
        QStringList reasons;
        for (const Issue& obstacle : phaseObstacles(rolloutContent(), phases, each))
            reasons.append(issueText(obstacle));
        phase(each)->setObstacles(reasons);
        phase(each)->setStanding(rollout_text::standing(rolloutContent(), phases, each));
    }
}

void PhasesTab::load() {
    setValue(rolloutOf(m_unit).phases());
    m_papers->setReady(true);
    if (!std::exchange(m_shown, true))
        m_sections->setCurrent(int(currentPhase(rolloutContent(), m_value)));
}

void PhasesTab::save() {
    const Issues found = issues(rolloutContent(), value(), m_unit.today());
    int first = -1;
    for (const RolloutPhase each : allRolloutPhases) {
        const bool wrong = phase(each)->showIssues(found);
        const bool unclear = phase(each)->hasUnclearField();
        m_sections->setMarked(int(each), wrong || unclear);
        if (first < 0 && (wrong || unclear))
            first = int(each);
    }
    if (first >= 0) {
        m_sections->setCurrent(first);
        if (QWidget* control = firstControlWithIssue(m_phases[std::size_t(first)]))
            revealAndFocus(control);
        return tell(
            MessageBar::Tone::Warning, found.empty()
                                           ? tr("Något behöver ses över innan det går att spara. Det står vid fältet.")
                                           : issueText(found.front()));
    }
    saveRollout(m_unit, value());
    load();
    noteSaved();
    tell(MessageBar::Tone::Good, tr("Faserna är sparade."));
    Q_EMIT saved();
}

void PhasesTab::noteUnsaved() { m_papers->setReady(false); }

QJsonObject PhasesTab::draft() const {
    const RolloutPhases phases = value();
    QJsonObject items;
    for (const auto& [id, item] : phases.items)
        items[id] = QJsonObject{{u"state"_s, toString(item.state)}, {u"note"_s, item.note}};
    QJsonArray ends;
    for (const PhaseRecord& each : phases.phases)
        ends.append(QJsonObject{
            {u"ended"_s, draft_values::day(each.ended)},
            {u"decided"_s, draft_values::day(each.decided)},
            {u"decidedBy"_s, each.decidedBy},
            {u"early"_s, draft_values::day(each.early)},
            {u"earlyReason"_s, each.earlyReason}});
    return {{u"items"_s, items}, {u"phases"_s, ends}};
}

void PhasesTab::setDraft(const QJsonObject& draft) {
    RolloutPhases phases;
    const QJsonObject items = draft["items"_L1].toObject();
    for (auto each = items.begin(); each != items.end(); ++each)
        phases.items[each.key()] = {
            itemStateFrom((*each)["state"_L1].toString()).value_or(ItemState::NotDone), (*each)["note"_L1].toString()};
    for (std::size_t i = 0; i < phases.phases.size(); ++i) {
        const QJsonValue end = draft["phases"_L1][qsizetype(i)];
        phases.phases[i] = {
            draft_values::day(end["ended"_L1]), draft_values::day(end["decided"_L1]), end["decidedBy"_L1].toString(),
            draft_values::day(end["early"_L1]), end["earlyReason"_L1].toString()};
    }
    setValue(phases);
}

} // namespace bk
