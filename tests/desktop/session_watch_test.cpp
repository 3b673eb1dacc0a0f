// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/session_watch_linux.h"

#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

#include <fcntl.h>
#include <unistd.h>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

/// A message bus that lives as long as the test, so that nothing of the machine's own is touched.
class OwnBus {
public:
    OwnBus() {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        REQUIRE(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~OwnBus() {
        for (const QString& name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    QDBusConnection connect(const QString& name) {
        m_names.append(name);
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, name);
        REQUIRE(bus.isConnected());
        return bus;
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

/// Plays systemd-logind: hands out the end of a pipe, as it does, and sees when that is closed.
class PlayedLogind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit PlayedLogind(QDBusConnection bus) : m_bus(bus) {
        REQUIRE(m_bus.registerService(u"org.freedesktop.login1"_s));
        REQUIRE(m_bus.registerObject(u"/org/freedesktop/login1"_s, this, QDBusConnection::ExportAllSlots));
    }
    ~PlayedLogind() override { closeOwn(); }

    void prepareForSleep(bool begins) {
        send(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {begins});
    }
    void lockSession() {
        send(u"/org/freedesktop/login1/session/_31"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});
    }
    /// Whether the other end of the newest pipe is closed.
    bool letGo() const {
        char byte = 0;
        return m_reading >= 0 && ::read(m_reading, &byte, 1) == 0;
    }
    int asked() const { return m_asked; }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString&, const QString&, const QString& mode) {
        ++m_asked;
        CHECK(what == u"sleep");
        CHECK(mode == u"delay");
        closeOwn();
        int ends[2] = {-1, -1};
        REQUIRE(::pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0);
        m_reading = ends[0];
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }

private:
    void send(const QString& path, const QString& interface, const QString& name, const QVariantList& arguments) {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        REQUIRE(m_bus.send(signal));
    }
    void closeOwn() {
        if (m_reading >= 0)
            ::close(m_reading);
    }

    QDBusConnection m_bus;
    int m_reading = -1;
    int m_asked = 0;
};

struct Session {
    OwnBus bus;
    PlayedLogind logind{bus.connect(u"logind"_s)};
    QDBusConnection saver = bus.connect(u"saver"_s);
    LogindWatch watch{bus.connect(u"program-system"_s), bus.connect(u"program-session"_s)};
    QSignalSpy away{&watch, &LogindWatch::away};

    void saverBecomes(bool active) {
        QDBusMessage signal = QDBusMessage::createSignal(
            u"/org/freedesktop/ScreenSaver"_s, u"org.freedesktop.ScreenSaver"_s, u"ActiveChanged"_s);
        signal.setArguments({active});
        REQUIRE(saver.send(signal));
    }
};

} // namespace

TEST_CASE("the computer sleeps only after the unit is locked, and waits for us the next time too", "[session]") {
    Session session;
    REQUIRE(QTest::qWaitFor([&] { return session.watch.holdsSleepBack(); }));
    bool heldBackWhenAsked = false;
    QObject::connect(
        &session.watch, &LogindWatch::away, &session.watch, [&] { heldBackWhenAsked = !session.logind.letGo(); });
    session.logind.prepareForSleep(true);
    REQUIRE(session.away.wait());
    CHECK(heldBackWhenAsked);
    CHECK(QTest::qWaitFor([&] { return session.logind.letGo(); }));
    CHECK_FALSE(session.watch.holdsSleepBack());
    session.logind.prepareForSleep(false);
    CHECK(QTest::qWaitFor([&] { return session.watch.holdsSleepBack(); }));
    CHECK(session.logind.asked() == 2);
    CHECK(session.away.size() == 1);
}

TEST_CASE("a locked session and a screen saver that begins lock the unit, one that ends does not", "[session]") {
    Session session;
    REQUIRE(QTest::qWaitFor([&] { return session.watch.holdsSleepBack(); }));
    session.logind.lockSession();
    REQUIRE(session.away.wait());
    session.saverBecomes(true);
    REQUIRE(session.away.wait());
    session.saverBecomes(false);
    CHECK_FALSE(session.away.wait(200));
    CHECK(session.away.size() == 2);
}

TEST_CASE("where there is no logind the watch stays quiet", "[session]") {
    OwnBus bus;
    const LogindWatch watch(bus.connect(u"lonely-system"_s), bus.connect(u"lonely-session"_s));
    QTest::qWait(100);
    CHECK_FALSE(watch.holdsSleepBack());
}

#include "session_watch_test.moc"
