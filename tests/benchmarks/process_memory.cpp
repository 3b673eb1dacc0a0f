// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/process_memory.h"

#include <QCoreApplication>
#include <QFile>

#include <stdexcept>

namespace bk::bench {

using namespace Qt::StringLiterals;

double peakMemory(qint64 process) {
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmHWM:");
        if (at >= 0)
            return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() * 1024;
    }
    throw std::runtime_error("the peak memory of a process cannot be read");
}

double peakMemory() { return peakMemory(QCoreApplication::applicationPid()); }

void forgetPeakMemory() {
    QFile refs(u"/proc/self/clear_refs"_s);
    if (!refs.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || refs.write("5") != 1)
        throw std::runtime_error("the peak memory of this process cannot be reset");
}

} // namespace bk::bench
