// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/offer_button.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPushButton>

namespace bk {

QPushButton* offerButton(
    const PlanContext& context, PlanField field, const QString& accessibleName, QWidget* owner,
    PlanContext::Take take) {
    if (!context.offer)
        return nullptr;
    auto* button = new QPushButton(QCoreApplication::translate("OfferButton", "Hämta från…"));
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    makeFlat(button);
    QObject::connect(button, &QPushButton::clicked, owner, [&context, field, owner, take = std::move(take)] {
        context.offer(field, [there = QPointer<QWidget>(owner), take](const PlanSuggestion& suggestion) {
            if (there)
                take(suggestion);
        });
    });
    return button;
}

} // namespace bk
