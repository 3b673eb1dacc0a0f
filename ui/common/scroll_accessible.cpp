// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/scroll_accessible.h"

#include <QAccessibleWidget>
#include <QScrollArea>

namespace bk {
namespace {

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* area = qobject_cast<QScrollArea*>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void readScrollAreasSafely() {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
}

} // namespace bk
