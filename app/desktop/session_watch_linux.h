// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/session_event.h"
#include "app/desktop/session_watch.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace bk {

/// systemd-logind, and the desktop's screen saver. Holds the sleep back until the receivers of `away` have returned, as
/// long as the system grants it (a few seconds). Where a service is missing it stays quiet about that one.
class LogindWatch final : public SessionWatch {
    Q_OBJECT

public:
    /// `system` carries logind, `session` the screen saver.
    LogindWatch(const QDBusConnection& system, const QDBusConnection& session, QObject* parent = nullptr);

    /// Whether the computer waits for us before it sleeps.
    bool holdsSleepBack() const { return m_delay.isValid(); }

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void sessionLocked();
    void screenSaverChanged(bool active);

private:
    void tell(SessionEvent event);
    void holdSleepBack();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_delay; ///< closed: the computer may sleep
};

} // namespace bk
