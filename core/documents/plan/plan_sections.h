// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/barnets_plan_paper.h"
#include "core/documents/paper_parts.h"

namespace bk::plan_paper {

using Section = BarnetsPlanPaper::Section;

/// One section each, heading first. Where nothing is known yet they leave room to write by hand, so that a blank plan
/// is a form.
std::vector<Block> aboutMe(const BarnetsPlanPaper& paper);
std::vector<Block> network(const BarnetsPlanPaper& paper);
std::vector<Block> goals(const BarnetsPlanPaper& paper);
std::vector<Block> myRating(const BarnetsPlanPaper& paper);
std::vector<Block> othersRating(const BarnetsPlanPaper& paper);
std::vector<Block> fordjupad(const BarnetsPlanPaper& paper);
std::vector<Block> earlierEvents(const BarnetsPlanPaper& paper);
std::vector<Block> reachingGoals(const BarnetsPlanPaper& paper);
std::vector<Block> followUp(const BarnetsPlanPaper& paper);
std::vector<Block> signatures(const BarnetsPlanPaper& paper);
std::vector<Block> nextMeeting(const BarnetsPlanPaper& paper);

/// The heading with the section's number in the model; the box of the next meeting has none.
Block headingOf(Section section);

/// Nothing may tell where the child lives or is: no organisation, no place.
bool hidesPlaces(const BarnetsPlanPaper& paper);

/// A form to fill in by hand.
bool isOfNoChild(const BarnetsPlanPaper& paper);

/// "Trygghet, Må bra: Sömn": the areas, each with its sub-area where one is meant.
QString needsInWords(const BarnetsPlanPaper& paper, const std::vector<NeedLink>& needs);

/// "Lisa Ek, skolan": who gives a support; the child and the guardians in the child's own words where no name is given.
QString helperOf(const BarnetsPlanPaper& paper, const Support& support);

/// A row as high as `lines` lines, to write in by hand.
std::vector<TableCell> emptyRow(std::size_t cells, int lines);

void addRow(std::vector<std::pair<QString, RichText>>& rows, const QString& key, const QString& value);

} // namespace bk::plan_paper
