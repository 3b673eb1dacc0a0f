// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/register/standing_time.h"

#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<Recurrence>, 5> recurrenceIds{{
    {Recurrence::EveryWeek, "every-week"_L1},
    {Recurrence::EverySecondWeek, "every-second-week"_L1},
    {Recurrence::EveryThirdWeek, "every-third-week"_L1},
    {Recurrence::EveryFourthWeek, "every-fourth-week"_L1},
    {Recurrence::EveryMonth, "every-month"_L1},
}};

constexpr int fewestMinutes = 5;
constexpr int mostMinutes = 480;
constexpr int daysOfWeek = 7;

int weeksOf(Recurrence recurrence) { return int(recurrence) + 1; }

/// The day of the month that is the same weekday in the same week as `first`.
QDate dayIn(int year, int month, QDate first) {
    const QDate begin(year, month, 1);
    const int toWeekday = (first.dayOfWeek() - begin.dayOfWeek() + daysOfWeek) % daysOfWeek;
    QDate day = begin.addDays(toWeekday + (first.day() - 1) / daysOfWeek * daysOfWeek);
    while (day.month() != month)
        day = day.addDays(-daysOfWeek);
    return day;
}

QDate monthlyFrom(QDate first, QDate from) {
    const QDate day = dayIn(from.year(), from.month(), first);
    if (day >= from)
        return day;
    const QDate next = QDate(from.year(), from.month(), 1).addMonths(1);
    return dayIn(next.year(), next.month(), first);
}

/// The first day on or after `from` that the time falls on.
QDate dayFrom(const StandingTime& standing, QDate from) {
    if (from <= standing.first)
        return standing.first;
    if (standing.recurrence == Recurrence::EveryMonth)
        return monthlyFrom(standing.first, from);
    const int step = weeksOf(standing.recurrence) * daysOfWeek;
    const qint64 passed = standing.first.daysTo(from);
    return standing.first.addDays((passed + step - 1) / step * step);
}

} // namespace

QString toString(Recurrence recurrence) { return idIn(recurrenceIds, recurrence); }

std::optional<Recurrence> recurrenceFrom(const QString& text) { return valueIn(recurrenceIds, text); }

Issues issues(const StandingTime& standing) {
    Issues found;
    if (isBlank(standing.name))
        found.push_back({u"standingTime.name.missing"_s, u"name"_s, {}});
    if (!standing.first.isValid())
        found.push_back({u"standingTime.first.missing"_s, u"first"_s, {}});
    if (standing.minutes < fewestMinutes || standing.minutes > mostMinutes)
        found.push_back(
            {u"standingTime.minutes.range"_s,
             u"minutes"_s,
             {QString::number(fewestMinutes), QString::number(mostMinutes)}});
    checkLength(found, u"standingTime.text.tooLong"_s, u"name"_s, standing.name, text_limits::name);
    checkLength(found, u"standingTime.text.tooLong"_s, u"place"_s, standing.place, text_limits::line);
    return found;
}

QDateTime nextOccasion(const StandingTime& standing, const QDateTime& after) {
    if (!standing.first.isValid())
        return {};
    const QDateTime occasion(dayFrom(standing, after.date()), standing.time);
    return occasion > after ? occasion : QDateTime(dayFrom(standing, after.date().addDays(1)), standing.time);
}

} // namespace bk
