// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/next_actions.h"

namespace bk {

/// How stödprocessen is spoken of on screen, beside what core/services/process_text names.
namespace words {

/// "4 Beslut"; beside the line without a number.
QString numberedStation(Station station);
/// What a decision for that way is called: "Hämta mer information: nytt Barnsamtal".
QString way(Station station);
/// What the button says that goes on from one station to another: "Gå vidare till 5 Barnteam".
QString goOn(Station from, Station to);
/// What the button that opens the form for it says: "Öppna kortet".
QString actionButton(ActionKind kind);
/// What the clock of an action counts from: "9 dagar sedan kortet".
QString clock(const NextAction& action, QDate today);
/// "i dag", "om 3 dagar", "2 dagar försenat"
QString due(QDate due, QDate today);
/// Who waits, by name or role; empty: nobody in particular.
QString waiting(const NextAction& action);
/// "Fyll i kortet": what a button that opens the way says. Empty where there is no form.
QString opening(Opening opening);
/// The question of one of the four guiding principles.
QString principle(Principle principle);

} // namespace words
} // namespace bk
