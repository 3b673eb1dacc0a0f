// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/upptackarkort.h"

namespace bk {

struct Anmalan;
using AnmalanId = Id<Anmalan>;

/// An anmälan to socialtjänsten. Never blocked by anything (G4): there are no obstacles to it, and its issues only say
/// what the paper would lack.
struct Anmalan {
    AnmalanId id;
    ChildId child;
    QDate date;
    bool acute = false; ///< socialtjänsten or Socialjouren was contacted directly
    QString receiver;   ///< "Socialtjänsten, Ystads kommun"
    QString madeBy;
    QString profession;
    QString description;
    /// Guardians were talked with first. Where that is unsuitable nothing addressed or visible to them is made.
    GuardianTold told = GuardianTold::Open;
    std::optional<UpptackarkortId> card; ///< attached inside the same PDF
    PerArea<CardArea> areas;             ///< filled in here where no card is attached: counts as attached
    QDate sent;
    QDateTime savedAt;

    bool operator==(const Anmalan&) const = default;
};

/// Rules, all of them warnings: anmalan.receiver.missing, anmalan.madeBy.missing, anmalan.description.missing,
/// anmalan.text.tooLong (the only one that refuses).
Issues issues(const Anmalan& anmalan);

} // namespace bk
