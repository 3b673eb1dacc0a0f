// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/upptackarkort.h"
#include "core/domain/register/standing_time.h"
#include "core/services/demo/demo_random.h"

namespace bk::invented {

/// Where the organisations of `organisations()` stand.
enum OrganisationIndex : std::size_t { ForstaLinjen, Socialtjansten, Elevhalsan, BvcBjorkdalen, Familjecentralen };

/// Those that the practice unit calls to its teams, each with a contact person.
std::vector<Organisation> organisations(const QDateTime& savedAt);
/// Every Barnkontakt of the practice unit's children.
std::vector<BarnkontaktEntry> directory(const QDateTime& savedAt);
/// The times the practice unit keeps free for its Barnteam.
std::vector<StandingTime> standingTimes(const QDateTime& savedAt);
/// An Upptäckare who meets children of that age; some belong to the Barnkontakt's organisation.
Upptackare finder(int age, const QString& barnkontaktsOrganisation, DemoRandom& random);

} // namespace bk::invented
