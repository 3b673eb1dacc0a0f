// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statistics/merge.h"
#include "core/services/export_statistics.h"

namespace bk {

/// Reads several units' files and sums them. Throws NotFound, Io, NewerFormat and MalformedImport, whose detail is the
/// file's name and the first fault.
MergedStatistics mergeStatisticsFiles(const QStringList& paths);

/// A lokal styrgrupp's own comments on the municipality's tables. Of another unit nothing: its comments are on its own
/// tables.
void addComments(MergedStatistics& merged, OpenUnit& unit);

/// The municipality's tables: the sums as one unit's own, then each unit beside them, and what to know of the files.
StatisticsReport reportOf(const MergedStatistics& merged, const WellbeingModel& model);

/// The sums, with each unit's figures, in JSON (docs/formats/statistics.md).
QByteArray mergedJson(const MergedStatistics& merged);

/// Puts the report at `path`. No unit is open: nothing is logged. Throws ReadOnly, Io.
void saveMerged(const MergedStatistics& merged, StatisticsFormat format, const QString& path);
/// The same out of an open unit, in the words of its own forms and with a row of what has left it. Throws like
/// `shareFile`.
void exportMerged(OpenUnit& unit, const MergedStatistics& merged, StatisticsFormat format, const QString& path);

} // namespace bk
