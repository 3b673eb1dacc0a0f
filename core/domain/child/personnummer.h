// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace bk {

/// A checked personnummer or samordningsnummer (Skatteverket SKV 704 and 707): twelve digits with a right check digit
/// and a real date that is not in the future. Only a samordningsnummer may leave the month or the day open (00 and 60).
class Personnummer {
public:
    /// Accepts 10 or 12 digits with or without "-" or "+". Ten digits mean the latest century that is not after `today`
    /// ("+": a hundred years earlier). Nothing for anything else, interim numbers included.
    static std::optional<Personnummer> from(const QString& text, QDate today);

    /// "201212121212"
    const QString& digits() const { return m_digits; }
    /// "20121212-1212"
    QString shown() const;
    /// Invalid where a samordningsnummer leaves month or day open.
    QDate birthDate() const;
    bool isSamordningsnummer() const;

    bool operator==(const Personnummer&) const = default;

private:
    explicit Personnummer(QString digits) : m_digits(std::move(digits)) {}
    QString m_digits;
};

} // namespace bk
