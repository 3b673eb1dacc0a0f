// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/offer_button.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPushButton>

namespace bk {

QPushButton* offerButton(
    std::function<void(const PlanContext::Take&)> offer, const QString& accessibleName, QWidget* owner,
    PlanContext::Take take) {
    auto* button = new QPushButton(QCoreApplication::translate("OfferButton", "Hämta från…"));
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    makeFlat(button);
    QObject::connect(button, &QPushButton::clicked, owner, [offer = std::move(offer), owner, take = std::move(take)] {
        offer([there = QPointer<QWidget>(owner), take](const PlanSuggestion& suggestion) {
            if (there)
                take(suggestion);
        });
    });
    return button;
}

QPushButton* offerButton(
    const PlanContext& context, PlanField field, const QString& accessibleName, QWidget* owner,
    PlanContext::Take take) {
    if (!context.offer)
        return nullptr;
    return offerButton(
        [&context, field](const PlanContext::Take& taken) { context.offer(field, taken); }, accessibleName, owner,
        std::move(take));
}

} // namespace bk
