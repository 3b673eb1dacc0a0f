// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/goal.h"

namespace bk {

/// A support of the plan where it answers a need.
struct PlacedSupport {
    Support support;
    QString subGoal; ///< what it leads to

    bool operator==(const PlacedSupport&) const = default;
};

/// The supports that answer a sub-area; `subArea` empty: those that answer the area as a whole. A support that is not
/// placed itself answers what its sub-goal answers, and where that is not placed either, the areas of the goal.
std::vector<PlacedSupport> supportFor(const std::vector<Goal>& goals, Area area, const QString& subArea);

} // namespace bk
