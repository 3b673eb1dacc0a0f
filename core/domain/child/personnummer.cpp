// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/child/personnummer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int samordningOffset = 60;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// The check digit over the ten short digits (Luhn, weights 2 1 2 1 …).
bool hasRightCheckDigit(QStringView tenDigits) {
    int sum = 0;
    for (qsizetype i = 0; i < tenDigits.size(); ++i) {
        const int product = tenDigits[i].digitValue() * (i % 2 == 0 ? 2 : 1);
        sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
}

struct BirthDigits {
    int year;
    int month;
    int day; ///< without the 60 of a samordningsnummer
    bool samordning;

    bool isComplete() const { return month > 0 && day > 0; }
};

BirthDigits birthDigits(const QString& twelve) {
    const QStringView view(twelve);
    const int day = view.mid(6, 2).toInt();
    const bool samordning = day >= samordningOffset;
    return {view.left(4).toInt(), view.mid(4, 2).toInt(), samordning ? day - samordningOffset : day, samordning};
}

/// The first day the digits can mean; invalid where they mean no day at all.
QDate earliest(const BirthDigits& birth) {
    if (!birth.isComplete() && !birth.samordning)
        return {};
    const int month = std::max(birth.month, 1);
    if (birth.month == 0) // no month to hold the day against: every month that could be would do
        return birth.day <= 31 ? QDate(birth.year, month, std::max(birth.day, 1)) : QDate();
    return QDate(birth.year, month, std::max(birth.day, 1));
}

/// Only people born since 1800 have a number: SKV 704 knows the centuries 18, 19 and 20.
constexpr int firstYear = 1800;

/// Twelve digits for ten: the latest century that is not after `today`, less a hundred years for "+".
QString withCentury(const QString& ten, bool plus, QDate today) {
    for (int century = today.year() / 100; century >= firstYear / 100; --century) {
        const QString twelve = QString::number(century) + ten;
        const QDate day = earliest(birthDigits(twelve));
        if (day.isValid() && day <= today)
            return plus ? QString::number(century - 1) + ten : twelve;
    }
    return {};
}

} // namespace

std::optional<Personnummer> Personnummer::from(const QString& text, QDate today) {
    QString digits = text.trimmed();
    bool plus = false;
    if (digits.size() == 11 || digits.size() == 13) {
        const QChar sign = digits[digits.size() - 5];
        if (sign != u'-' && sign != u'+')
            return std::nullopt;
        plus = sign == u'+';
        digits.remove(digits.size() - 5, 1);
    }
    if ((digits.size() != 10 && digits.size() != 12) || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    if (!hasRightCheckDigit(QStringView(digits).last(10)) || QStringView(digits).last(4).first(3) == u"000")
        return std::nullopt;
    if (digits.size() == 10)
        digits = withCentury(digits, plus, today);
    if (digits.isEmpty())
        return std::nullopt;
    const QDate day = earliest(birthDigits(digits));
    if (!day.isValid() || day.year() < firstYear || day > today)
        return std::nullopt;
    return Personnummer(digits);
}

QString Personnummer::shown() const { return m_digits.left(8) + u'-' + m_digits.right(4); }

QDate Personnummer::birthDate() const {
    const BirthDigits birth = birthDigits(m_digits);
    return birth.isComplete() ? QDate(birth.year, birth.month, birth.day) : QDate();
}

bool Personnummer::isSamordningsnummer() const { return birthDigits(m_digits).samordning; }

} // namespace bk
