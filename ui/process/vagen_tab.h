// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/next_actions.h"
#include "ui/child/child_tab.h"
#include "ui/common/page.h"

#include <optional>

class QStackedLayout;
class QVBoxLayout;

namespace bk {

class PathLine;
class StepPanel;

/// Where the child is in stödprocessen, what comes next and what stands in the way. Everything is read once when it
/// comes up; choosing a station asks nothing more of the unit.
class VagenTab final : public Page {
    Q_OBJECT

public:
    VagenTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent = nullptr);

    QString title() const override { return tr("Vägen"); }
    QString helpTopic() const override { return QStringLiteral("vagen"); }
    void reload() override;

    PathLine* path() const { return m_path; }
    StepPanel* panel() const { return m_panel; }

private:
    QWidget* buildPath();
    QWidget* buildBeginning();
    void showActions(const std::vector<NextAction>& actions);
    void showStation(Station station);
    void move(const Step& step);
    void begin(Entry entry);

    OpenUnit& m_unit;
    ChildId m_child;
    ChildRoads m_roads;
    ProcessFacts m_facts;
    std::optional<Station> m_stood; ///< where the child stood when it was last shown
    QStackedLayout* m_layers;
    PathLine* m_path;
    QVBoxLayout* m_actions;
    StepPanel* m_panel;
};

} // namespace bk
