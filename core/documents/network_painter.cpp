// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/network_painter.h"

#include "core/documents/compass_style.h"
#include "core/documents/drawn_words.h"
#include "core/documents/fonts.h"
#include "core/documents/paper_language.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace bk {
namespace {

struct NetworkColours {
    explicit NetworkColours(Tone tone) : compass(compassPalette(tone)) {
        const QColor tint = tone == Tone::Grey ? compass.muted : compass.focus;
        static constexpr std::array<qreal, networkCircles> shares{0.26, 0.18, 0.11, 0.05};
        for (std::size_t i = 0; i < circles.size(); ++i)
            circles[i] = mixed(tint, compass.background, tone == Tone::Grey ? shares[i] * 0.6 : shares[i]);
        child = tint;
    }

    CompassPalette compass;
    std::array<QColor, networkCircles> circles;
    QColor child;
};

void drawLines(QPainter& painter, const TextBlock& text, qreal middle, qreal top) {
    for (const TextBlock::Line& line : text.lines) {
        drawWords(painter, QPointF(middle - line.width / 2, top + text.ascent), line.text);
        top += text.lineHeight;
    }
}

class NetworkPainting {
public:
    NetworkPainting(QPainter& painter, const NetworkPicture& picture, const NetworkLook& look)
        : m_painter(painter)
        , m_picture(picture)
        , m_look(look)
        , m_colours(look.tone) {}

    void run() {
        circles();
        for (const NetworkPicture::Person& person : m_picture.people)
            leader(person);
        for (std::size_t i = 0; i < m_picture.people.size(); ++i)
            label(m_picture.people[i], m_look.highlighted == i);
    }

private:
    void circles() {
        m_painter.setPen(QPen(m_colours.compass.outerRing, 0.8));
        for (std::size_t i = m_picture.circles.size(); i-- > 0;) {
            m_painter.setBrush(m_colours.circles[i]);
            m_painter.drawEllipse(m_picture.centre, m_picture.circles[i], m_picture.circles[i]);
        }
        m_painter.setFont(paperFontInUnits(m_picture.namePx));
        m_painter.setPen(m_colours.compass.text);
        for (const NetworkPicture::CircleName& name : m_picture.names)
            drawLines(m_painter, name.text, name.rect.center().x(), name.rect.top());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.child);
        m_painter.drawEllipse(m_picture.centre, m_picture.disc, m_picture.disc);
        m_painter.setFont(paperFontInUnits(m_picture.discPx, QFont::Bold));
        m_painter.setPen(m_colours.compass.background);
        const qreal height = m_picture.child.size().height();
        drawLines(m_painter, m_picture.child, m_picture.centre.x(), m_picture.centre.y() - height / 2);
    }

    /// From where the person stands to a label that had to be moved.
    void leader(const NetworkPicture::Person& person) {
        if (person.rect.contains(person.at))
            return;
        m_painter.setPen(QPen(m_colours.compass.muted, 0.9));
        m_painter.drawLine(person.at, person.rect.center());
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.compass.text);
        m_painter.drawEllipse(person.at, 2.2, 2.2);
    }

    void label(const NetworkPicture::Person& person, bool highlighted) {
        m_painter.setPen(highlighted ? QPen(m_colours.compass.focus, 2.4) : QPen(m_colours.compass.outerRing, 0.8));
        m_painter.setBrush(m_colours.compass.background);
        const qreal round = m_picture.px * 0.5;
        m_painter.drawRoundedRect(person.rect, round, round);
        const QSizeF name = person.name.size();
        const qreal top = person.rect.center().y() - (name.height() + person.relation.size().height()) / 2;
        m_painter.setPen(m_colours.compass.text);
        m_painter.setFont(paperFontInUnits(m_picture.px, QFont::Bold));
        drawLines(m_painter, person.name, person.rect.center().x(), top);
        m_painter.setFont(paperFontInUnits(m_picture.px));
        m_painter.setPen(m_colours.compass.muted);
        drawLines(m_painter, person.relation, person.rect.center().x(), top + name.height());
    }

    QPainter& m_painter;
    const NetworkPicture& m_picture;
    const NetworkLook& m_look;
    NetworkColours m_colours;
};

} // namespace

QString networkCircleName(int circle) {
    switch (circle) {
    case 1: return paperTranslate("Paper", "Närmast mig");
    case 2: return paperTranslate("Paper", "Nära mig");
    case 3: return paperTranslate("Paper", "Runt omkring mig");
    default: return paperTranslate("Paper", "Längre ifrån mig");
    }
}

std::optional<std::size_t> personAt(const NetworkPicture& picture, QPointF position) {
    for (std::size_t i = picture.people.size(); i-- > 0;)
        if (picture.people[i].rect.contains(position))
            return i;
    return std::nullopt;
}

NetworkPlace placeAt(const NetworkPicture& picture, QPointF position) {
    const QPointF from = position - picture.centre;
    const qreal distance = std::hypot(from.x(), from.y());
    int circle = 1;
    while (circle < networkCircles && distance > picture.circles[std::size_t(circle - 1)])
        ++circle;
    const int degrees = qRound(std::atan2(from.x(), -from.y()) * 180 / std::numbers::pi);
    return {circle, (degrees + 360) % 360};
}

void paintNetwork(QPainter& painter, QPointF topLeft, const NetworkPicture& picture, const NetworkLook& look) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.translate(topLeft);
    NetworkPainting(painter, picture, look).run();
    painter.restore();
}

} // namespace bk
