// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"
#include "core/domain/behovskompass/comparison.h"

#include <QDate>

namespace bk::paper {

/// A profile and what its rater is called on this paper.
struct NamedProfile {
    CompassProfile profile;
    QString name;
};

/// "12 mars 2026"
QString longDate(QDate date);
/// "Inte ifyllt än"
QString notYet();

/// "Fungerar bra", "Behöver stärkas. Vi ser olika." …: an aid to talk.
QString standingText(const AreaComparison& comparison);

/// The raters as they stand in diagrams together, at least two in each and at most three: one diagram for each
/// guardian, beside the child and the team; one for both guardians where nobody else rated. `profiles`: child,
/// guardians, team, each once.
std::vector<std::vector<NamedProfile>> overlays(const std::vector<NamedProfile>& profiles);

/// One row per area with the value of each profile; with two profiles or more also what the comparison says, in words.
Table valueTable(
    const WellbeingModel& model, const std::vector<NamedProfile>& profiles, const ComparisonThresholds& thresholds,
    QChar decimalSign);

/// Every comment under its area; nothing where nobody commented.
std::vector<Block> comments(const WellbeingModel& model, const std::vector<NamedProfile>& profiles);

CompassFigure
figureOf(const WellbeingModel& model, const std::vector<NamedProfile>& profiles, CompassShape shape, QChar decimalSign);

/// The written text, paragraph by paragraph, or what to do while there is none: a line that says so and room to write
/// by hand.
std::vector<Block> textOrLines(const QString& text, int lines);

/// Names in front, room to write by hand behind.
Table fields(const QStringList& names);

/// One row per area with empty cells under `columns`, whose widths are `weights`.
Table blankValueTable(const WellbeingModel& model, const QStringList& columns, const std::vector<qreal>& weights);

/// `blocks` as a form to fill in by hand: nothing says that it is not filled in yet.
std::vector<Block> asForm(const std::vector<Block>& blocks);

template <typename T> void append(std::vector<Block>& blocks, T block) { blocks.push_back({std::move(block)}); }
void append(std::vector<Block>& blocks, std::vector<Block> more);

} // namespace bk::paper
