// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/talk_die.h"

#include "core/documents/die_painter.h"
#include "ui/common/motion.h"
#include "ui/common/theme.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace bk {
namespace {

constexpr int rollMilliseconds = 800;
constexpr int facesInRoll = 9; ///< how many go by
constexpr qreal behind = 0.2;  ///< of the cube behind its front, in sides

QPolygonF topOf(const QRectF& front) {
    const QPointF back(front.width() * behind, -front.width() * behind);
    return {front.topLeft(), front.topLeft() + back, front.topRight() + back, front.topRight()};
}

QPolygonF sideOf(const QRectF& front) {
    const QPointF back(front.width() * behind, -front.width() * behind);
    return {front.topRight(), front.topRight() + back, front.bottomRight() + back, front.bottomRight()};
}

} // namespace

TalkDie::TalkDie(const WellbeingModel& model, DieLuck luck, QWidget* parent)
    : QAbstractButton(parent)
    , m_model(model)
    , m_luck(std::move(luck)) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setCursor(Qt::PointingHandCursor);
    m_roll.setStartValue(0.0);
    m_roll.setEndValue(1.0);
    m_roll.setDuration(rollMilliseconds);
    m_roll.setEasingCurve(QEasingCurve::OutQuad);
    connect(&m_roll, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_roll, &QVariantAnimation::finished, this, &TalkDie::land);
    connect(this, &QAbstractButton::clicked, this, &TalkDie::throwDie);
    describe();
}

void TalkDie::reset() {
    m_roll.stop();
    m_rolling = false;
    m_area.reset();
    describe();
    update();
}

void TalkDie::throwDie() {
    if (m_rolling)
        return;
    m_area = thrownArea(m_done, m_luck);
    m_rolling = true;
    if (motion::isReduced())
        land();
    else
        m_roll.start();
}

void TalkDie::land() {
    m_rolling = false;
    describe();
    update();
    Q_EMIT thrown(*m_area);
}

void TalkDie::describe() {
    setAccessibleName(m_area ? tr("Tärningen visar %1").arg(m_model.areas[*m_area].label) : tr("Kasta tärningen"));
    setAccessibleDescription(
        m_area ? tr("Tryck för att kasta igen.") : tr("Tärningen väljer ett område som ni inte har pratat om än."));
}

QSize TalkDie::sizeHint() const {
    const int side = qMax(grid(28), fontMetrics().height() * 7);
    return {side, side};
}

QSize TalkDie::minimumSizeHint() const { return {grid(18), grid(18)}; }

void TalkDie::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal box = qMin(width(), height());
    const qreal side = box * 0.66;
    const qreal done = m_rolling ? m_roll.currentValue().toDouble() : 1.0;
    painter.translate(rect().center());
    painter.translate(0, -std::abs(std::sin(done * 3 * std::numbers::pi)) * (1 - done) * box * 0.12);
    painter.rotate((1 - done) * 200 - (1 - done) * (1 - done) * 90);

    const int step = int(done * facesInRoll);
    const std::optional<Area> face = m_rolling ? std::optional(areaAt(std::size_t(step * 3) % areaCount)) : m_area;
    const QRectF front(-side / 2 - side * behind / 2, -side / 2 + side * behind / 2, side, side);
    const Tone tone = toneOf(palette());
    const QColor colour = face ? areaColour(*face, tone) : houseColours(palette()).outline;
    painter.setPen(QPen(houseColours(palette()).raised, side * 0.02, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour.lighter(125));
    painter.drawPolygon(topOf(front));
    painter.setBrush(colour.darker(135));
    painter.drawPolygon(sideOf(front));
    die_painter::paintFace(painter, front, face, tr("Kasta!"), m_model, tone);
    if (!hasFocus() || m_rolling)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(houseColours(palette()).accent, 4));
    painter.drawRoundedRect(QRectF(rect()).translated(-QPointF(rect().center())).adjusted(3, 3, -3, -3), 12, 12);
}

} // namespace bk
