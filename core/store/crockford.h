// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QChar>

namespace bk::crockford {

inline constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// 0..31; either case and the look-alikes o (0), i and l (1) are read. -1 for any other character.
int digit(QChar c);
/// A character between groups: white space of any kind, hyphens and dashes.
bool isSeparator(QChar c);

/// Multiplication in the field of 32 elements (polynomial x^5 + x^2 + 1).
constexpr unsigned times(unsigned a, unsigned b) {
    unsigned product = 0;
    for (; b != 0; b >>= 1) {
        if (b & 1)
            product ^= a;
        a = (a << 1) ^ ((a & 16) ? 0b100101u : 0u);
    }
    return product;
}

/// The character that checks a group of four: digits weighted by the 1st to 4th power of the field's generator, and the
/// group's number. The weights differ and none is 0, so any one wrong digit and any two neighbours swapped change the
/// sum.
constexpr unsigned checkDigit(const unsigned (&digits)[4], unsigned group) {
    unsigned weight = 1;
    unsigned sum = group;
    for (const unsigned d : digits) {
        weight = times(weight, 2);
        sum ^= times(weight, d);
    }
    return sum;
}

} // namespace bk::crockford
