// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/unit/backup_rotation.h"

#include <algorithm>
#include <set>

namespace bk {
namespace {

/// Takes the newest of each period until it has as many as it may hold.
class Periods {
public:
    explicit Periods(int most) : m_most(std::size_t(std::max(0, most))) {}
    bool takes(qint64 period) {
        if (m_taken.contains(period) || m_taken.size() >= m_most)
            return false;
        m_taken.insert(period);
        return true;
    }

private:
    std::set<qint64> m_taken;
    std::size_t m_most;
};

} // namespace

std::vector<QDateTime> surplusBackups(std::vector<QDateTime> made, const BackupsKept& kept) {
    std::ranges::sort(made, std::greater<>());
    Periods days(std::max(1, kept.days));
    Periods weeks(kept.weeks);
    Periods months(kept.months);
    std::vector<QDateTime> surplus;
    for (const QDateTime& each : made) {
        const QDate day = each.toLocalTime().date();
        const bool ofDay = days.takes(day.toJulianDay());
        const bool ofWeek = weeks.takes(day.addDays(1 - day.dayOfWeek()).toJulianDay());
        const bool ofMonth = months.takes(qint64(day.year()) * 12 + day.month());
        if (!ofDay && !ofWeek && !ofMonth)
            surplus.push_back(each);
    }
    std::ranges::reverse(surplus);
    return surplus;
}

QDate goneBy(const QDateTime& made, const BackupsKept& kept) {
    const QDate day = made.toLocalTime().date();
    const QDate week = day.addDays(1 - day.dayOfWeek());
    const QDate month(day.year(), day.month(), 1);
    return std::max(
        {day.addDays(std::max(1, kept.days)), week.addDays(7 * qint64(kept.weeks)), month.addMonths(kept.months)});
}

} // namespace bk
