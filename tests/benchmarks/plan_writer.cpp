// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the benchmarks' plan in a process of its own and prints the most memory that took, in bytes.
// behovskompass-bench-plan SENTENCES TIMES MORE-DIAGRAMS FILE

#include "core/documents/pdf_writer.h"
#include "tests/benchmarks/bench_plan.h"
#include "tests/benchmarks/process_memory.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <exception>

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    try {
        QFile file(arguments[4]);
        if (!file.open(QIODevice::WriteOnly))
            return 1;
        bk::writePdf(file, bk::bench::planOf(arguments[1].toInt(), arguments[2].toInt(), arguments[3].toULong()));
        std::printf("%.0f\n", bk::bench::peakMemory());
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
