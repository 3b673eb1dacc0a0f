// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument.h"
#include "core/services/plan_suggestions.h"

#include <functional>

namespace bk {

/// What the plan's form and its rows need to know.
struct PlanContext {
    WellbeingModel model;
    std::optional<Instrument> fordjupad; ///< whose sub-areas a sub-goal can answer
    QDate today;
    QString user; ///< who works here; proposed as the one that closes the plan
    /// Offers what is known already and fits `field`; `take` runs for each that the person chooses. Null: nothing is
    /// offered.
    using Take = std::function<void(const PlanSuggestion&)>;
    std::function<void(PlanField field, const Take& take)> offer;

    const Instrument* subAreas() const { return fordjupad ? &*fordjupad : nullptr; }
};

} // namespace bk
