// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/next_actions.h"
#include "tests/support/print_qt.h"
#include "tests/support/process_builders.h"

#include <algorithm>

/// What waits for a child under the project's own intervals.
namespace bk::test {

inline const Reminders reminders;

inline std::optional<NextAction> actionOf(const ProcessFacts& facts, ActionKind kind) {
    const std::vector<NextAction> found = nextActions(facts, reminders);
    const auto action =
        std::find_if(found.begin(), found.end(), [&](const NextAction& one) { return one.kind == kind; });
    return action == found.end() ? std::nullopt : std::optional(*action);
}

inline bool waits(const ProcessFacts& facts, ActionKind kind) { return actionOf(facts, kind).has_value(); }

inline QDate due(const ProcessFacts& facts, ActionKind kind) {
    const auto action = actionOf(facts, kind);
    return action ? action->due : QDate();
}

inline ProcessFacts at(Station station) { return standingAt(roadTo(station)); }

inline ProcessFacts withCardAt(Station station) {
    ProcessFacts facts = at(station);
    facts.card = aCard();
    return facts;
}

inline QDate in(int days) { return today().addDays(days); }

} // namespace bk::test
