// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/phases_tab.h"

#include "core/services/issue_text.h"
#include "core/services/rollout.h"
#include "core/services/rollout_text.h"
#include "ui/common/attempt.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/forms/sections.h"
#include "ui/forms/show_issues.h"
#include "ui/rollout/paper_row.h"
#include "ui/rollout/phase_fields.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

PhasesTab::PhasesTab(OpenUnit& unit, QWidget* parent)
    : SavedTab(tr("&Spara faserna"), parent)
    , m_unit(unit)
    , m_sections(new Sections(tr("Faser")))
    , m_papers(new PaperRow(unit, u"checklista-inforande"_s)) {
    for (const RolloutPhase phase : allRolloutPhases) {
        auto* fields = new PhaseFields(rolloutContent().phase(phase));
        m_phases[std::size_t(phase)] = fields;
        m_sections->add(rollout_text::phase(rolloutContent(), phase), fields);
        connect(fields, &PhaseFields::edited, this, [this] {
            noteEdit();
            m_papers->setReady(false);
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

} // namespace bk
