// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/plan/fordjupad_overview.h"

#include "core/documents/compass_style.h"
#include "core/documents/drawn_words.h"
#include "core/documents/fonts.h"
#include "core/documents/paper_language.h"
#include "core/documents/text_block.h"

#include <algorithm>
#include <array>

namespace bk {
namespace {

enum class Mark { Works, Strengthen, Supported, Empty };
constexpr std::array marks{Mark::Works, Mark::Strengthen, Mark::Supported, Mark::Empty};

constexpr qreal sideColumn = 0.315; ///< of the width
constexpr qreal outerRow = 0.305;   ///< of the height above the legend
constexpr qreal gap = 5;
constexpr int largestPx = 9;
constexpr int smallestPx = 4;

/// Column and row of each area, clockwise from the top.
constexpr std::array<std::pair<int, int>, areaCount> cells{
    {{1, 0}, {2, 0}, {2, 1}, {2, 2}, {1, 2}, {0, 2}, {0, 1}, {0, 0}}};

QString wordOf(Mark mark) {
    switch (mark) {
    case Mark::Works: return paperTranslate("Paper", "det här fungerar är beskrivet");
    case Mark::Strengthen: return paperTranslate("Paper", "det här behöver stärkas är beskrivet");
    case Mark::Supported: return paperTranslate("Paper", "stöd finns");
    case Mark::Empty: return paperTranslate("Paper", "inget är beskrivet");
    }
    Q_UNREACHABLE();
}

class OverviewPainting {
public:
    OverviewPainting(QPainter& painter, const QRectF& rect, const FordjupadOverview& overview, Tone tone)
        : m_painter(painter)
        , m_rect(rect)
        , m_overview(overview)
        , m_tone(tone)
        , m_palette(compassPalette(tone))
        , m_rightToLeft(overview.figure.model.areas[Area::Omsorg].label.isRightToLeft()) {}

    void run() {
        while (m_px > smallestPx && !fits())
            --m_px;
        for (const Area area : allAreas)
            panel(area);
        CompassLook look;
        look.tone = m_tone;
        look.flat = true;
        look.legend = false;
        look.textScale = 1.9;
        compass_painter::paint(m_painter, cell(1, 1), m_overview.figure, look);
        legend();
    }

private:
    qreal markSide() const { return m_px * 0.8; }
    qreal markRoom() const { return m_px * 2.1; }
    qreal textWidth(const QRectF& cell) const { return cell.width() - markRoom() - 3 * gap; }
    qreal lineHeight() const { return TextMeasure(paperFontInUnits(m_px)).height(); }
    qreal legendHeight() const { return 2.6 * lineHeight(); }

    QRectF cell(int column, int row) const {
        const qreal side = m_rect.width() * sideColumn;
        const qreal height = m_rect.height() - legendHeight();
        const qreal outer = height * outerRow;
        const std::array<qreal, 4> x{0, side, m_rect.width() - side, m_rect.width()};
        const std::array<qreal, 4> y{0, outer, height - outer, height};
        const auto c = std::size_t(column);
        const auto r = std::size_t(row);
        return QRectF(x[c], y[r], x[c + 1] - x[c], y[r + 1] - y[r])
            .translated(m_rect.topLeft())
            .adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
    }
    QRectF cell(Area area) const { return cell(cells[indexOf(area)].first, cells[indexOf(area)].second); }

    TextBlock titleOf(Area area) const {
        return TextMeasure(paperFontInUnits(m_px + 1, QFont::Bold))
            .wrap(m_overview.figure.model.areas[area].label, cell(area).width() - 3 * gap, true);
    }
    TextBlock textOf(Area area, const QString& label) const {
        return TextMeasure(paperFontInUnits(m_px)).wrap(label, textWidth(cell(area)), true);
    }
    /// The child's own value, in words; nothing where there is none.
    TextBlock ratingOf(Area area) const {
        const CompassFigure& figure = m_overview.figure;
        if (figure.series.empty() || !figure.series.front().profile.areas[area].value)
            return {};
        const QString value = shownValue(figure.series.front().profile, area, figure.decimalSign);
        return TextMeasure(paperFontInUnits(m_px))
            .wrap(paperTranslate("Paper", "mitt svar: %1").arg(value), cell(area).width() - 3 * gap, true);
    }

    TextBlock wholeAreaOf(Area area) const {
        return m_overview.supported[area] ? textOf(area, wholeAreaLabel()) : TextBlock();
    }

    bool fits() const {
        for (const Area area : allAreas) {
            qreal height = 2.5 * gap + titleOf(area).size().height() + ratingOf(area).size().height();
            if (m_overview.supported[area])
                height += wholeAreaOf(area).size().height() + m_px * 0.35;
            for (const auto& subArea : m_overview.subAreas[area])
                height += textOf(area, subArea.label).size().height() + m_px * 0.35;
            if (height > cell(area).height())
                return false;
        }
        return std::ranges::all_of(marks, [this](Mark mark) { return legendText(mark).lines.size() == 1; });
    }

    TextBlock legendText(Mark mark) const {
        return TextMeasure(paperFontInUnits(m_px)).wrap(wordOf(mark), m_rect.width() / 2 - 2 * markRoom(), true);
    }

    /// `left` as read from the start of the line, mirrored where text runs right to left.
    qreal placed(const QRectF& within, qreal left, qreal width) const {
        return m_rightToLeft ? within.left() + within.right() - left - width : left;
    }

    void lines(const TextBlock& text, const QRectF& within, QPointF at) const {
        for (const TextBlock::Line& line : text.lines) {
            drawWords(m_painter, QPointF(placed(within, at.x(), line.width), at.y() + text.ascent), line.text);
            at.ry() += text.lineHeight;
        }
    }

    void panel(Area area) {
        const QRectF rect = cell(area);
        const QColor colour = areaColour(area, m_tone);
        m_painter.setPen(QPen(m_palette.ring, 0.8));
        m_painter.setBrush(m_palette.background);
        m_painter.drawRect(rect);
        m_painter.fillRect(QRectF(placed(rect, rect.left(), gap * 0.8), rect.top(), gap * 0.8, rect.height()), colour);
        QPointF at = rect.topLeft() + QPointF(2 * gap, gap);
        m_painter.setPen(m_palette.text);
        m_painter.setFont(paperFontInUnits(m_px + 1, QFont::Bold));
        const TextBlock title = titleOf(area);
        lines(title, rect, at);
        at.ry() += title.size().height();
        m_painter.setFont(paperFontInUnits(m_px));
        m_painter.setPen(m_palette.muted);
        const TextBlock rating = ratingOf(area);
        lines(rating, rect, at);
        at.ry() += rating.size().height() + gap * 0.5;
        if (m_overview.supported[area])
            at.ry() += row(rect, at, wholeAreaOf(area), [this](QPointF place) { supportMark(place); });
        for (const auto& subArea : m_overview.subAreas[area])
            at.ry() += row(rect, at, textOf(area, subArea.label), [&](QPointF place) { marksOf(subArea, place); });
    }

    /// Returns its height.
    template <typename PaintMarks>
    qreal row(const QRectF& rect, QPointF at, const TextBlock& text, const PaintMarks& paintMarks) const {
        const qreal above = m_px * 0.35;
        at.ry() += above;
        paintMarks({placed(rect, at.x(), 2.15 * markSide()), at.y() + (text.lineHeight - markSide()) / 2});
        m_painter.setPen(m_palette.text);
        m_painter.setFont(paperFontInUnits(m_px));
        lines(text, rect, at + QPointF(markRoom(), 0));
        return above + text.size().height();
    }

    void marksOf(const FordjupadOverview::SubAreaState& state, QPointF at) const {
        const qreal step = markSide() * 1.15;
        if (!state.works && !state.strengthen) {
            mark(Mark::Empty, at);
        } else {
            if (state.works)
                mark(Mark::Works, at);
            if (state.strengthen)
                mark(Mark::Strengthen, at + QPointF(step, 0));
        }
        if (state.supported)
            supportMark(at);
    }

    void supportMark(QPointF at) const { underline(at + QPointF(0, markSide() * 1.2), markSide() * 2.15); }

    void underline(QPointF at, qreal width) const {
        m_painter.fillRect(QRectF(at, QSizeF(width, std::max(1.0, markSide() * 0.18))), m_palette.focus);
    }

    /// A filled disc, a filled triangle, a line below, an empty ring: told apart without colour.
    void mark(Mark mark, QPointF at) const {
        const qreal side = markSide();
        const QRectF square(at, QSizeF(side, side));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_palette.text);
        switch (mark) {
        case Mark::Works: m_painter.drawEllipse(square); break;
        case Mark::Strengthen:
            m_painter.drawPolygon(
                QPolygonF{QPointF(square.center().x(), square.top()), square.bottomRight(), square.bottomLeft()});
            break;
        case Mark::Supported: underline(at + QPointF(0, side * 0.5), side); break;
        case Mark::Empty:
            m_painter.setPen(QPen(m_palette.muted, side * 0.12));
            m_painter.setBrush(m_palette.background);
            m_painter.drawEllipse(square.adjusted(side * 0.06, side * 0.06, -side * 0.06, -side * 0.06));
            break;
        }
    }

    void legend() {
        const QPointF at(m_rect.left() + gap, m_rect.bottom() - legendHeight() + gap);
        int number = 0;
        m_painter.setFont(paperFontInUnits(m_px));
        for (const Mark each : marks) {
            const QPointF place = at + QPointF((number % 2) * m_rect.width() / 2, (number / 2) * lineHeight());
            mark(each, {placed(m_rect, place.x(), markSide()), place.y() + (lineHeight() - markSide()) / 2});
            m_painter.setPen(m_palette.text);
            lines(legendText(each), m_rect, place + QPointF(markSide() * 1.6, 0));
            ++number;
        }
    }

    QPainter& m_painter;
    QRectF m_rect;
    const FordjupadOverview& m_overview;
    Tone m_tone;
    CompassPalette m_palette;
    bool m_rightToLeft;
    int m_px = largestPx;
};

} // namespace

QString wholeAreaLabel() { return paperTranslate("Paper", "Hela området"); }

void paintFordjupadOverview(QPainter& painter, const QRectF& rect, const FordjupadOverview& overview, Tone tone) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    OverviewPainting(painter, rect, overview, tone).run();
    painter.restore();
}

} // namespace bk
