// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/private_screen.h"

#include <map>
#include <stdexcept>

// Last: Xlib's macros (None, Bool, Status) break what comes after.
#include <X11/Xlib.h>
#include <poll.h>

namespace bk::bench {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int patience = 10'000; // ms
constexpr int leastWidth = 250;
constexpr int leastHeight = 150;

} // namespace

/// Follows the sizes of the top-level windows by what the server tells, so that it is never asked.
struct PrivateScreen::Watch {
    struct Size {
        int width;
        int height;
    };

    explicit Watch(const QString& name) : display(XOpenDisplay(name.toLatin1().constData())) {
        if (!display)
            throw std::runtime_error("the benchmark's own screen does not open");
        XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
        XSync(display, False);
    }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    ~Watch() { XCloseDisplay(display); }

    /// True when a window worth the name was mapped.
    bool takeEvent() {
        XEvent event;
        XNextEvent(display, &event);
        if (event.type == CreateNotify)
            sizes[event.xcreatewindow.window] = {event.xcreatewindow.width, event.xcreatewindow.height};
        else if (event.type == ConfigureNotify)
            sizes[event.xconfigure.window] = {event.xconfigure.width, event.xconfigure.height};
        else if (event.type == MapNotify) {
            const Size size = sizes[event.xmap.window];
            return size.width >= leastWidth && size.height >= leastHeight;
        }
        return false;
    }

    Display* display;
    std::map<Window, Size> sizes;
};

PrivateScreen::PrivateScreen() {
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(
        u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-noreset"_s, u"-nolisten"_s, u"tcp"_s});
    while (m_server.waitForReadyRead(patience) && !m_server.canReadLine()) {
    }
    const QByteArray number = m_server.readLine().trimmed();
    if (number.isEmpty())
        throw std::runtime_error("Xvfb does not start");
    m_name = u':' + QString::fromLatin1(number);
    m_watch = std::make_unique<Watch>(m_name);
}

PrivateScreen::~PrivateScreen() {
    m_watch.reset();
    m_server.terminate();
    m_server.waitForFinished(patience);
}

void PrivateScreen::forget() {
    XSync(m_watch->display, True);
    m_watch->sizes.clear();
}

bool PrivateScreen::waitForWindow(milliseconds allowed) {
    const auto end = std::chrono::steady_clock::now() + allowed;
    for (;;) {
        while (XPending(m_watch->display) > 0)
            if (m_watch->takeEvent())
                return true;
        const auto left = std::chrono::duration_cast<milliseconds>(end - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            return false;
        pollfd connection{ConnectionNumber(m_watch->display), POLLIN, 0};
        poll(&connection, 1, int(left.count()));
    }
}

} // namespace bk::bench
