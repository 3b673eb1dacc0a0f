// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/personnummer.h"
#include "core/domain/common/id.h"
#include "core/domain/common/issue.h"

#include <QDateTime>

#include <vector>

namespace bk {

struct Contact {
    QString address; ///< street, postcode, town; lines divided by \n
    QString telephone;
    QString email;

    bool isEmpty() const { return address.isEmpty() && telephone.isEmpty() && email.isEmpty(); }
    bool operator==(const Contact&) const = default;
};

struct Guardian {
    QString name;
    QString relation; ///< "mamma", "pappa", "familjehem" …
    Contact contact;

    bool operator==(const Guardian&) const = default;
};

/// A named member of staff who is responsible for the child: Barnkontakt or Stodsamordnare.
struct ResponsiblePerson {
    QString name;
    QString profession;
    QString organisation;
    Contact contact;

    bool isEmpty() const { return name.isEmpty(); }
    bool operator==(const ResponsiblePerson&) const = default;
};

/// Skyddade personuppgifter. Any of them keeps address, school and contact ways out of the record.
enum class ProtectedIdentity { None, Sekretessmarkering, SkyddadFolkbokforing, FingeradePersonuppgifter };
/// "none", "sekretessmarkering" … as in files and columns.
QString toString(ProtectedIdentity protection);
std::optional<ProtectedIdentity> protectedIdentityFrom(const QString& text);

struct Child;
using ChildId = Id<Child>;

/// A child of the unit. A name is enough to begin. Guardians: at most two, guardian 1 and guardian 2 kept apart.
struct Child {
    ChildId id;
    QString givenName;
    QString familyName;
    QString preferredName; ///< what the child wants to be called; empty: the given name
    std::optional<Personnummer> personnummer;
    QDate birthDate; ///< from the personnummer when that is known; may be invalid (unknown)
    ProtectedIdentity protection = ProtectedIdentity::None;
    Contact contact;
    QString place; ///< preschool department, class or BVC
    std::vector<Guardian> guardians;
    ResponsiblePerson barnkontakt;
    ResponsiblePerson stodsamordnare;
    QDateTime createdAt; ///< UTC, whole seconds
    QDateTime changedAt;

    /// What to call the child on screen and paper.
    QString calledName() const { return preferredName.isEmpty() ? givenName : preferredName; }
    QString fullName() const;
    /// Whole years on `day`; empty when the birth date is unknown or after `day`. Born on 29 February: older on 1 March
    /// of common years.
    std::optional<int> ageOn(QDate day) const;

    bool operator==(const Child&) const = default;
};

/// What stands against saving, and what should be looked at. Rules: child.name.missing, child.birthDate.future,
/// child.birthDate.tooOld (value: years), child.guardians.tooMany, child.guardian.name.missing (where: guardian
/// number), child.protected.contact (where: field), child.text.tooLong (where: field; value: limit),
/// child.personnummer.birthDate. Fields are named as in the structs, joined by dots, guardians by number:
/// "contact.address", "guardian.1.name", "barnkontakt.profession".
Issues issues(const Child& child, QDate today);

} // namespace bk
