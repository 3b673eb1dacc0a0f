// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/started_program.h"

#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/process_memory.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QThread>

#include <stdexcept>

namespace bk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{30};

QProcessEnvironment environmentIn(const QString& home, const QString& display) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys())
        if (name.startsWith(u"XDG_"_s) || name.startsWith(u"QT_"_s))
            environment.remove(name);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"DISPLAY"_s, display);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"TMPDIR"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
    return environment;
}

/// In ticks of the kernel's clock, 10 ms each.
qint64 processorTime(qint64 process) {
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a started program is gone");
    const QByteArray text = file.readAll();
    // After the name in parentheses, which may hold anything: the state and ten numbers stand before the two times.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return fields.value(11).toLongLong() + fields.value(12).toLongLong();
}

} // namespace

StartedProgram::StartedProgram(PrivateScreen& screen, const QString& program, const QStringList& arguments) {
    m_process.setProcessEnvironment(environmentIn(m_home.path(), screen.display()));
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    screen.forget();
    bool mapped = false;
    m_untilMapped = timed([&] {
        m_process.start(program, arguments);
        mapped = screen.waitForWindow(patience);
    });
    if (!mapped)
        throw std::runtime_error("no window of " + program.toStdString() + " appears");
}

StartedProgram::~StartedProgram() {
    m_process.kill();
    m_process.waitForFinished();
}

double StartedProgram::peakAtRest() const {
    constexpr int enough = 8;
    constexpr int most = 100;
    qint64 before = -1;
    for (int still = 0, waited = 0; still < enough && waited < most; ++waited) {
        const qint64 now = processorTime(m_process.processId());
        still = now == before ? still + 1 : 0;
        before = now;
        QThread::msleep(50);
    }
    return peakMemory(m_process.processId());
}

} // namespace bk::bench
