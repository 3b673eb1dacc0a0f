// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/open_unit.h"
#include "ui/forms/form_context.h"

namespace bk {

/// The context of a form about `child`, or about nobody. The unit must outlive the form.
inline FormContext contextOf(const OpenUnit& unit, const std::optional<Child>& child) {
    return {
        unit.instruments(),
        unit.model(),
        unit.today(),
        child ? child->ageOn(unit.today()) : std::nullopt,
        child ? child->calledName() : QString(),
        unit.settings().thresholds};
}

} // namespace bk
