// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/skattning.h"
#include "core/domain/plan/barnets_plan.h"

namespace bk {

/// A child with everything recorded about it.
struct ChildRecords {
    Child child;
    std::vector<Barnsamtal> samtal;
    std::vector<Skattning> skattningar;
    std::vector<GemensamBehovskompass> joint;
    std::optional<BarnetsPlan> plan;

    bool operator==(const ChildRecords&) const = default;
};

} // namespace bk
