// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/term.h"

#include <QRegularExpression>

namespace bk {

std::optional<Term> Term::from(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{4}) ?(ht|vt)$"));
    const QRegularExpressionMatch match = pattern.match(text.toLower());
    if (!match.hasMatch() || match.captured(1).toInt() == 0)
        return std::nullopt;
    return Term{match.captured(1).toInt(), match.captured(2) == QLatin1String("ht")};
}

} // namespace bk
