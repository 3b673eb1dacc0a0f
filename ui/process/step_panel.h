// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/process/path_state.h"
#include "ui/process/step_records.h"

#include <QFrame>

class QVBoxLayout;

namespace bk {

class MovePart;

/// One station of the path close up: how far it has come, what it has left, the form it is worked with, and the ways
/// from it or to it.
class StepPanel final : public QFrame {
    Q_OBJECT

public:
    StepPanel(OpenUnit& unit, ChildRoads roads, QWidget* parent = nullptr);

    /// `facts` must outlive what is shown.
    void showStation(const ProcessFacts& facts, const PathStep& step);
    /// Shows nothing, so that the facts may go.
    void clear();
    /// The way to the station that is shown; null where none leads there now.
    MovePart* movePart() const { return m_move; }

Q_SIGNALS:
    void moveAsked(const bk::Step& step);
    void stationAsked(bk::Station station);
    void newRoundAsked(bk::Entry entry);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addWhatIsHere(const ProcessFacts& facts, const PathStep& step);
    void addWays(const ProcessFacts& facts);
    void addMove(const ProcessFacts& facts, const PathStep& step);
    void addNewRound();
    void open(const Obstacle& obstacle, const ProcessFacts& facts);

    OpenUnit& m_unit;
    ChildRoads m_roads;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_column = nullptr;
    MovePart* m_move = nullptr;
};

} // namespace bk
