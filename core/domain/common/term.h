// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

namespace bk {

/// A school term as the process leaders count it: ht 1 Jul - 31 Dec, vt 1 Jan - 30 Jun.
struct Term {
    int year = 0;
    bool autumn = false;

    static Term of(QDate day) { return {day.year(), day.month() >= 7}; }
    QDate first() const { return {year, autumn ? 7 : 1, 1}; }
    QDate last() const { return autumn ? QDate(year, 12, 31) : QDate(year, 6, 30); }
    /// "2026ht"
    QString id() const { return QString::number(year) + (autumn ? QStringLiteral("ht") : QStringLiteral("vt")); }

    bool operator==(const Term&) const = default;
};

} // namespace bk
