// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/large_unit.h"
#include "tests/benchmarks/started_program.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

namespace bk::bench {

using namespace Qt::StringLiterals;

namespace {

/// A screen, and a unit whose unlock page the program starts with.
struct Stage {
    PrivateScreen screen;
    QTemporaryDir folder;
    BenchUnit unit{folder.filePath(u"enhet"_s)};

    Stage() { unit.create(0); }
    StartedProgram ours() {
        return {screen, QCoreApplication::applicationDirPath() + u"/behovskompass"_s, {unit.directory()}};
    }
    StartedProgram minimal() {
        return {screen, QCoreApplication::applicationDirPath() + u"/behovskompass-bench-window"_s, {}};
    }
    StartedProgram keepassxc() { return {screen, QStandardPaths::findExecutable(u"keepassxc"_s), {}}; }
};

/// Says what is missing on standard error.
bool has(const QString& program, const QString& benchmark) {
    if (!QStandardPaths::findExecutable(program).isEmpty())
        return true;
    std::fprintf(stderr, "%s is skipped: %s is not installed\n", qUtf8Printable(benchmark), qUtf8Printable(program));
    return false;
}

std::vector<Result> mapped(int rounds) {
    if (!has(u"Xvfb"_s, u"window-mapped"_s))
        return {};
    Stage stage;
    std::vector<Peer> peers{{u"a QMainWindow with nothing in it"_s, 1.5, [&] {
                                 return stage.minimal().untilMapped();
                             }}};
    const bool keepassxc = has(u"keepassxc"_s, u"window-mapped-vs-keepassxc"_s);
    if (keepassxc)
        peers.push_back({u"KeePassXC"_s, 0.40, [&] {
                             return stage.keepassxc().untilMapped();
                         }});
    auto results = compare(
        u"window-mapped-vs-minimal"_s, rounds, [&] { return stage.ours().untilMapped(); }, peers);
    if (keepassxc)
        results.back().name = u"window-mapped-vs-keepassxc"_s;
    return results;
}

std::vector<Result> peak(int rounds) {
    if (!has(u"Xvfb"_s, u"window-peak-rss"_s) || !has(u"keepassxc"_s, u"window-peak-rss"_s))
        return {};
    Stage stage;
    return compare(
        u"window-peak-rss-vs-keepassxc"_s, rounds, [&] { return stage.ours().peakAtRest(); },
        {{u"KeePassXC, both locked"_s, 0.45, [&] {
              return stage.keepassxc().peakAtRest();
          }}});
}

} // namespace

std::vector<Benchmark> windowBenchmarks() { return {{u"window-mapped"_s, mapped}, {u"window-peak-rss"_s, peak}}; }

} // namespace bk::bench
