// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/demo/demo_random.h"
#include "core/services/demo/demo_story.h"

namespace bk {

/// The visit programme of a child who is young enough for it, and how the midwife handed the child over to BVC. Visits
/// were made, missed and declined, and some are booked. `turn`: neighbours have different courses.
void tellVisits(DemoStory& story, int turn, DemoRandom random, QDate today);

/// That the practice unit uses the programme, and the thematic meetings it held.
void tellThematicMeetings(Connection& connection, HistoryRepository& history, QDate today);

} // namespace bk
