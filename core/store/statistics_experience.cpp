// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"
#include "core/store/history_repository.h"
#include "core/store/statistics_repository.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <tuple>

namespace bk {

void StatisticsRepository::changeExperience(Term term, std::span<const FilledExperience> filled, int by) {
    Transaction transaction(m_connection);
    for (const FilledExperience& one : filled)
        for (std::size_t i = 0; i < experienceQuestions; ++i) {
            if (!one.answers[i])
                continue;
            const std::string_view sql =
                by > 0 ? "INSERT INTO statistics_experience (term, respondent, step, question, answer, number) "
                         "VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT (term, respondent, step, question, answer) "
                         "DO UPDATE SET number = statistics_experience.number + 1"
                       : "UPDATE statistics_experience SET number = number - 1 "
                         "WHERE term = ? AND respondent = ? AND step = ? AND question = ? AND answer = ? "
                         "AND number > 0";
            m_connection.cached(sql)->run(
                term.id(), toString(one.respondent), toString(one.step), int(i) + 1, *one.answers[i]);
        }
    noteCounted();
    transaction.commit();
}

std::vector<ExperienceCount> StatisticsRepository::experience(Term term) const {
    std::vector<ExperienceCount> counts;
    auto rows = m_connection.cached("SELECT respondent, question, answer, number, step FROM statistics_experience "
                                    "WHERE term = ? AND number > 0 ORDER BY respondent, step, question, answer");
    for (rows->bindAll(term.id()); rows->step();) {
        const auto respondent = respondentFrom(rows->text(0));
        const auto step = experienceStepFrom(rows->text(4));
        if (!respondent || !step)
            continue;
        const auto isOf = [&](const ExperienceCount& count) {
            return count.respondent == *respondent && count.step == *step && count.question == rows->integer(1);
        };
        if (counts.empty() || !isOf(counts.back()))
            counts.push_back({*respondent, rows->integer(1), 0, {0, 0, 0, 0}, *step});
        ExperienceCount& count = counts.back();
        count.answers[std::size_t(rows->integer(2) - 1)] = rows->integer(3);
        count.all = count.all + Figure(rows->integer(3));
    }
    std::ranges::stable_sort(counts, {}, [](const ExperienceCount& count) {
        return std::tuple(count.respondent, count.step, count.question);
    });
    return counts;
}

} // namespace bk
