// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_painter.h"

#include <QString>

namespace bk {

/// What the overview of Fördjupad behovskompass shows: the child's newest own rating in the middle, every area with its
/// sub-areas around it.
struct FordjupadOverview {
    struct SubAreaState {
        QString label;
        bool works = false;      ///< somebody has described what works
        bool strengthen = false; ///< … or what needs strengthening
        bool supported = false;  ///< a support answers it
    };

    CompassFigure figure; ///< with one series or none
    PerArea<std::vector<SubAreaState>> subAreas;
    PerArea<bool> supported = {}; ///< a support answers the area as a whole, whatever its sub-areas have
};

/// What stands before the mark of a support that answers an area as a whole: "Hela området".
QString wholeAreaLabel();

/// Areas stand clockwise from the top as in the compass. Vector only, no transparency; the same on screen and paper.
void paintFordjupadOverview(
    QPainter& painter, const QRectF& rect, const FordjupadOverview& overview, Tone tone = Tone::Light);

} // namespace bk
