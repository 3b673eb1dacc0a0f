// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/agenda_stops.h"

namespace bk {

/// What a point of the agenda is worked with, beside its notes.
enum class StopTool {
    Attendance,
    Card,       ///< what the Upptäckare saw
    Means,      ///< each participant's means as they were rated
    Joint,      ///< the joint compass
    Priorities, ///< areas that need more support
    Offers,
    Decisions,
    Tasks,
    Stodsamordnare,
    Next,
    Close
};

/// In the order they stand. The first stop notes who is here, the last one closes.
std::vector<StopTool> toolsAt(const Meeting& meeting, const AgendaStop& stop);

} // namespace bk
