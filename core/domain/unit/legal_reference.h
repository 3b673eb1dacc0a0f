// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"

#include <QDate>

#include <optional>
#include <vector>

namespace bk {

/// A place in the law: never written in code, since laws are replaced. The program brings its own list, and a unit may
/// change each of them.
struct LegalReference {
    QString id;
    QString topic; ///< what it is about ("anmalan"): one of them is in force on a day
    QString text;  ///< what it says, in plain words
    QString law;
    QString section;
    QDate validFrom;
    QDate validTo;   ///< inclusive; invalid: still in force
    QDate checkedOn; ///< by the unit, against the law in force; invalid: not yet
    QString note;    ///< what to look at when checking

    /// "19 kap. 1 § socialtjänstlagen (2025:400)"
    QString citation() const;
    bool isInForce(QDate day) const;

    bool operator==(const LegalReference&) const = default;
};

/// Rules: legal.text.missing, legal.law.missing, legal.section.missing, legal.validFrom.missing, legal.validTo.early,
/// legal.checkedOn.future, legal.text.tooLong (value: limit); `where` names the field.
Issues issues(const LegalReference& reference, QDate today);

/// The reference on `topic` that was in force on `day`; of several the one that began last.
std::optional<LegalReference> inForce(const std::vector<LegalReference>& references, const QString& topic, QDate day);

} // namespace bk
