// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/path_line.h"

#include "ui/common/theme.h"
#include "ui/process/step_mark.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace bk {
namespace {

constexpr int stepCount = 8;
constexpr auto lastStep = std::size_t(Station::BehovUppfyllt);

QAccessibleInterface* makeAccessible(const QString&, QObject* object) {
    auto* line = qobject_cast<PathLine*>(object);
    return line ? new QAccessibleWidget(line, QAccessible::Grouping) : nullptr;
}

} // namespace

PathLine::PathLine(QWidget* parent) : QWidget(parent) {
    [[maybe_unused]] static const bool installed = (QAccessible::installFactory(makeAccessible), true);
    setAccessibleName(tr("Barnets väg genom stödprocessen"));
    for (std::size_t i = 0; i < stationCount; ++i) {
        const auto station = Station(i);
        m_marks[i] = new StepMark(station, this);
        connect(m_marks[i], &QAbstractButton::clicked, this, [this, station] {
            choose(station);
            mark(station)->setFocus(Qt::MouseFocusReason);
        });
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setChosen(m_chosen);
}

void PathLine::setPath(const std::vector<PathStep>& path) {
    for (const PathStep& step : path)
        mark(step.station)->setStep(step);
    place(width(), true);
    updateGeometry();
    update();
}

void PathLine::setChosen(Station station) {
    StepMark* left = mark(m_chosen);
    StepMark* next = mark(station);
    const bool hadFocus = left->hasFocus();
    m_chosen = station;
    next->setFocusPolicy(Qt::StrongFocus);
    next->setChecked(true);
    if (left == next)
        return;
    if (hadFocus)
        next->setFocus(Qt::TabFocusReason);
    left->setChecked(false);
    left->setFocusPolicy(Qt::NoFocus);
}

void PathLine::choose(Station station) {
    setChosen(station);
    Q_EMIT stationChosen(station);
}

void PathLine::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int next = int(m_chosen);
    switch (event->key()) {
    case Qt::Key_Left: next -= forward; break;
    case Qt::Key_Right: next += forward; break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = int(lastStep); break;
    default: QWidget::keyPressEvent(event); return;
    }
    if (next >= 0 && next < int(stationCount) && next != int(m_chosen))
        choose(Station(next));
}

int PathLine::columnsFor(int width) const {
    int least = 0;
    for (std::size_t i = 0; i <= lastStep; ++i)
        least = qMax(least, m_marks[i]->leastWidth());
    for (const int columns : {stepCount, stepCount / 2})
        if (width / columns >= least)
            return columns;
    return 2;
}

QSize PathLine::minimumSizeHint() const {
    int least = 0;
    for (const StepMark* mark : m_marks)
        least = qMax(least, mark->leastWidth());
    return {2 * least, 0};
}

int PathLine::place(int width, bool move) const {
    const int columns = columnsFor(width);
    const int cell = width / columns;
    int top = columns == stepCount ? grid(1.5) : 0; // the direct way passes above
    for (int first = 0; first < stepCount; first += columns) {
        int tallest = 0;
        for (int i = first; i < first + columns; ++i)
            tallest = qMax(tallest, m_marks[std::size_t(i)]->heightFor(cell));
        for (int i = first; move && i < first + columns; ++i) {
            const int column = layoutDirection() == Qt::RightToLeft ? columns - 1 - (i - first) : i - first;
            m_marks[std::size_t(i)]->setGeometry(column * cell, top, cell, tallest);
        }
        top += tallest;
    }
    return placeBeside(width, top + grid(0.5), move);
}

int PathLine::placeBeside(int width, int top, bool move) const {
    int x = 0;
    int line = 0;
    for (std::size_t i = lastStep + 1; i < stationCount; ++i) {
        const QSize size = m_marks[i]->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            top += line;
        }
        line = size.height();
        if (move)
            m_marks[i]->setGeometry(
                layoutDirection() == Qt::RightToLeft ? width - x - size.width() : x, top, qMin(size.width(), width),
                size.height());
        x += size.width() + grid(2);
    }
    return top + line;
}

void PathLine::resizeEvent(QResizeEvent*) { place(width(), true); }

bool PathLine::event(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutRequest) {
        place(width(), true);
        updateGeometry();
    }
    return QWidget::event(event);
}

QPoint PathLine::anchor(Station station) const {
    const StepMark* at = mark(station);
    return at->pos() + at->anchor();
}

void PathLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HouseColours& house = houseColours(palette());
    for (std::size_t i = 0; i < lastStep; ++i) {
        const QPoint from = anchor(Station(i));
        const QPoint to = anchor(Station(i + 1));
        const bool walked = m_marks[i]->step().since.isValid() && m_marks[i + 1]->step().since.isValid();
        painter.setPen(QPen(walked ? house.accent : house.outline, walked ? 3 : 1.5));
        if (from.y() == to.y())
            painter.drawLine(from, to);
    }
    paintDirectWay(painter);
}

void PathLine::paintDirectWay(QPainter& painter) const {
    const QPoint from = anchor(Station::Beslut);
    const QPoint to = anchor(Station::IndividuelltBarnteam);
    if (from.y() != to.y())
        return; // on several rows the words of the step say it
    const bool open = mark(Station::Beslut)->step().mark == PathMark::Now;
    const HouseColours& house = houseColours(palette());
    painter.setPen(QPen(open ? house.accent : house.outline, open ? 2 : 1.25, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    const int radius = mark(Station::Beslut)->radius();
    const int top = 2;
    QPainterPath way(from - QPoint(0, radius));
    way.cubicTo(
        QPoint(from.x(), top), QPoint(from.x(), top), QPoint(from.x() + grid(3) * (to.x() > from.x() ? 1 : -1), top));
    way.lineTo(to.x() - grid(3) * (to.x() > from.x() ? 1 : -1), top);
    way.cubicTo(QPoint(to.x(), top), QPoint(to.x(), top), to - QPoint(0, radius));
    painter.drawPath(way);
}

} // namespace bk
