// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/recovery_key_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {

QString typingHint(const RecoveryKeyTyping& typing) {
    if (typing.complete)
        return QCoreApplication::translate("recovery_key", "Nyckeln stämmer.");
    return QCoreApplication::translate(
               "recovery_key", "%1 av %2 grupper skrivna. Stora och små bokstäver spelar ingen roll.")
        .arg(typing.characters / RecoveryKey::groupSize)
        .arg(RecoveryKey::groups);
}

QString typingIssue(const RecoveryKeyTyping& typing) {
    if (typing.wrongGroups.empty())
        return typing.characters > RecoveryKey::groups * RecoveryKey::groupSize
                   ? QCoreApplication::translate("recovery_key", "Det är för många tecken.")
                   : QString();
    QStringList groups;
    for (const int group : typing.wrongGroups)
        groups.append(QString::number(group));
    return QCoreApplication::translate("recovery_key", "Något stämmer inte i grupp %1. Jämför med pappret.")
        .arg(groups.join(u", "_s));
}

} // namespace bk
