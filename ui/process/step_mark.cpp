// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/step_mark.h"

#include "core/services/process_text.h"
#include "ui/common/choice_accessible.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"
#include "ui/process/process_words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int textFlags = int(Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap);

void drawCheck(QPainter& painter, QPoint centre, int radius) {
    const qreal r = radius * 0.45;
    const QPointF c(centre);
    const QPointF points[] = {c + QPointF(-r, 0), c + QPointF(-r * 0.25, r * 0.75), c + QPointF(r, -r * 0.75)};
    painter.drawPolyline(points, 3);
}

} // namespace

StepMark::StepMark(Station station, QWidget* parent) : QAbstractButton(parent) {
    m_step.station = station;
    setText(process_text::station(station));
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    readAsChoice(this);
    setStep(m_step);
}

void StepMark::setStep(const PathStep& step) {
    m_step = step;
    setAccessibleName(words::numberedStation(step.station));
    setAccessibleDescription(status());
    setToolTip(status());
    updateGeometry();
    update();
}

QString StepMark::status() const {
    switch (m_step.mark) {
    case PathMark::Done: return tr("klart %1").arg(words::shortDate(m_step.since));
    case PathMark::Now:
        return isEnd(m_step.station) ? tr("avslutat %1").arg(words::shortDate(m_step.since))
                                     : tr("pågår sedan %1").arg(words::shortDate(m_step.since));
    case PathMark::Open: return tr("kan börja");
    case PathMark::Blocked: return tr("%n sak(er) saknas", nullptr, m_step.obstacles);
    case PathMark::Ahead: return {};
    }
    return {};
}

int StepMark::radius() const { return qMax(targetSize(this) / 2, fontMetrics().height() * 3 / 4); }

QPoint StepMark::anchor() const {
    const int top = grid(0.5) + radius();
    if (!isBeside())
        return {width() / 2, top};
    const int start = grid(0.5) + radius();
    return {layoutDirection() == Qt::RightToLeft ? width() - start : start, height() / 2};
}

QFont StepMark::nameFont() const {
    QFont name = font();
    name.setBold(m_step.mark == PathMark::Now);
    return name;
}

int StepMark::leastWidth() const {
    const QFontMetrics metrics(nameFont());
    int widest = 0;
    const QStringList parts = text().split(u' ');
    for (const QString& word : parts)
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest + grid();
}

int StepMark::heightFor(int width) const {
    const QRect room(0, 0, width - grid(0.5), 10'000);
    const QFontMetrics metrics(nameFont());
    const int name = metrics.boundingRect(room, textFlags, text()).height();
    const int status = fontMetrics().boundingRect(room, textFlags, tr("pågår sedan 2026-10-10")).height();
    return grid() + 2 * radius() + name + status + grid(0.5);
}

QSize StepMark::sizeHint() const {
    if (!isBeside())
        return {leastWidth(), heightFor(leastWidth())};
    QFont bold = font();
    bold.setBold(true);
    const QString words =
        status().isEmpty() || m_step.mark == PathMark::Open ? text() : tr("%1 – %2").arg(text(), status());
    return {2 * radius() + grid(2.5) + QFontMetrics(bold).horizontalAdvance(words), 2 * radius() + grid()};
}

void StepMark::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        event->ignore(); // the line moves among its marks
}

void StepMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HouseColours& house = houseColours(palette());
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? house.infoGround : house.line);
        painter.setOpacity(isChecked() ? 1.0 : 0.5);
        painter.drawRoundedRect(box, 6, 6);
        painter.setOpacity(1.0);
    }
    if (hasFocus()) {
        painter.setPen(QPen(house.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box, 6, 6);
    }
    paintDisc(painter);
    paintWords(painter);
}

void StepMark::paintDisc(QPainter& painter) const {
    const HouseColours& house = houseColours(palette());
    const bool filled = m_step.mark == PathMark::Done || m_step.mark == PathMark::Now;
    const int outer = radius() - 2;
    QPen edge(filled ? house.accent : house.outline, 1.5);
    if (m_step.mark == PathMark::Open)
        edge = QPen(house.accent, 2.5);
    if (m_step.mark == PathMark::Ahead)
        edge.setStyle(Qt::DotLine);
    painter.setPen(edge);
    painter.setBrush(filled ? house.accent : palette().color(QPalette::Base));
    painter.drawEllipse(
        anchor(), outer - (m_step.mark == PathMark::Now ? 3 : 0), outer - (m_step.mark == PathMark::Now ? 3 : 0));
    if (m_step.mark == PathMark::Now) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(house.accent, 2));
        painter.drawEllipse(anchor(), outer, outer);
    }
    if (m_step.mark == PathMark::Done || (isBeside() && m_step.mark == PathMark::Now)) {
        painter.setPen(QPen(house.onAccent, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        drawCheck(painter, anchor(), outer);
        return;
    }
    if (isBeside())
        return;
    QFont number = font();
    number.setBold(m_step.mark != PathMark::Ahead);
    painter.setFont(number);
    painter.setPen(
        m_step.mark == PathMark::Now     ? house.onAccent
        : m_step.mark == PathMark::Ahead ? house.quiet
                                         : palette().color(QPalette::WindowText));
    QRect disc(0, 0, 2 * outer, 2 * outer);
    disc.moveCenter(anchor());
    painter.drawText(disc, Qt::AlignCenter, QString::number(stepNumber(m_step.station)));
}

void StepMark::paintWords(QPainter& painter) const {
    const HouseColours& house = houseColours(palette());
    const bool quiet = m_step.mark == PathMark::Ahead;
    painter.setFont(nameFont());
    painter.setPen(quiet ? house.quiet : palette().color(QPalette::WindowText));
    if (isBeside()) {
        const QString words =
            status().isEmpty() || m_step.mark == PathMark::Open ? text() : tr("%1 – %2").arg(text(), status());
        const int edge = 2 * radius() + grid();
        const QRect line = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(edge, 0, 0, 0));
        painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignLeading), words);
        return;
    }
    QRect room = rect().adjusted(grid(0.25), grid(0.75) + 2 * radius(), -grid(0.25), 0);
    QRect used;
    painter.drawText(room, textFlags, text(), &used);
    painter.setFont(font());
    painter.setPen(m_step.mark == PathMark::Open ? house.accent : house.quiet);
    room.setTop(used.bottom() + 1);
    painter.drawText(room, textFlags, status());
}

} // namespace bk
