// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench.h"

#include <algorithm>
#include <numeric>

namespace bk::bench {

double median(std::vector<double> values) {
    Q_ASSERT(!values.empty());
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

std::vector<Result> compare(const QString& name, int rounds, const Side& ours, const std::vector<Peer>& peers) {
    std::vector<const Side*> sides{&ours};
    for (const Peer& peer : peers)
        sides.push_back(&peer.measure);
    std::vector<std::vector<double>> ratios(peers.size());
    for (int round = -1; round < rounds; ++round) {
        std::vector<double> measured(sides.size());
        std::vector<std::size_t> order(sides.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        if (round % 2 != 0)
            std::ranges::reverse(order);
        for (const std::size_t side : order)
            measured[side] = (*sides[side])();
        for (std::size_t peer = 0; round >= 0 && peer < peers.size(); ++peer)
            ratios[peer].push_back(measured[0] / measured[peer + 1]);
    }
    std::vector<Result> results;
    for (std::size_t peer = 0; peer < peers.size(); ++peer)
        results.push_back({name, median(ratios[peer]), peers[peer].goal, peers[peer].name});
    return results;
}

} // namespace bk::bench
