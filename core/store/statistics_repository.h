// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statistics/term_counts.h"

namespace bk {

class Connection;
class HistoryRepository;

/// The statistics of a term, counted by the database itself: no child is read. Children with protected identity are
/// in no figure, and small ones are masked before they leave. Cheap to make where it is needed.
class StatisticsRepository {
public:
    /// `history` may be null. Both must outlive this.
    explicit StatisticsRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// From the records, with what was counted by hand beside it.
    TermCounts counts(Term term) const;

    /// Empty where nothing was written for the term.
    HandCounts handCounts(Term term) const;
    void save(Term term, const HandCounts& counts);

    /// `by` 1 adds the surveys to the term's sums, -1 takes them away again.
    void changeExperience(Term term, std::span<const FilledExperience> filled, int by);

    /// Smaller numbers are masked in what leaves.
    int maskBelow() const;
    void setMaskBelow(int below);
    /// The days on which the unit's terms begin.
    TermLimits termLimits() const;
    /// `limits` are valid.
    void setTermLimits(const TermLimits& limits);

private:
    std::vector<ExperienceCount> experience(Term term) const;
    void noteCounted();

    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
