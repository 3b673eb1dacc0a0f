// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace bk {

class OpenUnit;

/// The computer's clock when the unit was unlocked, against what the unit has seen.
struct ClockStanding {
    enum class Kind {
        Fits,
        Behind, ///< more than a day before the latest moment the unit has been used at
        Jumped, ///< more than a week past what was done last: a clock that is ahead, or a summer
    };
    Kind kind = Kind::Fits;
    QDateTime other; ///< UTC: that moment
};

/// A practice unit may lie for as long as it likes.
ClockStanding clockStanding(OpenUnit& unit);
/// Says it, and what to do; empty where it fits.
QString clockWarning(OpenUnit& unit);

/// Whether the unit has seen a later moment than now: then nothing is purged, and what has ended stays ended.
bool clockIsBehind(OpenUnit& unit);
/// An administratör says that the clock is right now and was ahead before: what was written then with later stamps does
/// not count any more. The reason stands in the log. Throws Refused without leave or reason, and where the clock is not
/// behind ("accept.nothing").
void acceptClock(OpenUnit& unit, const QString& reason);

} // namespace bk
