// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/meeting_children.h"

namespace bk {

/// A child that waits for a meeting, or that a Barnteam follows: enough to list it and to search for it.
struct WaitingChild {
    ChildId id;
    QString name; ///< as the list of children shows it
    bool followed = false;

    bool operator==(const WaitingChild&) const = default;
};

/// Those that wait for such a meeting and, for a Barnteam, those that it follows; in Swedish order. Their consents are
/// not looked at, so that thousands cost no more than the list.
std::vector<WaitingChild> childrenWaitingFor(OpenUnit& unit, MeetingKind kind);

/// A Barnteam took the child up before and follows it still.
bool isFollowed(OpenUnit& unit, ChildId child);

struct FoundCandidates {
    std::vector<MeetingCandidate> shown;
    int more = 0; ///< of those who wait, that match too but are not among them
};

/// What a list shows while somebody types: of `waiting` those whose name has words that begin so, then the unit's other
/// children that are found so; `limit` at most. Nothing typed: the first of `waiting`.
FoundCandidates findCandidates(
    OpenUnit& unit, MeetingKind kind, const std::vector<WaitingChild>& waiting, const QString& typed, int limit);

} // namespace bk
