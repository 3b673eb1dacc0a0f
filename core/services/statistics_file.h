// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/json_lines.h"
#include "core/domain/statistics/unit_statistics.h"

#include <QJsonValue>

namespace bk {

inline constexpr QLatin1StringView statisticsFormat("behovskompass-statistics");
inline constexpr int statisticsFormatVersion = 1;
/// Greater files are refused unread.
inline constexpr qint64 largestStatisticsFile = 4 * 1024 * 1024;

/// A number, null where it was not collected, "masked", or {"atLeast": number}.
QJsonValue figureJson(Figure figure);

/// docs/formats/statistics.md: sums alone. A masked figure stays masked.
QByteArray statisticsJson(const UnitStatistics& statistics);

struct StatisticsReading {
    UnitStatistics statistics; ///< of use only without faults
    std::vector<JsonFault> faults;
};
StatisticsReading readStatistics(const QByteArray& json);

} // namespace bk
