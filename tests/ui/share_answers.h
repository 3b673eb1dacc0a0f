// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sharing/sharing_entry.h"
#include "ui/sharing/share_dialog.h"

#include <QAbstractButton>
#include <QDialogButtonBox>

namespace bk::test {

/// The share dialog is answered so that the paper stays with the unit's own staff, and accepted.
inline void acceptAsOwn(ShareDialog* dialog, ChildId child) {
    SharingEntry own;
    own.child = child;
    own.purpose = QStringLiteral("Till akten");
    own.ownUse = true;
    dialog->setValue(own);
    const auto* buttons = dialog->findChild<QDialogButtonBox*>();
    for (QAbstractButton* button : buttons->buttons())
        if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->click();
}

} // namespace bk::test
