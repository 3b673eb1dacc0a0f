// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

#include <chrono>
#include <memory>

namespace bk::bench {

/// An X server of its own without a window manager, as large as a small laptop's screen, and an eye on it.
class PrivateScreen {
public:
    /// Throws `std::runtime_error` when Xvfb does not start.
    PrivateScreen();
    PrivateScreen(const PrivateScreen&) = delete;
    PrivateScreen& operator=(const PrivateScreen&) = delete;
    ~PrivateScreen();

    /// ":99"
    QString display() const { return m_name; }
    /// What has happened on the screen so far no longer counts.
    void forget();
    /// Returns as soon as a window of at least 250 x 150 lies mapped on the screen; false when none does in time.
    bool waitForWindow(std::chrono::milliseconds patience);

private:
    struct Watch;
    QProcess m_server;
    QString m_name;
    std::unique_ptr<Watch> m_watch;
};

} // namespace bk::bench
