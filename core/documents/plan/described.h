// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/barnets_plan_paper.h"
#include "core/domain/plan/placed_support.h"

namespace bk::plan_paper {

/// What one organisation, or the team, wrote of one sub-area.
struct Contribution {
    QString who; ///< empty: the team jointly
    SubAreaText text;
};
/// Everything written of `subArea`, the joint text first. With protected identity the organisations are numbered, since
/// their names would tell where the child is.
std::vector<Contribution> contributions(const BarnetsPlanPaper& paper, const QString& subArea);

/// Texts of sub-areas that the instrument does not know: written with another version. Each once.
std::vector<QString> unknownSubAreas(const BarnetsPlanPaper& paper);

/// The closing overview: per sub-area what the team agreed on, who else has described it, and the support put in.
std::vector<Block> gathered(const BarnetsPlanPaper& paper, const std::vector<PlacedSupport>& support);

/// Somebody has written something in Fördjupad behovskompass.
bool isDescribed(const BarnetsPlanPaper& paper);

} // namespace bk::plan_paper
