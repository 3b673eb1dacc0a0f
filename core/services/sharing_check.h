// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/station.h"
#include "core/domain/sharing/sharing_guard.h"
#include "core/services/consent_text.h"

namespace bk {

class OpenUnit;

/// The kind of consent that sharing asks for where the child stands: oral until the Barnkontakt has taken over, updated
/// in an Individuellt barnteam, written elsewhere, also for a child outside stödprocessen.
ConsentKind neededConsent(std::optional<Station> station);

/// All that decides about sharing for a child today. Throws NotFound.
SharingGround sharingGround(OpenUnit& unit, ChildId child);

/// Why something may not leave; empty: it may. `shareFile` and `logSharing` ask the same.
std::optional<SharingRefusal> refusalOf(OpenUnit& unit, const SharingEntry& entry);

/// Of what concerns several children or receivers, what may leave and what may not.
struct SharingParts {
    struct Refused {
        SharingEntry entry;
        SharingRefusal refusal;
    };
    std::vector<SharingEntry> permitted;
    std::vector<Refused> refused;
};
SharingParts partsOf(OpenUnit& unit, const std::vector<SharingEntry>& entries);

} // namespace bk
