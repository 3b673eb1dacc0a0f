// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/agenda.h"

namespace bk {

/// Where a meeting can be: a point of its agenda, with the child it is about.
struct AgendaStop {
    QString point;
    std::optional<ChildId> child;

    bool operator==(const AgendaStop&) const = default;
};

/// The agenda walked through: points that are done for every child come child by child, so that one child is finished
/// before the next is spoken of. A point without any child it concerns is left out.
std::vector<AgendaStop> agendaStops(const Meeting& meeting);

/// Where the meeting stands among its stops; the first where it was not begun or stands nowhere.
std::size_t currentStop(const Meeting& meeting, const std::vector<AgendaStop>& stops);

/// Whole minutes that each stop may take: the planned length by the points' shares, at least one.
std::vector<int> minutesPerStop(const Meeting& meeting, const std::vector<AgendaStop>& stops);

} // namespace bk
