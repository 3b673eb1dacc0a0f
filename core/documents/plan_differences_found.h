// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/plan_differences.h"

#include <algorithm>

namespace bk::differences {

/// What is compared: two plans, and whether their papers hide where the child is.
struct Compared {
    const BarnetsPlanPaper& before;
    const BarnetsPlanPaper& after;
    bool hidden = false;
};

/// Collects what differs.
class Found {
public:
    /// Nothing where both say the same; added or removed where one of them says nothing.
    void text(BarnetsPlanPaper::Section section, const QString& what, const QString& before, const QString& after) {
        const QString from = before.trimmed();
        const QString to = after.trimmed();
        if (from != to)
            m_all.push_back({section, kindOf(from, to), what, from, to});
    }
    void day(BarnetsPlanPaper::Section section, const QString& what, QDate before, QDate after);
    std::vector<PlanDifference> all() && { return std::move(m_all); }

private:
    static DifferenceKind kindOf(const QString& before, const QString& after) {
        if (before.isEmpty())
            return DifferenceKind::Added;
        return after.isEmpty() ? DifferenceKind::Removed : DifferenceKind::Changed;
    }
    std::vector<PlanDifference> m_all;
};

/// A thing before and after; null where it was not there or is no more.
template <typename T> struct Pair {
    const T* before = nullptr;
    const T* after = nullptr;
};

/// Each thing of `after` with the one of `before` that has the same key, else, where `byPlace`, with the one at the
/// same place, if nothing else has taken that. What was removed comes last.
template <typename T, typename Key>
std::vector<Pair<T>> pairs(const std::vector<T>& before, const std::vector<T>& after, Key key, bool byPlace) {
    std::vector<bool> taken(before.size(), false);
    std::vector<Pair<T>> result;
    for (const T& each : after) {
        result.push_back({nullptr, &each});
        for (std::size_t i = 0; i < before.size() && !result.back().before; ++i)
            if (!taken[i] && key(before[i]) == key(each)) {
                taken[i] = true;
                result.back().before = &before[i];
            }
    }
    for (std::size_t i = 0; byPlace && i < std::min(before.size(), after.size()); ++i)
        if (!taken[i] && !result[i].before) {
            taken[i] = true;
            result[i].before = &before[i];
        }
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!taken[i])
            result.push_back({&before[i], nullptr});
    return result;
}

/// What one of the two says, else what an empty one would say.
template <typename T> const T& orEmpty(const T* value) {
    static const T empty{};
    return value ? *value : empty;
}

QString joined(QStringList words, const QString& between = QStringLiteral(", "));

/// Section 3.
void addGoals(Found& found, const Compared& compared);
/// Section 8.
void addSteps(Found& found, const Compared& compared);
/// Section 6.
void addFordjupad(Found& found, const Compared& compared);

} // namespace bk::differences
