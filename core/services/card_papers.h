// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/anmalan_paper.h"
#include "core/documents/page_layout.h"
#include "core/domain/process/consultation.h"
#include "core/services/share_paper.h"

namespace bk {

/// A card laid out on A4, in the wording it was answered in. Throws NotFound where the child is not in the unit.
PagedDocument cardPages(OpenUnit& unit, const Upptackarkort& card);
/// Throws Refused ("consultation.identity") while a text tells who the child is.
PagedDocument consultationPages(OpenUnit& unit, const Upptackarkort& card, const Consultation& consultation);
/// With the card inside (G4). Throws NotFound.
PagedDocument anmalanPages(OpenUnit& unit, const Anmalan& anmalan);

/// On their way out: `entry` is what was answered; child and what are filled in here. They throw as above.
LeavingPaper cardPaper(OpenUnit& unit, SharingEntry entry, const Upptackarkort& card);
LeavingPaper anmalanPaper(OpenUnit& unit, const Anmalan& anmalan, SharingWay way);
LeavingPaper
consultationPaper(OpenUnit& unit, SharingEntry entry, const Upptackarkort& card, const Consultation& consultation);

/// To files, each through `shareFile`; child, way and what are filled in here. They throw what `shareFile` throws, and
/// the above.
void shareCard(OpenUnit& unit, SharingEntry entry, const Upptackarkort& card, const QString& path);
/// A card without a child, to be filled in by hand: nothing is logged.
void shareBlankCard(OpenUnit& unit, const QString& path);
void shareConsultation(
    OpenUnit& unit, SharingEntry entry, const Upptackarkort& card, const Consultation& consultation,
    const QString& path);

/// An anmälan is a duty: to whom and why are known, the three tests are answered by the law, and nothing is asked that
/// could stand in its way (G4).
SharingEntry anmalanEntry(const Anmalan& anmalan, SharingWay way);
void shareAnmalan(OpenUnit& unit, const Anmalan& anmalan, const QString& path);

} // namespace bk
