// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QPainterPath>
#include <QPen>

#include <optional>

class QGlyphRun;
class QTransform;

namespace bk::pdf {

class Fonts;

/// How a shape is painted: filled, its outline drawn, or both.
struct Paint {
    std::optional<QRgb> fill;
    std::optional<QPen> pen; ///< as wide as its width says, and never narrower than a unit

    bool isNothing() const { return !fill && !pen; }
};

/// What one page draws. Coordinates are tenths of a point from the page's top left, y downwards, and are written in
/// whole tenths: 0.02 mm are the most that anything is moved.
class Content {
public:
    /// `height` of the page.
    Content(Fonts& fonts, qreal height);

    /// `origin` lies near the path: what is drawn alike in several places is then written alike, and packed to little.
    void shape(const QPainterPath& path, QPointF origin, const Paint& paint);
    void rectangle(const QRectF& rect, QRgb fill);
    void circle(QPointF centre, qreal radius, const Paint& paint);
    /// `offset` is added to the glyphs' places, and `transform` brings them onto the page.
    void glyphs(const QGlyphRun& run, QPointF offset, const QTransform& transform, QRgb colour);
    /// The whole stream; another page begins.
    QByteArray take();

private:
    /// What a page keeps from one drawing to the next, each as it was last written.
    struct State {
        std::optional<QRgb> fill;
        std::optional<QRgb> stroke;
        QByteArray pen;
        int font = 0;
        qreal fontSize = 0;
        qreal spacing = 0; ///< between letters
        bool inText = false;
        bool upright = true; ///< what is written at `line`
        QPoint line;
        QPoint origin; ///< what coordinates are told from
    };

    void begin();
    void endText();
    QPoint placeOf(QPointF point) const;
    void fillWith(QRgb colour);
    void strokeWith(const QPen& pen);
    /// Paints `steps`, the operators of a path around `origin`.
    void painted(QPoint origin, const QByteArray& steps, const Paint& paint, Qt::FillRule rule);
    /// To `place` on the page; letters that are not `upright` stand as `turn` says.
    void moveText(QPointF place, const QTransform& turn, bool upright);
    void useFont(int number, qreal size, qreal spacing);

    Fonts& m_fonts;
    int m_height;
    QByteArray m_out;
    State m_state;
};

/// The operators that construct `path`, in whole units.
void appendPath(QByteArray& out, const QPainterPath& path);

} // namespace bk::pdf
