// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/small_compass.h"

#include "ui/common/em.h"
#include "ui/common/plain_tip.h"
#include "ui/common/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace bk {

SmallCompass::SmallCompass(CompassFigure figure, const QString& caption, QWidget* parent)
    : QWidget(parent)
    , m_caption(caption) {
    QStringList spoken;
    for (const Area area : allAreas)
        spoken.append(spokenArea(figure, area));
    setAccessibleName(tr("Kompass från %1").arg(caption));
    setAccessibleDescription(spoken.join(u". "_s));
    setToolTip(plainTip(spoken.join(u'\n')));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_bare = std::move(figure);
    m_bare.model.centre.clear();
    m_bare.notice.clear();
    for (const Area area : allAreas)
        m_bare.model.areas[area].label.clear();
}

QSize SmallCompass::sizeHint() const { return {em(9), em(10.5)}; }

void SmallCompass::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    CompassLook look;
    look.tone = toneOf(palette());
    look.textScale = 0.8;
    look.legend = false;
    const int text = fontMetrics().height();
    compass_painter::paint(painter, rect().adjusted(0, 0, 0, -text), m_bare, look);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignHCenter | Qt::AlignBottom, m_caption);
}

} // namespace bk
