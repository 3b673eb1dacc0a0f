// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/register/organisation.h"

namespace bk {

/// How a standing time comes back. Monthly: the same weekday in the same week of the month ("första tisdagen"); a fifth
/// one stands for the last.
enum class Recurrence { EveryWeek, EverySecondWeek, EveryThirdWeek, EveryFourthWeek, EveryMonth };
/// "every-week" … as in columns.
QString toString(Recurrence recurrence);
std::optional<Recurrence> recurrenceFrom(const QString& text);

struct StandingTime;
using StandingTimeId = Id<StandingTime>;

/// A time that is kept free for a team's meetings: "Barnteam 7–12 år, every second Tuesday at 13.00".
struct StandingTime {
    StandingTimeId id;
    QString name;
    std::optional<OrganisationId> organisation; ///< whose time it is; empty: the own unit's
    QDate first;                                ///< gives the weekday; nothing is offered before it
    Recurrence recurrence = Recurrence::EverySecondWeek;
    QTime time = QTime(13, 0);
    int minutes = 60;
    QString place;
    QDateTime savedAt;

    bool operator==(const StandingTime&) const = default;
};

/// Rules: standingTime.name.missing, standingTime.first.missing, standingTime.minutes.range (values: lowest, highest),
/// standingTime.text.tooLong (where: field; value: limit).
Issues issues(const StandingTime& standing);

/// The first occasion after `after`, both in local time; invalid where `first` is not known.
QDateTime nextOccasion(const StandingTime& standing, const QDateTime& after);

} // namespace bk
