// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/step_stack.h"

#include "ui/common/message_bar.h"
#include "ui/forms/step_page.h"

namespace bk {

void StepStack::show(StepPage* page) {
    connect(page, &StepPage::closed, this, [this](const QString& said) {
        pop();
        if (!said.isEmpty())
            at(0)->messages()->show(MessageBar::Tone::Good, said);
    });
    push(page);
}

} // namespace bk
