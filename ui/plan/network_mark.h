// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace bk {

class NetworkView;

/// One person in the network's drawing, which the view paints: what is pointed at, dragged, and walked with the arrows.
class NetworkMark final : public QAbstractButton {
    Q_OBJECT

public:
    NetworkMark(int person, NetworkView* view);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    NetworkView* m_view;
    int m_person;
    QPoint m_grabbed;
    bool m_dragging = false;
};

} // namespace bk
