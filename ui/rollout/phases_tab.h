// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout_phases.h"
#include "ui/forms/saved_tab.h"

namespace bk {

class OpenUnit;
class PaperRow;
class PhaseFields;
class Sections;

/// The five phases with their checklists. A phase that may not begin says why while it is looked at.
class PhasesTab final : public SavedTab {
    Q_OBJECT

public:
    explicit PhasesTab(OpenUnit& unit, QWidget* parent = nullptr);

    /// `value()` after `setValue(v)` equals `v`.
    RolloutPhases value() const;
    void setValue(const RolloutPhases& phases);

    PhaseFields* phase(RolloutPhase phase) const { return m_phases[std::size_t(phase)]; }
    Sections* sections() const { return m_sections; }

protected:
    void load() override;
    void save() override;
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    void noteUnsaved() override;

private:
    void showGates();

    OpenUnit& m_unit;
    RolloutPhases m_value;
    Sections* m_sections;
    std::array<PhaseFields*, allRolloutPhases.size()> m_phases{};
    PaperRow* m_papers;
    bool m_shown = false;
};

} // namespace bk
