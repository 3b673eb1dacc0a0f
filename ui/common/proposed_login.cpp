// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/proposed_login.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bk {

QString proposedLogin(const QString& displayName) {
    const QString first = displayName.toLower().section(u' ', 0, 0, QString::SectionSkipEmpty);
    static const QRegularExpression unwanted(u"[^\\p{L}\\p{N}-]"_s); // accents too, once they stand apart
    return first.normalized(QString::NormalizationForm_D).remove(unwanted);
}

} // namespace bk
