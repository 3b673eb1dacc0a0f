// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/statistics_paper.h"
#include "core/domain/statistics/statistics_table.h"
#include "core/domain/statistics/unit_statistics.h"
#include "core/services/group_compass.h"
#include "core/services/open_unit.h"

class QIODevice;

namespace bk {

enum class StatisticsFormat { Json, Csv, Xlsx, Pdf };
/// "json", "csv", "xlsx", "pdf": also how the file's name ends.
std::optional<StatisticsFormat> statisticsFormatFrom(const QString& text);

/// Tables on their way to a file, of one unit or of several together.
struct StatisticsReport {
    QString title;
    QString whom;   ///< the unit, or how many
    QString period; ///< the exact days
    QStringList notes;
    std::vector<StatisticsTable> tables;
    std::vector<GroupCompass> compasses;
    bool practice = false;
};
StatisticsReport reportOf(const UnitStatistics& statistics, const WellbeingModel& model);

/// The tables as `csvText`, one below the other.
QByteArray statisticsCsv(const StatisticsReport& report);
/// `format` is not Json, which is `statisticsJson`. `folder`: as in `spreadsheetFile`. Throws Error{Io}.
void writeReport(QIODevice& device, const StatisticsReport& report, StatisticsFormat format, const QString& folder);

/// To a file through `shareFile`, which it throws like, with a row in the log: it holds no child. Masked, unless
/// `exact`.
void exportStatistics(
    OpenUnit& unit, std::span<const Term> terms, StatisticsFormat format, bool exact, const QString& purpose,
    const QString& path);

} // namespace bk
