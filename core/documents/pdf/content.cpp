// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdf/content.h"

#include "core/documents/fonts.h"
#include "core/documents/pdf/file.h"
#include "core/documents/pdf/fonts.h"

#include <QGlyphRun>
#include <QTransform>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace bk::pdf {
namespace {

constexpr qreal thousand = 1000;
/// Kerning is at least so much, in thousandths of a letter's size; what is less comes of rounded widths.
constexpr qreal leastKerning = 3;
/// Of letters that are made italics, as FreeType slants them.
constexpr qreal slant = 0.2126;
/// So far a letter may stand from its place.
constexpr qreal unseen = 10;

void appendPoint(QByteArray& out, QPointF point) {
    appendNumber(out, point.x(), 0);
    appendNumber(out, point.y(), 0);
}

const char* operatorOf(const Paint& paint, Qt::FillRule rule) {
    const bool oddEven = rule == Qt::OddEvenFill;
    if (!paint.fill)
        return "S\n";
    if (!paint.pen)
        return oddEven ? "f*\n" : "f\n";
    return oddEven ? "B*\n" : "B\n";
}

/// Of two directions turned or drawn out: the scale, where it is none of it.
std::optional<qreal> scaleOf(const QTransform& transform) {
    if (transform.type() > QTransform::TxScale || !qFuzzyCompare(transform.m11(), transform.m22()))
        return std::nullopt;
    return transform.m11();
}

void appendColour(QByteArray& out, QRgb colour, const char* grey, const char* coloured) {
    constexpr int decimals = 3;
    const bool isGrey = qRed(colour) == qGreen(colour) && qGreen(colour) == qBlue(colour);
    appendNumber(out, qRed(colour) / 255.0, decimals);
    if (!isGrey) {
        appendNumber(out, qGreen(colour) / 255.0, decimals);
        appendNumber(out, qBlue(colour) / 255.0, decimals);
    }
    out += isGrey ? grey : coloured;
}

/// One byte of a string; what would end it or be read as another line is set apart.
void appendCode(QByteArray& out, uchar code) {
    if (code == '\r') {
        out += "\\r";
        return;
    }
    if (code == '(' || code == ')' || code == '\\')
        out += '\\';
    out += char(code);
}

int capOf(Qt::PenCapStyle cap) { return cap == Qt::RoundCap ? 1 : cap == Qt::SquareCap ? 2 : 0; }
int joinOf(Qt::PenJoinStyle join) { return join == Qt::RoundJoin ? 1 : join == Qt::BevelJoin ? 2 : 0; }

} // namespace

void appendPath(QByteArray& out, const QPainterPath& path) {
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            start = element;
            appendPoint(out, element);
            out += "m\n";
            continue;
        }
        if (element.isCurveTo()) {
            for (int point = 0; point < 3; ++point)
                appendPoint(out, path.elementAt(i + point));
            out += "c\n";
            i += 2;
        }
        const QPointF here = path.elementAt(i);
        const bool ends = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        const bool closes = ends && here == start;
        if (element.isLineTo() && !closes) {
            appendPoint(out, here);
            out += "l\n";
        }
        if (closes)
            out += "h\n";
    }
}

Content::Content(Fonts& fonts, qreal height) : m_fonts(fonts), m_height(qCeil(height)) { begin(); }

void Content::begin() {
    m_state = {};
    m_out = ".1 0 0 .1 0 0 cm\n";
}

QByteArray Content::take() {
    endText();
    const QByteArray whole = std::exchange(m_out, {});
    begin();
    return whole;
}

QPoint Content::placeOf(QPointF point) const { return {qRound(point.x()), m_height - qRound(point.y())}; }

void Content::endText() {
    if (std::exchange(m_state.inText, false))
        m_out += "ET\n";
}

void Content::fillWith(QRgb colour) {
    if (m_state.fill == colour)
        return;
    m_state.fill = colour;
    appendColour(m_out, colour, "g\n", "rg\n");
}

void Content::strokeWith(const QPen& pen) {
    const QRgb colour = pen.color().rgb();
    if (m_state.stroke != colour) {
        m_state.stroke = colour;
        appendColour(m_out, colour, "G\n", "RG\n");
    }
    constexpr int decimals = 1;
    const qreal width = std::max(1.0, pen.widthF());
    QByteArray look;
    appendNumber(look, width, decimals);
    look +=
        "w " + QByteArray::number(capOf(pen.capStyle())) + " J " + QByteArray::number(joinOf(pen.joinStyle())) + " j [";
    if (pen.style() != Qt::SolidLine)
        for (const qreal length : pen.dashPattern())
            appendNumber(look, length * width, decimals);
    look += "]0 d\n";
    if (m_state.pen != look)
        m_out += look;
    m_state.pen = look;
}

void Content::painted(QPoint origin, const QByteArray& steps, const Paint& paint, Qt::FillRule rule) {
    endText();
    if (paint.fill)
        fillWith(*paint.fill);
    if (paint.pen)
        strokeWith(*paint.pen);
    if (const QPoint moved = origin - std::exchange(m_state.origin, origin); !moved.isNull()) {
        m_out += "1 0 0 1 ";
        appendPoint(m_out, moved);
        m_out += "cm\n";
    }
    m_out += steps;
    m_out += operatorOf(paint, rule);
}

void Content::shape(const QPainterPath& path, QPointF origin, const Paint& paint) {
    if (path.isEmpty() || paint.isNothing())
        return;
    QByteArray steps;
    appendPath(steps, QTransform(1, 0, 0, -1, -origin.x(), origin.y()).map(path));
    painted(placeOf(origin), steps, paint, path.fillRule());
}

void Content::rectangle(const QRectF& rect, QRgb fill) {
    endText();
    fillWith(fill);
    const QPoint from = placeOf(rect.bottomLeft());
    appendPoint(m_out, from - m_state.origin);
    appendPoint(m_out, placeOf(rect.topRight()) - from);
    m_out += "re f\n";
}

/// Four Bézier curves, as near to a circle as can be seen.
void Content::circle(QPointF centre, qreal radius, const Paint& paint) {
    if (paint.isNothing())
        return;
    constexpr qreal towards = 0.5522847498;
    const int r = qRound(radius);
    const int near = qRound(radius * towards);
    QByteArray steps;
    appendPoint(steps, QPoint(r, 0));
    steps += "m\n";
    QPoint along(r, 0);
    QPoint across(0, near);
    for (int quarter = 0; quarter < 4; ++quarter) {
        const QPoint next(-along.y(), along.x());
        const QPoint before(across.y(), -across.x());
        appendPoint(steps, along + across);
        appendPoint(steps, next + before);
        appendPoint(steps, next);
        steps += "c\n";
        along = next;
        across = QPoint(-across.y(), across.x());
    }
    painted(placeOf(centre), steps + "h\n", paint, Qt::WindingFill);
}

void Content::moveText(QPointF place, const QTransform& turn, bool upright) {
    const QPoint at = placeOf(place) - m_state.origin;
    if (!std::exchange(m_state.inText, true)) {
        m_out += "BT\n";
        m_state.upright = true;
        m_state.line = {};
    }
    if (upright && m_state.upright) {
        appendPoint(m_out, at - m_state.line);
        m_out += "Td";
    } else {
        constexpr int decimals = 3;
        const QTransform letters = upright ? QTransform() : turn;
        for (const qreal part : {letters.m11(), -letters.m12(), -letters.m21(), letters.m22()})
            appendNumber(m_out, part, decimals);
        appendPoint(m_out, at);
        m_out += "Tm";
    }
    m_state.upright = upright;
    m_state.line = at;
}

void Content::useFont(int number, qreal size, qreal spacing) {
    if (m_state.font != number || !qFuzzyCompare(m_state.fontSize, size)) {
        m_out += "/F" + QByteArray::number(number) + ' ';
        appendNumber(m_out, size, 2);
        m_out += "Tf";
    }
    m_state.font = number;
    m_state.fontSize = size;
    if (qFuzzyCompare(m_state.spacing, spacing))
        return;
    m_state.spacing = spacing;
    m_out += ' ';
    appendNumber(m_out, spacing, 3);
    m_out += "Tc";
}

/// Glyph by glyph at the font's own distances; where the layout wants another, it is said.
void Content::glyphs(const QGlyphRun& run, QPointF offset, const QTransform& transform, QRgb colour) {
    const QRawFont font = run.rawFont();
    const auto [face, slanted] = m_fonts.use(font);
    const qreal size = font.pixelSize();
    const QTransform turn = slanted ? QTransform(1, 0, -slant, 1, 0, 0) * transform : transform;
    const std::optional<qreal> scale = scaleOf(turn);
    const QList<quint32> glyphs = run.glyphIndexes();
    const QList<QPointF> places = run.positions();
    fillWith(colour);
    const qreal nearEnough = size / 100;
    qreal pen = 0;      ///< where the next glyph comes to stand
    qreal expected = 0; ///< from one glyph to the next, without kerning
    int open = 0;       ///< the font in which a line is being written; 0: none
    const auto close = [&] {
        if (std::exchange(open, 0) != 0)
            m_out += ")]TJ\n";
    };
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        const Face::Code code = face->code(glyphs[i]);
        if (open != code.font || std::abs(places[i].y() - places[i - 1].y()) > nearEnough) {
            close();
            moveText(transform.map(places[i] + offset), turn, scale.has_value());
            useFont(code.font, size * scale.value_or(1), paperLetterSpacing * scale.value_or(1));
            m_out += "[(";
            open = code.font;
            pen = places[i].x();
        } else {
            const qreal off = (places[i].x() - pen) * thousand / size;
            const qreal kerning = (places[i].x() - places[i - 1].x() - expected) * thousand / size;
            const qreal moved = std::abs(off) > std::abs(kerning) + unseen ? std::round(off)
                                : std::abs(kerning) >= leastKerning        ? std::round(kerning)
                                                                           : 0;
            if (moved != 0) {
                m_out += ')';
                appendNumber(m_out, -moved, 0);
                m_out.back() = '(';
                pen += moved * size / thousand;
            }
        }
        appendCode(m_out, code.code);
        expected = code.advance * size / thousand + paperLetterSpacing;
        pen += expected;
    }
    close();
}

} // namespace bk::pdf
