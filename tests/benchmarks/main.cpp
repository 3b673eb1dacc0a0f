// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/own_process.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <exception>

using namespace Qt::StringLiterals;
using namespace bk::bench;

namespace {

std::vector<Benchmark> allBenchmarks() {
    std::vector<Benchmark> all;
    for (auto* list : {
             storeBenchmarks,
             documentsBenchmarks,
             listBenchmarks,
             idagBenchmarks,
             statisticsBenchmarks,
             trustBenchmarks,
#ifdef BEHOVSKOMPASS_WITH_X11
             windowBenchmarks,
#endif
         }) {
        for (Benchmark& benchmark : list())
            all.push_back(std::move(benchmark));
    }
    return all;
}

void printLine(const Result& result) {
    const double over = (result.ratio / result.goal - 1) * 100;
    const QString verdict = over <= 0 ? u"reached"_s : u"missed by %1 %"_s.arg(over, 0, 'f', 1);
    std::printf(
        "%-27s %8.3f  goal %6.2f  %-16s against %s\n", qUtf8Printable(result.name), result.ratio, result.goal,
        qUtf8Printable(verdict), qUtf8Printable(result.against));
    std::fflush(stdout);
}

QJsonObject toJson(const Result& result) {
    return {
        {u"name"_s, result.name}, {u"ratio"_s, result.ratio}, {u"goal"_s, result.goal}, {u"against"_s, result.against}};
}

int run(const QString& only, int rounds, bool json) {
    QJsonArray array;
    bool found = false;
    for (const Benchmark& benchmark : allBenchmarks()) {
        if (!only.isEmpty() && benchmark.name != only)
            continue;
        found = true;
        for (const Result& result : benchmark.run(rounds)) {
            if (json)
                array.append(toJson(result));
            else
                printLine(result);
        }
    }
    if (!found) {
        std::fprintf(stderr, "no benchmark is named %s\n", qUtf8Printable(only));
        return 2;
    }
    if (json)
        std::printf("%s\n", QJsonDocument(array).toJson(QJsonDocument::Compact).constData());
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    // Painting is measured without a screen, whatever the machine has; Qt Charts needs the widgets' application object.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Compares the program with its peers. A ratio at or below its goal is reached."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"json"_s, u"Print a JSON array."_s},
         {u"list"_s, u"Print the names of the benchmarks."_s},
         {u"only"_s, u"Run one benchmark."_s, u"NAME"_s},
         {u"rounds"_s, u"Rounds that are measured."_s, u"N"_s, u"7"_s}});
    QCommandLineOption measure(u"measure"_s);
    measure.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(measure);
    parser.process(application);
    if (parser.isSet(u"list"_s)) {
        for (const Benchmark& benchmark : allBenchmarks())
            std::printf("%s\n", qUtf8Printable(benchmark.name));
        return 0;
    }
    const int rounds = parser.value(u"rounds"_s).toInt();
    if (rounds < 1) {
        std::fprintf(stderr, "--rounds takes a number above 0\n");
        return 2;
    }
    try {
        if (parser.isSet(measure)) {
            std::printf("%.0f\n", measureHere(parser.positionalArguments()));
            return 0;
        }
        return run(parser.value(u"only"_s), rounds, parser.isSet(u"json"_s));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
