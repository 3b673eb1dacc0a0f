// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace bk {

/// The days of the year on which the terms begin, a setting of the unit. A term lasts until the day before the next, so
/// that no day is outside. As the process leaders count: vt 1 Jan - 30 Jun, ht 1 Jul - 31 Dec.
struct TermLimits {
    struct Day {
        int month;
        int day;
        auto operator<=>(const Day&) const = default;
    };
    Day spring{1, 1};
    Day autumn{7, 1};

    /// vt begins from January to March, ht from June to September, on a day that every year has.
    bool isValid() const;
    bool operator==(const TermLimits&) const = default;
};

/// A school term: its days follow from the unit's limits.
struct Term {
    int year = 0;
    bool autumn = false;

    static Term of(QDate day, const TermLimits& limits = {});
    /// "2023vt", also with a space ("2023 vt"); nothing for anything else.
    static std::optional<Term> from(const QString& text);
    QDate first(const TermLimits& limits = {}) const;
    QDate last(const TermLimits& limits = {}) const;
    Term before() const { return autumn ? Term{year, false} : Term{year - 1, true}; }
    /// "2026ht"
    QString id() const { return QString::number(year) + (autumn ? QStringLiteral("ht") : QStringLiteral("vt")); }
    /// "2026 ht", as it is written for people.
    QString label() const { return id().insert(id().size() - 2, u' '); }

    auto operator<=>(const Term&) const = default;
};

} // namespace bk
