// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace bk {

/// A place in the law, as the content file has it: never written in code, since laws are replaced.
struct LegalReference {
    QString id;
    QString text; ///< what it says, in plain words
    QString law;
    QString section;
    QDate validFrom;
    QDate validTo;   ///< inclusive; invalid: still in force
    QDate checkedOn; ///< by the unit, against the law in force; invalid: not yet

    /// "19 kap. 1 § socialtjänstlagen (2025:400)"
    QString citation() const;
};

/// The reference on `topic` ("anmalan") that was in force on `day`; nothing where the file has none.
std::optional<LegalReference> legalReference(const QString& topic, QDate day);

/// What every step says first of acute worry (G4).
struct AcuteAdvice {
    QString title;
    QString text;
    QString whenNoNumbers;
};
const AcuteAdvice& acuteAdvice();

} // namespace bk
