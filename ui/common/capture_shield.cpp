// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/capture_shield.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr auto openProperty = "bkForTheRoom";

QString key() { return u"privacy/hiddenFromCapture"_s; }

/// Asks for no native window: a widget that has none yet is told of when it gets one.
bool isNativeWindow(const QWidget* widget) { return widget->isWindow() && widget->internalWinId() != 0; }

} // namespace

CaptureShield::CaptureShield(std::unique_ptr<CaptureBlocking> system, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_system(std::move(system))
    , m_settings(settings)
    , m_on(settings.value(key(), true).toBool()) {
    if (isPossible())
        QCoreApplication::instance()->installEventFilter(this);
}

void CaptureShield::leaveOpen(QWidget* window) { window->setProperty(openProperty, true); }

void CaptureShield::setOn(bool on) {
    m_on = on;
    m_settings.setValue(key(), on);
    m_refused = false;
    if (!isPossible())
        return;
    for (const QWidget* window : QApplication::topLevelWidgets())
        if (isNativeWindow(window))
            apply(window);
}

bool CaptureShield::eventFilter(QObject* watched, QEvent* event) {
    // Made, and made anew: some systems forget it when a window is hidden or changes its kind.
    if ((event->type() == QEvent::WinIdChange || event->type() == QEvent::Show) && watched->isWidgetType()) {
        const auto* widget = static_cast<const QWidget*>(watched);
        if (isNativeWindow(widget))
            apply(widget);
    }
    return false;
}

void CaptureShield::apply(const QWidget* window) {
    const bool blocked = m_on && !window->property(openProperty).toBool();
    const bool done = m_system->block(window->internalWinId(), blocked);
    const bool isBrief = window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip;
    if (blocked && !done && !isBrief)
        m_refused = true;
}

} // namespace bk
