// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/upptackarkort.h"
#include "ui/child/child_tab.h"

namespace bk {

class UpptackarkortPage;

/// The tab *Kort*.
ChildTab kortTab();

/// "kort" (record: empty, "post" or a card), "anmalan" (record: empty, an anmälan or the card to attach) and
/// "konsultation" (record: the card).
std::vector<FormPlace> cardForms();

/// Leads from a card's form to the anmälan and the consultation, and on to the anmälan once a card that chose it is
/// saved.
void leadOn(UpptackarkortPage* page, OpenUnit& unit, const ChildRoads& roads);

/// Opens an anmälan that attaches `card`, or takes over its areas where it is not saved.
void openAnmalan(OpenUnit& unit, ChildId child, const ChildRoads& roads, const Upptackarkort* card = nullptr);
void openConsultation(OpenUnit& unit, const Upptackarkort& card, const ChildRoads& roads);
/// Asks for the sibling, and opens the card that is begun for it on the sibling's page.
void openSibling(OpenUnit& unit, const Upptackarkort& card, const ChildRoads& roads);

} // namespace bk
