// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/peer_process.h"

#include <QCoreApplication>

#include <stdexcept>

namespace bk::bench {

namespace {

constexpr int patience = 120'000; // ms

} // namespace

PeerProcess::PeerProcess(const QString& program, const QStringList& arguments) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
    if (!m_process.waitForStarted())
        throw std::runtime_error(m_process.errorString().toStdString());
}

PeerProcess::~PeerProcess() {
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

double PeerProcess::ask(const QString& command) {
    m_process.write(command.toUtf8() + '\n');
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            throw std::runtime_error("the peer does not answer");
    }
    bool ok = false;
    const double answer = m_process.readLine().trimmed().toDouble(&ok);
    if (!ok)
        throw std::runtime_error("the peer does not answer with a number");
    return answer;
}

} // namespace bk::bench
