// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/register/standing_time.h"

namespace bk {

class OpenUnit;

/// "Varannan tisdag 13.00", "Första tisdagen i månaden 13.00"; empty where the first day is not known.
QString standingTimeText(const StandingTime& standing);

/// The next time of a team that is still free.
struct FreeTime {
    StandingTime standing;
    QDateTime when; ///< local time
};

/// Of every standing time the first occasion that is still to come and that no Barnteam is planned on; soonest first.
std::vector<FreeTime> freeTimes(OpenUnit& unit);

} // namespace bk
