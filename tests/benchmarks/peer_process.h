// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace bk::bench {

/// A helper program that measures a peer in a process of its own: takes one command a line and answers with one number.
class PeerProcess {
public:
    /// `program` lies beside this program. Throws `std::runtime_error` when it does not start.
    PeerProcess(const QString& program, const QStringList& arguments);
    PeerProcess(const PeerProcess&) = delete;
    PeerProcess& operator=(const PeerProcess&) = delete;
    ~PeerProcess();

    /// Throws `std::runtime_error` when no number comes back.
    double ask(const QString& command);

private:
    QProcess m_process;
};

} // namespace bk::bench
