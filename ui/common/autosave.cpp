// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/autosave.h"

#include "ui/common/attempt.h"

#include <QWidget>

namespace bk {

Autosave::Autosave(std::function<void()> save, QWidget* place)
    : QObject(place)
    , m_save(std::move(save))
    , m_place(place) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(400);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::saveNow);
}

bool Autosave::saveNow() {
    m_timer.stop();
    if (!attempt(m_place, m_save))
        return false;
    Q_EMIT saved();
    return true;
}

} // namespace bk
