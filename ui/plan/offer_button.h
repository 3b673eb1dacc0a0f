// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plan/plan_context.h"

class QPushButton;
class QWidget;

namespace bk {

/// "Hämta från…": `offer` shows what is known, and `take` gets each that the person chooses. `owner`: what takes it in;
/// nothing is taken when it has gone.
QPushButton* offerButton(
    std::function<void(const PlanContext::Take&)> offer, const QString& accessibleName, QWidget* owner,
    PlanContext::Take take);

/// The same for one field or list, to be put beside it; null where the context offers nothing. `context` must
/// outlive the button.
QPushButton* offerButton(
    const PlanContext& context, PlanField field, const QString& accessibleName, QWidget* owner, PlanContext::Take take);

} // namespace bk
