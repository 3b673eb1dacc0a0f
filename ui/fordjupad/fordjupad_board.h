// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_figure.h"
#include "core/services/fordjupad_of_child.h"

#include <QWidget>

class QVBoxLayout;

namespace bk {

class CompassWidget;

/// The overview: the child's latest own rating in the middle, and round it the areas in the order to work in, each with
/// its sub-areas and whether they are described. Choosing an area asks to write about it.
class FordjupadBoard final : public QWidget {
    Q_OBJECT

public:
    /// `figure`: the child's rating; without series where the child has not rated.
    FordjupadBoard(
        const FordjupadOfChild& whole, const WellbeingModel& model, const CompassFigure& figure,
        QWidget* parent = nullptr);

    CompassWidget* compass() const { return m_compass; }

Q_SIGNALS:
    void areaChosen(bk::Area area);

private:
    QWidget* column(const FordjupadOfChild& whole, const WellbeingModel& model, std::size_t from, std::size_t to);
    QWidget* card(const AreaOverview& overview, const AreaTerm& term, std::size_t number);
    QWidget* middle(const FordjupadOfChild& whole);

    CompassWidget* m_compass;
};

/// "● Psykisk hälsa: gemensamt beskrivet", "○ Skydd: tomt"; symbol and words.
QString stateText(const SubAreaOverview& overview);

} // namespace bk
