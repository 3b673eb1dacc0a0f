// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/compass_widget.h"

#include "core/documents/compass_painter.h"
#include "ui/charts/compass_accessible.h"
#include "ui/common/em.h"
#include "ui/common/plain_tip.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace bk {
namespace {

CompassLook lookOf(const CompassWidget& widget) {
    CompassLook look;
    look.tone = toneOf(widget.palette());
    look.textScale = std::clamp(widget.fontMetrics().height() / 17.0, 0.8, 2.0);
    look.highlighted = widget.current();
    return look;
}

} // namespace

CompassWidget::CompassWidget(QWidget* parent) : QWidget(parent) {
    installCompassAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Behovskompass"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CompassWidget::setFigure(const CompassFigure& figure) {
    m_figure = figure;
    setAccessibleName(figure.title.isEmpty() ? tr("Behovskompass") : figure.title);
    update();
    QAccessibleEvent changed(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

void CompassWidget::setCurrent(std::optional<Area> area) {
    if (m_current == area)
        return;
    m_current = area;
    setToolTip(area ? plainTip(spokenArea(m_figure, *area)) : QString());
    update();
    announceCurrentArea(this);
    Q_EMIT currentChanged(area);
}

QRect CompassWidget::areaRect(Area area) const {
    return compass_painter::areaRect(rect(), m_figure, lookOf(*this), area).toAlignedRect();
}

/// No higher than the least: a column that asks width for height takes the hint for the least it may give.
QSize CompassWidget::sizeHint() const { return {em(28), em(20)}; }

QSize CompassWidget::minimumSizeHint() const { return {em(20), em(20)}; }

void CompassWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    compass_painter::paint(painter, rect(), m_figure, lookOf(*this));
}

void CompassWidget::step(int by) {
    const int index = m_current ? int(indexOf(*m_current)) + by : by > 0 ? 0 : int(areaCount) - 1;
    setCurrent(areaAt(std::size_t((index + int(areaCount)) % int(areaCount))));
}

void CompassWidget::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: step(1); return;
    case Qt::Key_Left:
    case Qt::Key_Up: step(-1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current)
            Q_EMIT areaChosen(*m_current);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void CompassWidget::mouseMoveEvent(QMouseEvent* event) {
    setCurrent(compass_painter::areaAt(rect(), m_figure, lookOf(*this), event->position()));
}

void CompassWidget::mousePressEvent(QMouseEvent* event) {
    const auto area = compass_painter::areaAt(rect(), m_figure, lookOf(*this), event->position());
    if (!area || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    setCurrent(area);
    Q_EMIT areaChosen(*area);
}

void CompassWidget::leaveEvent(QEvent*) {
    if (!hasFocus())
        setCurrent(std::nullopt);
}

void CompassWidget::focusInEvent(QFocusEvent* event) {
    if (!m_current && event->reason() != Qt::MouseFocusReason)
        setCurrent(Area::Omsorg);
    QWidget::focusInEvent(event);
    // Once Qt has told of the diagram itself: the last that is told is what is read.
    QMetaObject::invokeMethod(
        this, [this] { announceCurrentArea(this); }, Qt::QueuedConnection);
}

void CompassWidget::focusOutEvent(QFocusEvent* event) {
    setCurrent(std::nullopt);
    QWidget::focusOutEvent(event);
}

void CompassWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace bk
