// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/term.h"

#include <QRegularExpression>

namespace bk {

bool TermLimits::isValid() const {
    constexpr int anyYear = 2001; // without a 29 February
    return QDate::isValid(anyYear, spring.month, spring.day) && QDate::isValid(anyYear, autumn.month, autumn.day) &&
           spring.month <= 3 && autumn.month >= 6 && autumn.month <= 9;
}

Term Term::of(QDate day, const TermLimits& limits) {
    const TermLimits::Day at{day.month(), day.day()};
    return at < limits.spring ? Term{day.year() - 1, true} : Term{day.year(), at >= limits.autumn};
}

QDate Term::first(const TermLimits& limits) const {
    const TermLimits::Day day = autumn ? limits.autumn : limits.spring;
    return {year, day.month, day.day};
}

QDate Term::last(const TermLimits& limits) const {
    const Term next = autumn ? Term{year + 1, false} : Term{year, true};
    return next.first(limits).addDays(-1);
}

std::optional<Term> Term::from(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{4}) ?(ht|vt)$"));
    const QRegularExpressionMatch match = pattern.match(text.toLower());
    if (!match.hasMatch() || match.captured(1).toInt() == 0)
        return std::nullopt;
    return Term{match.captured(1).toInt(), match.captured(2) == QLatin1String("ht")};
}

} // namespace bk
