// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/standing_times.h"

#include "core/services/open_unit.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("StandingTimes", text); }

/// Which of its weekday in the month the day is: "Första %1en i månaden".
QString monthlyText(QDate day) {
    switch ((day.day() - 1) / 7) {
    case 0: return tr("Första %1en i månaden %2");
    case 1: return tr("Andra %1en i månaden %2");
    case 2: return tr("Tredje %1en i månaden %2");
    case 3: return tr("Fjärde %1en i månaden %2");
    default: return tr("Sista %1en i månaden %2");
    }
}

QString textOf(Recurrence recurrence, QDate day) {
    switch (recurrence) {
    case Recurrence::EveryWeek: return tr("Varje %1 %2");
    case Recurrence::EverySecondWeek: return tr("Varannan %1 %2");
    case Recurrence::EveryThirdWeek: return tr("Var tredje %1 %2");
    case Recurrence::EveryFourthWeek: return tr("Var fjärde %1 %2");
    case Recurrence::EveryMonth: return monthlyText(day);
    }
    Q_UNREACHABLE();
}

std::set<QDateTime> plannedBarnteam(OpenUnit& unit) {
    std::set<QDateTime> planned;
    for (const MeetingRow& row : unit.meetings().rows())
        if (row.kind == MeetingKind::Barnteam)
            planned.insert(row.when);
    return planned;
}

} // namespace

QString standingTimeText(const StandingTime& standing) {
    if (!standing.first.isValid())
        return {};
    const QLocale swedish(QLocale::Swedish);
    return textOf(standing.recurrence, standing.first)
        .arg(swedish.dayName(standing.first.dayOfWeek()), swedish.toString(standing.time, u"H.mm"_s));
}

std::vector<FreeTime> freeTimes(OpenUnit& unit) {
    const std::set<QDateTime> planned = plannedBarnteam(unit);
    std::vector<FreeTime> free;
    for (const StandingTime& standing : unit.registers().standingTimes()) {
        QDateTime when = nextOccasion(standing, unit.clock().now().toLocalTime());
        while (planned.contains(when))
            when = nextOccasion(standing, when);
        if (when.isValid())
            free.push_back({standing, when});
    }
    std::ranges::stable_sort(free, {}, &FreeTime::when);
    return free;
}

} // namespace bk
