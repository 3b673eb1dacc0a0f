// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/upptackarkort.h"

class QString;

namespace bk {

class InstrumentLibrary;
class OpenUnit;
class ReadingPage;

/// A card to be read: its answers in the wording they were given in. Simple HTML, every text escaped.
QString cardHtml(const Upptackarkort& card, const InstrumentLibrary& library, const WellbeingModel& model);

/// Throws NotFound where the card is not in the unit.
ReadingPage* readCard(OpenUnit& unit, UpptackarkortId id);

} // namespace bk
