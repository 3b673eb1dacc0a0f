// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/goal.h"

namespace bk {

/// A support of the plan with what it answers: its own needs, else its sub-goal's, else the areas of its goal.
struct PlacedSupport {
    Support support;
    QString subGoal; ///< what it leads to
    std::vector<NeedLink> needs;

    bool answers(Area area) const;
    bool answers(Area area, const QString& subArea) const; ///< `subArea` empty: the area as a whole
    bool operator==(const PlacedSupport&) const = default;
};

/// Every support, in the order of the plan.
std::vector<PlacedSupport> placedSupport(const std::vector<Goal>& goals);

/// Those that answer a sub-area; `subArea` empty: those that answer the area as a whole.
std::vector<PlacedSupport> supportFor(const std::vector<Goal>& goals, Area area, const QString& subArea);

} // namespace bk
