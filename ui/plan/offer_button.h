// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plan/plan_context.h"

class QPushButton;
class QWidget;

namespace bk {

/// "Hämta från…" for one field or list, to be put beside it; null where the context offers nothing. `owner`: what takes
/// it in; nothing is taken when it has gone. `context` must outlive the button.
QPushButton* offerButton(
    const PlanContext& context, PlanField field, const QString& accessibleName, QWidget* owner, PlanContext::Take take);

} // namespace bk
