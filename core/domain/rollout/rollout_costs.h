// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"
#include "core/domain/rollout/rollout_content.h"

#include <QDate>

namespace bk {

/// `kind` of a cost that the handbook does not name.
inline constexpr QLatin1StringView ownCost{"own"};

struct CostLine {
    QString kind; ///< of the content, or `ownCost`
    QString label;
    int count = 0;
    int times = 1;
    int price = 0; ///< öre for one
    bool once = false;

    bool operator==(const CostLine&) const = default;
};

struct RolloutCosts {
    int areas = 1; ///< geographic areas
    std::vector<CostLine> lines;
    QDate decided; ///< the local steering group's decision on what lies above a limit
    QString decision;

    bool operator==(const RolloutCosts&) const = default;
};

inline constexpr int mostCostLines = 40;
inline constexpr int mostCounted = 100'000;
inline constexpr int mostTimes = 1'000;
inline constexpr int highestPrice = 1'000'000'000;

/// Rules: rollout.cost.label (where: "line.3"), rollout.cost.range (where: "line.3.count" …; values: lowest, highest),
/// rollout.cost.areas (values: lowest, highest), rollout.cost.lines (value: most), rollout.cost.overLimit (something
/// costs more than its limit without a decision; values: the label, the limit in öre), rollout.cost.decided,
/// rollout.text.tooLong.
Issues issues(const RolloutContent& content, const RolloutCosts& costs, QDate today);

/// Exact, in öre; of a line within its limits it always fits.
qint64 amount(const CostLine& line);

struct CostSums {
    qint64 once = 0;
    qint64 perYear = 0;

    qint64 firstYear() const { return once + perYear; }
    bool operator==(const CostSums&) const = default;
};
CostSums costSums(const RolloutCosts& costs);

/// `sum` divided by weights to the öre: the parts are together the sum. What is left over goes to those with the
/// largest remainders, the first of equals first. All zeros where there are no weights.
std::vector<qint64> costShares(qint64 sum, const std::vector<int>& weights);

} // namespace bk
