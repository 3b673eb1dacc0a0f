// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace bk {

/// Tells when the computer is about to sleep or its session is locked (Linux: systemd-logind, and the desktop's
/// screen saver). Holds the sleep back until the receivers of `away` have returned, as long as the system grants it
/// (a few seconds). Where a service is missing it stays quiet about that one.
class SessionWatch final : public QObject {
    Q_OBJECT

public:
    /// `system` carries logind, `session` the screen saver.
    SessionWatch(const QDBusConnection& system, const QDBusConnection& session, QObject* parent = nullptr);

    /// Whether the computer waits for us before it sleeps.
    bool holdsSleepBack() const { return m_delay.isValid(); }

Q_SIGNALS:
    /// Nobody can be taken to sit here any longer. Connected directly, it is done before the computer sleeps.
    void away();

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void sessionLocked();
    void screenSaverChanged(bool active);

private:
    void holdSleepBack();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_delay; ///< closed: the computer may sleep
};

} // namespace bk
