// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/page_stack.h"

namespace bk {

class StepPage;

/// A list with steps over it: a step that is done leads back, and the list says what was done.
class StepStack : public PageStack {
    Q_OBJECT

public:
    explicit StepStack(QWidget* parent = nullptr) : PageStack(parent) {}

protected:
    /// Takes ownership. The root is there.
    void show(StepPage* page);
};

} // namespace bk
