// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/dialog_keys.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace bk {
namespace {

/// Also across windows, which `QWidget::isAncestorOf` does not look.
bool liesOver(const QWidget* dialog, const QWidget* window) {
    while (dialog && dialog != window)
        dialog = dialog->parentWidget();
    return dialog != nullptr;
}

} // namespace

DialogKeys::DialogKeys(std::vector<QAction*> actions, QWidget* window)
    : QObject(window)
    , m_actions(std::move(actions))
    , m_window(window) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool DialogKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const QWidget* dialog = QApplication::activeModalWidget();
    if (!dialog || !liesOver(dialog, m_window))
        return false;
    const QKeySequence pressed(static_cast<QKeyEvent*>(event)->keyCombination());
    for (QAction* action : m_actions)
        if (action->shortcuts().contains(pressed)) {
            // Queued: what was pressed in goes with the dialog.
            QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
            return true;
        }
    return false;
}

} // namespace bk
