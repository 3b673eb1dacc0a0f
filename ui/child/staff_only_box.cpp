// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/staff_only_box.h"

#include <QHideEvent>

namespace bk {

StaffOnlyBox::StaffOnlyBox(QWidget* parent) : QCheckBox(tr("Även det som bara personalen får se"), parent) {
    const QString why = tr("Kort och anmälningar som vårdnadshavarna inte ska få veta om visas annars inte, så att "
                           "sidan kan stå öppen när familjen är med.");
    setToolTip(why);
    setAccessibleDescription(why);
}

/// Queued, so that a page that is being taken down is not asked to read again.
void StaffOnlyBox::hideEvent(QHideEvent* event) {
    if (!event->spontaneous())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!isVisible())
                    setChecked(false);
            },
            Qt::QueuedConnection);
    QCheckBox::hideEvent(event);
}

} // namespace bk
