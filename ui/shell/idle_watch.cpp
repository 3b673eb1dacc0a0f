// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>

namespace bk {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::start(std::chrono::milliseconds limit) {
    m_limit = limit;
    m_since.start();
    m_timer.start(m_limit);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop() {
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool IdleWatch::eventFilter(QObject*, QEvent* event) {
    switch (int(event->type())) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: m_since.restart(); break;
    default: break;
    }
    return false;
}

void IdleWatch::check() {
    const auto left = m_limit - std::chrono::milliseconds(m_since.elapsed());
    if (left.count() > 0) {
        m_timer.start(left);
        return;
    }
    stop();
    Q_EMIT idle();
}

} // namespace bk
