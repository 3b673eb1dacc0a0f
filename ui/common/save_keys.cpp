// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/save_keys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace bk {
namespace {

bool saves(const QKeyEvent& key) {
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           (key.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
}

} // namespace

SaveKeys::SaveKeys(QWidget* page, std::function<void()> save) : QObject(page), m_page(page), m_save(std::move(save)) {
    qApp->installEventFilter(this);
}

bool SaveKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (!widget || !saves(key) || !(widget == m_page || m_page->isAncestorOf(widget)))
        return false;
    if (!key.isAutoRepeat())
        m_save();
    return true;
}

} // namespace bk
