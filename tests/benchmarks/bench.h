// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <chrono>
#include <functional>
#include <vector>

/// Benchmarks that compare the program with a peer in the same run. Absolute times of one machine mean little; ratios
/// hold.
namespace bk::bench {

/// One goal and how it went. A ratio at or below the goal is reached.
struct Result {
    QString name; ///< "bulk-insert"
    double ratio; ///< ours divided by theirs, the median of the rounds
    double goal;
    QString against; ///< the peer, or the limit
};

struct Benchmark {
    QString name; ///< what `--only` takes; its results are named alike
    std::function<std::vector<Result>(int rounds)> run;
};

/// Measures once and answers in any unit, the same for all sides: nanoseconds, bytes.
using Side = std::function<double()>;

struct Peer {
    QString name;
    double goal;
    Side measure;
};

/// Each round measures every side once, in an order that is reversed from round to round; one unmeasured round goes
/// before. A ratio is formed within each round, and the median of the rounds is the result.
std::vector<Result> compare(const QString& name, int rounds, const Side& ours, const std::vector<Peer>& peers);

double median(std::vector<double> values);

/// Wall time of `action`, in nanoseconds.
template <typename Action> double timed(Action action) {
    const auto begin = std::chrono::steady_clock::now();
    action();
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - begin).count();
}

// Every file of benchmarks adds its function here and to the list in main.cpp.
std::vector<Benchmark> documentsBenchmarks();
std::vector<Benchmark> idagBenchmarks();
std::vector<Benchmark> listBenchmarks();
std::vector<Benchmark> statisticsBenchmarks();
std::vector<Benchmark> storeBenchmarks();
std::vector<Benchmark> trustBenchmarks();
std::vector<Benchmark> windowBenchmarks();

/// One side of the benchmark list-memory, for `measureHere`: which, and the folder of a unit with 100 000 children.
/// Peak memory in bytes.
double listMemory(const QStringList& arguments);

} // namespace bk::bench
