// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/barnets_plan_paper.h"

namespace bk {

enum class DifferenceKind { Added, Removed, Changed };

/// One thing that is not the same in two plans of the same child.
struct PlanDifference {
    BarnetsPlanPaper::Section section = BarnetsPlanPaper::Section::AboutMe;
    DifferenceKind kind = DifferenceKind::Changed;
    QString what;   ///< "Delmål: Jag vågar fråga"
    QString before; ///< empty where it was added
    QString after;  ///< empty where it was removed

    bool operator==(const PlanDifference&) const = default;
};

/// What has changed from one plan to the other, in the order of the paper and in the words of the window. People of
/// the network are told apart by name, goals, sub-goals and support by their words, or by their place where the words
/// were changed. Where either is of a child with protected identity, nothing is told that its paper hides.
std::vector<PlanDifference> planDifferences(const BarnetsPlanPaper& before, const BarnetsPlanPaper& after);

} // namespace bk
