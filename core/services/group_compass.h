// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_figure.h"
#include "core/domain/statistics/term_counts.h"

namespace bk {

/// The compass of all children of a term whose support was running, or was closed: the mean of their first follow-up
/// and of their latest one, laid over each other. The values stand in a table of the statistics.
struct GroupCompass {
    QString table;                       ///< id of that table
    QString title;                       ///< "Pågående stöd, 2023 vt"
    std::optional<CompassFigure> figure; ///< none where every area is masked
    QString note;                        ///< which areas are masked; empty: none
};

/// One for each term and kind of support, in the order of the terms; none where no child was followed up twice. A
/// masked area has no point, and its label says so.
std::vector<GroupCompass> groupCompasses(std::span<const TermCounts> terms, const WellbeingModel& model);

} // namespace bk
