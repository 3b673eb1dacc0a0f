// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/term.h"
#include "core/domain/statistics/experience.h"
#include "core/domain/statistics/statistics_table.h"

#include <span>

namespace bk {

class OpenUnit;
struct TermCounts;

/// "Personal" …
QString respondentText(Respondent respondent);
/// "Hela stödprocessen", "Barn upptäcks" …
QString experienceStepText(ExperienceStep step);
/// What is asked, in the project's own words, on the themes of the process leaders' evaluation. `question`: from 1.
QString experienceQuestion(Respondent respondent, int question);
/// "stämmer helt" … `answer`: 1 to `experienceAnswers`.
QString experienceAnswer(int answer);

/// Adds the surveys to the term's sums. Nothing of one survey is kept.
void addExperience(OpenUnit& unit, Term term, std::span<const FilledExperience> filled);
/// Takes away what was just added.
void removeExperience(OpenUnit& unit, Term term, std::span<const FilledExperience> filled);

/// Throws NotFound, Io. What is wrong within the file stands in its faults.
ExperienceReading readExperienceFile(const QString& path);
/// A file to write surveys in, as `readExperience` reads it. Throws ReadOnly, Io.
void saveExperienceTemplate(const QString& path);

/// One row for each step, question and term.
StatisticsTable experienceTable(std::span<const TermCounts> terms, Respondent respondent);

} // namespace bk
