// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/json_lines.h"
#include "core/domain/statistics/figure.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace bk {

/// Who tells in a survey how the work is experienced.
enum class Respondent { Staff, Guardian, Child };
inline constexpr std::array allRespondents{Respondent::Staff, Respondent::Guardian, Respondent::Child};
QString toString(Respondent respondent);
std::optional<Respondent> respondentFrom(const QString& text);

/// The part of stödprocessen that a survey is about (model section 11, §8: a form per step).
enum class ExperienceStep { Whole, Upptackt, Barnsamtal, Barnteam, IndividuelltBarnteam, BehovUppfyllt };
inline constexpr std::array allExperienceSteps{
    ExperienceStep::Whole,
    ExperienceStep::Upptackt,
    ExperienceStep::Barnsamtal,
    ExperienceStep::Barnteam,
    ExperienceStep::IndividuelltBarnteam,
    ExperienceStep::BehovUppfyllt};
/// "whole", "upptackt" … as in files and columns.
QString toString(ExperienceStep step);
std::optional<ExperienceStep> experienceStepFrom(const QString& text);

/// Of each group; what they ask stands in `experienceQuestion`.
inline constexpr std::size_t experienceQuestions = 6;
/// From 1, not at all, to 4, wholly.
inline constexpr int experienceAnswers = 4;

/// One survey that somebody filled in, without a name: to each question an answer, or none.
struct FilledExperience {
    Respondent respondent = Respondent::Staff;
    std::array<std::optional<int>, experienceQuestions> answers;
    ExperienceStep step = ExperienceStep::Whole;

    bool operator==(const FilledExperience&) const = default;
};

/// The answers to one question about one step in a term. Only these are kept: nothing holds one person's answers
/// together.
struct ExperienceCount {
    Respondent respondent = Respondent::Staff;
    int question = 1;
    Figure all; ///< who answered it
    std::array<Figure, experienceAnswers> answers;
    ExperienceStep step = ExperienceStep::Whole;

    bool operator==(const ExperienceCount&) const = default;
};

struct ExperienceReading {
    std::vector<FilledExperience> filled; ///< of use only without faults
    std::vector<JsonFault> faults;        ///< by line
};

/// A file of surveys (docs/formats/experience.md): a heading, with the step or without, then a line for each survey.
/// Rules:
/// experience.file.heading (value: the heading that is wanted), experience.file.empty, experience.file.respondent
/// (value: what stands there), experience.file.step (value: what stands there), experience.file.columns (values: how
/// many there are and should be), experience.file.answer (values: question, what stands there), experience.file.long
/// (value: most lines).
ExperienceReading readExperience(const QByteArray& csv);

} // namespace bk
