// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace bk {

/// A school term as the process leaders count it: ht 1 Jul - 31 Dec, vt 1 Jan - 30 Jun.
struct Term {
    int year = 0;
    bool autumn = false;

    static Term of(QDate day) { return {day.year(), day.month() >= 7}; }
    /// "2023vt", also with a space ("2023 vt"); nothing for anything else.
    static std::optional<Term> from(const QString& text);
    QDate first() const { return {year, autumn ? 7 : 1, 1}; }
    QDate last() const { return autumn ? QDate(year, 12, 31) : QDate(year, 6, 30); }
    Term before() const { return autumn ? Term{year, false} : Term{year - 1, true}; }
    /// "2026ht"
    QString id() const { return QString::number(year) + (autumn ? QStringLiteral("ht") : QStringLiteral("vt")); }
    /// "2026 ht", as it is written for people.
    QString label() const { return id().insert(id().size() - 2, u' '); }

    auto operator<=>(const Term&) const = default;
};

} // namespace bk
