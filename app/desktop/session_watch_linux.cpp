// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/session_watch_linux.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

const QString logind = u"org.freedesktop.login1"_s;
const QString logindPath = u"/org/freedesktop/login1"_s;
const QString logindManager = u"org.freedesktop.login1.Manager"_s;
const QString logindSession = u"org.freedesktop.login1.Session"_s;

} // namespace

std::unique_ptr<SessionWatch> SessionWatch::ofThisSystem() {
    return std::make_unique<LogindWatch>(QDBusConnection::systemBus(), QDBusConnection::sessionBus());
}

LogindWatch::LogindWatch(const QDBusConnection& system, const QDBusConnection& session, QObject* parent)
    : SessionWatch(parent)
    , m_system(system) {
    m_system.connect(logind, logindPath, logindManager, u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    // Of any session: on a workstation with several, locking once too often is the safe side.
    m_system.connect(logind, QString(), logindSession, u"Lock"_s, this, SLOT(sessionLocked()));
    QDBusConnection desktop = session;
    for (const auto& saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
        desktop.connect(QString(), QString(), saver, u"ActiveChanged"_s, this, SLOT(screenSaverChanged(bool)));
    holdSleepBack();
}

void LogindWatch::tell(SessionEvent event) {
    if (meansAway(event))
        Q_EMIT away();
}

void LogindWatch::prepareForSleep(bool begins) {
    tell(begins ? SessionEvent::Sleeping : SessionEvent::Awake);
    if (begins)
        m_delay = {};
    else
        holdSleepBack();
}

void LogindWatch::sessionLocked() { tell(SessionEvent::Locked); }

void LogindWatch::screenSaverChanged(bool active) { tell(active ? SessionEvent::Locked : SessionEvent::Unlocked); }

void LogindWatch::holdSleepBack() {
    QDBusMessage call = QDBusMessage::createMethodCall(logind, logindPath, logindManager, u"Inhibit"_s);
    call << u"sleep"_s << u"Behovskompass"_s << QCoreApplication::translate("main", "Enheten låses") << u"delay"_s;
    auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
        if (reply.isValid())
            m_delay = reply.value();
        done->deleteLater();
    });
}

} // namespace bk
