// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/register/organisation.h"

namespace bk {

enum class SharingWay { Print, Pdf, Picture, Clipboard, File, Screen };
/// "print", "pdf" … as in columns.
QString toString(SharingWay way);
std::optional<SharingWay> sharingWayFrom(const QString& text);

/// Who receives it, as far as consent goes: an organisation and the Upptäckare only with it (G6, G7); the family
/// itself, an anmälan (G4) and what a law demands without.
enum class Recipient { Organisation, Upptackare, Family, Anmalan, Duty };
/// "organisation", "upptackare" … as in columns.
QString toString(Recipient recipient);
std::optional<Recipient> recipientFrom(const QString& text);

struct SharingEntry;
using SharingEntryId = Id<SharingEntry>;

/// A row of what left the unit (G6): what, to whom, why, when, by whom, whether guardians and child were told, and the
/// answers to the three tests of the golden rule. Rows are only ever added.
struct SharingEntry {
    SharingEntryId id;
    std::optional<ChildId> child; ///< empty: a compass without a case
    QDateTime at;                 ///< UTC
    QString by;                   ///< the user's login
    SharingWay way = SharingWay::Pdf;
    QString what;     ///< paper and sections, no content
    QString receiver; ///< person and organisation, in words
    Recipient recipient = Recipient::Organisation;
    std::optional<OrganisationId> organisation; ///< of the register; asked for where there is a child
    QString purpose;
    /// Stays with the unit's own staff (a working copy on paper or in a file): logged like the rest, but receiver,
    /// tests and telling are asked first when it goes to somebody else.
    bool ownUse = false;
    bool necessary = false;     ///< nödvändig
    bool relevant = false;      ///< relevant
    bool proportionate = false; ///< proportionerlig
    bool told = false;          ///< guardians/child were told
    QString notToldBecause;     ///< required where `told` is false

    bool operator==(const SharingEntry&) const = default;
};

/// Own use needs a purpose only, an anmälan a receiver too, and the family is not asked whether it was told. What a
/// meeting shows was weighed when its participants were called, and the family has signed whom it is for. Rules:
/// sharing.receiver.missing, sharing.organisation.missing, sharing.purpose.missing, sharing.tests.missing (one for each
/// test not answered yes; where: test), sharing.told.reason, sharing.text.tooLong (where: field; value: limit). Whether
/// consent covers it is for `sharingRefusal` to say.
Issues issues(const SharingEntry& entry);

} // namespace bk
