// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/network_mark.h"

#include "ui/plan/network_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace bk {
namespace {

constexpr int stepDegrees = 5;

} // namespace

NetworkMark::NetworkMark(int person, NetworkView* view) : QAbstractButton(view), m_view(view), m_person(person) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setAccessibleDescription(tr("Upp flyttar närmare, ner längre ut, vänster och höger runt om. Enter ändrar namnet, "
                                "Delete tar bort."));
}

void NetworkMark::paintEvent(QPaintEvent*) {}

void NetworkMark::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up: m_view->walk(m_person, -1, 0); return;
    case Qt::Key_Down: m_view->walk(m_person, 1, 0); return;
    case Qt::Key_Left: m_view->walk(m_person, 0, -stepDegrees); return;
    case Qt::Key_Right: m_view->walk(m_person, 0, stepDegrees); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT m_view->removeAsked(m_person); return;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier)
            break; // saves the plan
        Q_EMIT m_view->editAsked(m_person);
        return;
    default: break;
    }
    QAbstractButton::keyPressEvent(event);
}

void NetworkMark::mousePressEvent(QMouseEvent* event) {
    m_grabbed = event->position().toPoint();
    QAbstractButton::mousePressEvent(event);
}

void NetworkMark::mouseMoveEvent(QMouseEvent* event) {
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPoint far = event->position().toPoint() - m_grabbed;
    if (!m_dragging && far.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    m_view->dragTo(m_person, m_view->mapFromGlobal(event->globalPosition()));
}

void NetworkMark::mouseReleaseEvent(QMouseEvent* event) {
    m_dragging = false;
    setCursor(Qt::OpenHandCursor);
    QAbstractButton::mouseReleaseEvent(event);
}

void NetworkMark::mouseDoubleClickEvent(QMouseEvent*) { Q_EMIT m_view->editAsked(m_person); }

void NetworkMark::focusInEvent(QFocusEvent* event) {
    QAbstractButton::focusInEvent(event);
    m_view->update();
}

void NetworkMark::focusOutEvent(QFocusEvent* event) {
    QAbstractButton::focusOutEvent(event);
    m_view->update();
}

} // namespace bk
