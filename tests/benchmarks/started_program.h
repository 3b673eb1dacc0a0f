// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/benchmarks/private_screen.h"

#include <QStringList>
#include <QTemporaryDir>

namespace bk::bench {

/// A program with a window, started by somebody who has never used it: an empty home, no session bus. Killed at the
/// end.
class StartedProgram {
public:
    /// Returns when the program's window is on the screen. Throws `std::runtime_error` when none comes.
    StartedProgram(PrivateScreen& screen, const QString& program, const QStringList& arguments);
    StartedProgram(const StartedProgram&) = delete;
    StartedProgram& operator=(const StartedProgram&) = delete;
    ~StartedProgram();

    /// From before the process was made to its window being mapped, in nanoseconds.
    double untilMapped() const { return m_untilMapped; }
    /// The most memory it has held when it has come to rest, in bytes.
    double peakAtRest() const;

private:
    QTemporaryDir m_home;
    QProcess m_process;
    double m_untilMapped = 0;
};

} // namespace bk::bench
