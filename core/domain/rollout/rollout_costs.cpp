// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/rollout/rollout_costs.h"

#include "core/domain/common/text_limits.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

void checkRange(Issues& found, const QString& where, int value, int highest) {
    if (value < 0 || value > highest)
        found.push_back({u"rollout.cost.range"_s, where, {u"0"_s, QString::number(highest)}});
}

/// What all lines of a kind cost in a year.
qint64 yearOf(const RolloutCosts& costs, const QString& kind) {
    qint64 sum = 0;
    for (const CostLine& line : costs.lines)
        if (line.kind == kind && !line.once)
            sum += amount(line);
    return sum;
}

constexpr int mostAreas = 100;

} // namespace

qint64 amount(const CostLine& line) { return qint64(line.count) * line.times * line.price; }

CostSums costSums(const RolloutCosts& costs) {
    CostSums sums;
    for (const CostLine& line : costs.lines)
        (line.once ? sums.once : sums.perYear) += amount(line);
    return sums;
}

std::vector<qint64> costShares(qint64 sum, const std::vector<int>& weights) {
    const qint64 whole = std::accumulate(weights.begin(), weights.end(), qint64(0));
    std::vector<qint64> shares(weights.size(), 0);
    if (whole == 0)
        return shares;
    std::vector<std::pair<qint64, std::size_t>> remainders;
    qint64 left = sum;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        // In two steps, so that nothing is multiplied beyond what fits.
        const qint64 rest = sum % whole * weights[i];
        shares[i] = sum / whole * weights[i] + rest / whole;
        remainders.emplace_back(rest % whole, i);
        left -= shares[i];
    }
    std::ranges::stable_sort(remainders, std::ranges::greater(), &std::pair<qint64, std::size_t>::first);
    for (std::size_t i = 0; i < std::size_t(left); ++i)
        ++shares[remainders[i].second];
    return shares;
}

Issues issues(const RolloutContent& content, const RolloutCosts& costs, QDate today) {
    Issues found;
    if (costs.areas < 1 || costs.areas > mostAreas)
        found.push_back({u"rollout.cost.areas"_s, u"areas"_s, {u"1"_s, QString::number(mostAreas)}});
    if (costs.lines.size() > std::size_t(mostCostLines))
        found.push_back({u"rollout.cost.lines"_s, u"lines"_s, {QString::number(mostCostLines)}});
    for (std::size_t i = 0; i < costs.lines.size(); ++i) {
        const CostLine& line = costs.lines[i];
        const QString where = u"line.%1"_s.arg(i);
        if (isBlank(line.label))
            found.push_back({u"rollout.cost.label"_s, where, {}});
        checkLength(found, u"rollout.text.tooLong"_s, where, line.label, text_limits::line);
        checkRange(found, where + u".count"_s, line.count, mostCounted);
        checkRange(found, where + u".times"_s, line.times, mostTimes);
        checkRange(found, where + u".price"_s, line.price, highestPrice);
    }
    if (!found.empty())
        return found; // sums of what is out of range mean nothing
    const bool decided = costs.decided.isValid() && !isBlank(costs.decision);
    for (const CostKind& kind : content.costs)
        if (kind.limit > 0 && yearOf(costs, kind.id) > qint64(kind.limit) * costs.areas && !decided)
            found.push_back({u"rollout.cost.overLimit"_s, u"decision"_s, {kind.label, QString::number(kind.limit)}});
    if (costs.decided > today)
        found.push_back({u"rollout.cost.decided"_s, u"decided"_s, {}});
    checkLength(found, u"rollout.text.tooLong"_s, u"decision"_s, costs.decision, text_limits::freeText);
    return found;
}

} // namespace bk
