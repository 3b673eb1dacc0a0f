// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/own_process.h"

#include "tests/benchmarks/bench.h"

#include <QCoreApplication>
#include <QProcess>

#include <stdexcept>

namespace bk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // ms

} // namespace

double measureInOwnProcess(const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList(u"--measure"_s) + arguments);
    if (!process.waitForFinished(patience))
        throw std::runtime_error(process.errorString().toStdString());
    bool ok = false;
    const double number = process.readAllStandardOutput().trimmed().toDouble(&ok);
    if (!ok || process.exitCode() != 0)
        throw std::runtime_error("a measurement in a process of its own gave no number");
    return number;
}

double measureHere(const QStringList& arguments) {
    if (arguments.size() == 2 && arguments.front().startsWith(u"list-memory-"_s))
        return listMemory(arguments);
    throw std::runtime_error("there is no such measurement");
}

} // namespace bk::bench
