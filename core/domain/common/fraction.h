// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <cstdint>

namespace bk {

/// An exact, normalised fraction with positive denominator: means of means keep no rounding error, and rounding happens
/// once, when shown.
class Fraction {
public:
    constexpr Fraction() = default;
    /// `denominator` must not be 0.
    constexpr Fraction(std::int64_t numerator, std::int64_t denominator = 1);

    constexpr std::int64_t numerator() const { return m_numerator; }
    constexpr std::int64_t denominator() const { return m_denominator; }
    constexpr double toDouble() const { return double(m_numerator) / double(m_denominator); }

    /// One decimal, halves away from zero, as a whole number of tenths: 2.75 -> 28, -0.25 -> -3. (P)
    constexpr std::int64_t tenths() const;
    /// `tenths()` with the given decimal sign: "3,7".
    QString shown(QChar decimalSign = u',') const;

    friend constexpr Fraction operator+(Fraction a, Fraction b) {
        return {a.m_numerator * b.m_denominator + b.m_numerator * a.m_denominator, a.m_denominator * b.m_denominator};
    }
    friend constexpr Fraction operator-(Fraction a, Fraction b) {
        return a + Fraction(-b.m_numerator, b.m_denominator);
    }
    friend constexpr Fraction operator/(Fraction a, std::int64_t n) { return {a.m_numerator, a.m_denominator * n}; }
    friend constexpr bool operator==(Fraction a, Fraction b) = default;
    friend constexpr std::strong_ordering operator<=>(Fraction a, Fraction b) {
        return a.m_numerator * b.m_denominator <=> b.m_numerator * a.m_denominator;
    }

private:
    static constexpr std::int64_t gcd(std::int64_t a, std::int64_t b) {
        return b == 0 ? (a < 0 ? -a : a) : gcd(b, a % b);
    }

    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
};

constexpr Fraction::Fraction(std::int64_t numerator, std::int64_t denominator) {
    const std::int64_t divisor = gcd(numerator, denominator);
    const std::int64_t sign = denominator < 0 ? -1 : 1;
    m_numerator = sign * numerator / divisor;
    m_denominator = sign * denominator / divisor;
}

constexpr std::int64_t Fraction::tenths() const {
    const std::int64_t magnitude = m_numerator < 0 ? -m_numerator : m_numerator;
    const std::int64_t rounded = (magnitude * 20 + m_denominator) / (2 * m_denominator);
    return m_numerator < 0 ? -rounded : rounded;
}

} // namespace bk
