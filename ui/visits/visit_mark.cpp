// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/visit_mark.h"

#include "core/services/visit_text.h"
#include "ui/common/em.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int textFlags = int(Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap);

} // namespace

VisitMark::VisitMark(int number, const QString& label, const PathVisit& step, QWidget* parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_step(step) {
    setText(label);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Besök %1: %2").arg(number).arg(label));
    setAccessibleDescription(status());
    setToolTip(status());
}

QString VisitMark::status() const {
    const QString stage = visit_text::stage(m_step.stage);
    if (m_step.visit && m_step.visit->date.isValid())
        return u"%1 %2"_s.arg(stage, words::shortDate(m_step.visit->date));
    return m_step.planned.isValid() ? tr("%1, omkring %2").arg(stage, words::shortDate(m_step.planned)) : stage;
}

int VisitMark::radius() const { return qMax(targetSize(this) / 2, fontMetrics().height() * 3 / 4); }

QSize VisitMark::sizeHint() const {
    const int width = em(9);
    const QRect room(0, 0, width - grid(), 10'000);
    QFont bold = font();
    bold.setBold(true);
    const int name = QFontMetrics(bold).boundingRect(room, textFlags, text()).height();
    const int below = fontMetrics().boundingRect(room, textFlags, status()).height();
    return {width, grid(2) + 2 * radius() + name + below};
}

void VisitMark::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

QString VisitMark::sign() const {
    switch (m_step.stage) {
    case VisitStage::Late:
    case VisitStage::Missed: return u"!"_s;
    case VisitStage::Declined:
    case VisitStage::Passed: return u"–"_s;
    case VisitStage::Done: return {};
    case VisitStage::NotYet:
    case VisitStage::ToBook:
    case VisitStage::Booked: return QString::number(m_number);
    }
    return {};
}

void VisitMark::paintDisc(QPainter& painter) const {
    const HouseColours& house = houseColours(palette());
    const bool done = m_step.stage == VisitStage::Done;
    const int outer = radius() - 2;
    const QPoint centre(width() / 2, grid(0.5) + radius());
    QPen edge(done || waits(m_step.stage) || m_step.stage == VisitStage::Booked ? house.accent : house.outline, 2);
    if (m_step.stage == VisitStage::NotYet || m_step.stage == VisitStage::Passed)
        edge.setStyle(Qt::DotLine);
    painter.setPen(edge);
    painter.setBrush(done ? house.accent : palette().color(QPalette::Base));
    painter.drawEllipse(centre, outer, outer);
    if (m_step.stage == VisitStage::Booked)
        painter.drawEllipse(centre, outer - 4, outer - 4);
    if (done) {
        const qreal r = outer * 0.45;
        const QPointF c(centre);
        const QPointF tick[] = {c + QPointF(-r, 0), c + QPointF(-r * 0.25, r * 0.75), c + QPointF(r, -r * 0.75)};
        painter.setPen(QPen(house.onAccent, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(tick, 3);
        return;
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    QRect disc(0, 0, 2 * outer, 2 * outer);
    disc.moveCenter(centre);
    painter.drawText(disc, Qt::AlignCenter, sign());
}

void VisitMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HouseColours& house = houseColours(palette());
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(house.infoGround);
        painter.drawRoundedRect(box, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(house.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 6, 6);
    }
    paintDisc(painter);
    QRect room = rect().adjusted(grid(0.5), grid() + 2 * radius(), -grid(0.5), 0);
    QRect used;
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(room, textFlags, text(), &used);
    painter.setFont(font());
    painter.setPen(house.quiet);
    room.setTop(used.bottom() + 1);
    painter.drawText(room, textFlags, status());
}

} // namespace bk
