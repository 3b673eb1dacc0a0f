// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument.h"
#include "core/domain/statistics/statistics_table.h"
#include "core/domain/statistics/term_counts.h"

namespace bk {

/// The tables of the evaluation, in its order, one row for each term (model section 8), with how each is counted.
/// `unit`: what an anmälan of the unit's own is said to come from.
std::vector<StatisticsTable>
statisticsTables(std::span<const TermCounts> terms, const WellbeingModel& model, const QString& unit);

/// A figure as it is read: "12", "minst 12", "maskerat", "underlag saknas"; a fraction with one decimal; "–" for none.
QString shownCell(const StatisticsCell& cell);

/// What the masks mean and who is in no figure, for above every set of tables.
QString maskingNote(int below);
/// "2022 ht (1 juli 2022–31 december 2022)" …: figures are comparable only over the same days.
QString periodText(std::span<const TermCounts> terms);

/// Of the table that the change of children with such support stands in.
QString changesTableId(SupportState state);

QString waitText(Wait wait);
/// "Upptäckarkort med svar på alla områden" … of one of `fidelityMeasures`.
QString fidelityText(Measure fidelity);
QString supportStateText(SupportState state);

} // namespace bk
