// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/strips.h"

#include "core/documents/compass_style.h"
#include "core/documents/status_symbol.h"

#include <algorithm>
#include <numeric>

namespace bk {
namespace {

constexpr qreal cellGap = 90;
constexpr qreal dotSize = 80;
constexpr qreal dotRoom = 130;
constexpr int keptWhole = 5;               ///< a row of at most so many lines is not divided
constexpr qreal highestRepeatedHeader = 4; ///< one higher than this part of a page stands only once

struct ColumnPlace {
    qreal left;
    qreal width;
};

/// Shares the width by weight; a column is never narrower than its least width while the others can spare it.
std::vector<ColumnPlace> columnsOf(const std::vector<qreal>& weights, const std::vector<qreal>& least, qreal width) {
    qreal usable = width - cellGap * qreal(weights.size() - 1);
    qreal sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    std::vector<bool> fixed(weights.size(), false);
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < weights.size(); ++i) {
            if (fixed[i] || usable * weights[i] / sum >= least[i] || sum - weights[i] <= 0 || least[i] > usable / 2)
                continue;
            fixed[i] = changed = true;
            usable -= least[i];
            sum -= weights[i];
        }
    }
    std::vector<ColumnPlace> columns;
    qreal left = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        columns.push_back({left, fixed[i] ? least[i] : usable * weights[i] / sum});
        left += columns.back().width + cellGap;
    }
    return columns;
}

} // namespace

/// One strip per line of the highest cell, so that a row longer than a page goes on on the next.
void StripBuilder::row(const std::vector<CellText>& cells, const RowLook& look) {
    int lines = 1;
    qreal lineHeight = 0;
    std::vector<int> lineCounts;
    for (const CellText& cell : cells) {
        lineCounts.push_back(cell.text.lines());
        lines = std::max(lines, lineCounts.back());
        lineHeight = std::max(lineHeight, cell.text.style->lineHeight);
    }
    std::vector<Strip> strips;
    for (int i = 0; i < lines; ++i) {
        Strip strip;
        const qreal top = i == 0 ? look.padAbove : 0;
        const bool last = i + 1 == lines;
        strip.height = top + lineHeight + (last ? look.padBelow : 0);
        strip.keepFirmly = leavesLoneLine(lineCounts, i);
        strip.keepWithNext = strip.keepFirmly || (!last && lines <= keptWhole);
        for (const CellText& cell : cells) {
            if (i == 0 && cell.dot) {
                const QRectF dot(
                    placed(cell.left - dotRoom, dotSize), top + (lineHeight - dotSize) / 2 + 5, dotSize, dotSize);
                strip.items.emplace_back(
                    PageShape{dot, areaColour(*cell.dot, Tone::Light).rgb(), PageShape::Form::Ellipse});
            }
            if (i == 0 && cell.status) {
                const qreal side = dotSize * 1.15;
                const QRectF symbol(placed(cell.left - dotRoom, side), top + (lineHeight - side) / 2 + 5, side, side);
                strip.items.emplace_back(PageDrawing{
                    [status = *cell.status](QPainter& painter, const QRectF& rect) {
                        paintStatusSymbol(painter, rect, status, paper_colour::ink, paper_colour::paper);
                    },
                    symbol});
            }
            if (i < cell.text.lines())
                strip.items.emplace_back(line(cell.text, i, cell.left, top));
        }
        if (last && look.rule != 0)
            strip.items.emplace_back(PageShape{
                QRectF(m_column.left, strip.height - look.ruleWidth, m_column.width, look.ruleWidth), look.rule});
        strips.push_back(std::move(strip));
    }
    append(std::move(strips));
}

void StripBuilder::keyValues(const KeyValueTable& table) {
    const std::vector<ColumnPlace> columns = columnsOf({0.30, 0.70}, {0, 0}, m_column.width);
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto& [key, value] = table.rows[i];
        if (i == 0)
            m_nextSpace += 40;
        row({{m_text.layOut(plain(key), PaperRole::Label, columns[0].width), columns[0].left, {}},
             {m_text.layOut(value, PaperRole::Body, columns[1].width), columns[1].left, {}}},
            {18, 18, 0, 0});
    }
}

/// As wide as the longest word of the header and, with its dot, of the first column.
std::vector<qreal> StripBuilder::leastWidths(const Table& table) const {
    std::vector<qreal> least(table.weights.size(), 0);
    const auto widen = [this](qreal& width, const QString& text, PaperRole role, qreal more) {
        for (const QString& word : text.simplified().split(u' '))
            width = std::max(width, m_text.widthOf(word, role) + more);
    };
    for (std::size_t i = 0; i < table.header.size(); ++i)
        widen(least[i], table.header[i], PaperRole::TableHead, 4);
    for (const auto& tableRow : table.rows)
        for (const TextRun& run : tableRow.front().text)
            if (run.bold)
                widen(least.front(), run.text, PaperRole::Part, tableRow.front().dot ? dotRoom : 0);
    return least;
}

void StripBuilder::table(const Table& table) {
    const std::vector<ColumnPlace> columns = columnsOf(table.weights, leastWidths(table), m_column.width);
    const std::size_t first = m_strips.size();
    std::shared_ptr<const std::vector<Strip>> repeated;
    if (!table.header.empty()) {
        std::vector<CellText> cells;
        for (std::size_t i = 0; i < columns.size(); ++i)
            cells.push_back(
                {m_text.layOut(plain(table.header[i]), PaperRole::TableHead, columns[i].width), columns[i].left, {}});
        row(cells, {20, 30, paper_colour::accent, 9});
        for (std::size_t i = first; i < m_strips.size(); ++i)
            m_strips[i].keepWithNext = m_strips[i].keepFirmly = true;
        repeated = std::make_shared<const std::vector<Strip>>(m_strips.begin() + std::ptrdiff_t(first), m_strips.end());
        if (heightOf(*repeated) > m_column.pageHeight / highestRepeatedHeader)
            repeated.reset();
    }
    std::vector<std::size_t> starts;
    for (const auto& tableRow : table.rows) {
        Q_ASSERT(tableRow.size() == columns.size());
        std::vector<CellText> cells;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const qreal indent = tableRow[i].dot || tableRow[i].status ? dotRoom : 0;
            cells.push_back(
                {m_text.layOut(tableRow[i].text, PaperRole::Body, columns[i].width - indent), columns[i].left + indent,
                 tableRow[i].dot, tableRow[i].status});
        }
        starts.push_back(m_strips.size());
        row(cells, {34, 40, paper_colour::rule, 5});
        for (std::size_t i = starts.back(); i < m_strips.size(); ++i)
            m_strips[i].repeated = repeated;
    }
    keepPairs(starts);
}

void StripBuilder::figures(const FigureBlock& block) {
    const std::size_t count = block.figures.size();
    if (count == 0)
        return;
    const qreal width = (m_column.width - cellGap * qreal(count - 1)) / qreal(count);
    Strip strip;
    strip.spaceBefore = 90;
    qreal captions = 0;
    std::vector<LaidText> texts;
    for (const CaptionedFigure& figure : block.figures) {
        texts.push_back(m_text.layOut(plain(figure.caption), PaperRole::Caption, width, true));
        if (!figure.caption.isEmpty())
            captions = std::max(captions, texts.back().lines() * texts.back().style->lineHeight);
    }
    const qreal height = std::min(block.heightMm * PagedDocument::unitsPerMm, m_column.pageHeight - captions);
    for (std::size_t i = 0; i < count; ++i) {
        const qreal left = qreal(i) * (width + cellGap);
        strip.items.emplace_back(PageFigure{
            std::make_shared<const CompassFigure>(block.figures[i].figure),
            QRectF(placed(left, width), captions, width, height)});
        if (!block.figures[i].caption.isEmpty())
            for (int number = 0; number < texts[i].lines(); ++number)
                strip.items.emplace_back(line(texts[i], number, left, number * texts[i].style->lineHeight));
    }
    strip.height = captions + height;
    append({std::move(strip)});
}

/// The figure stands beside as many of the table's strips as it is high; the rest of the table follows below.
void StripBuilder::tableBesideFigure(const TableBesideFigure& block) {
    const qreal figureWidth = m_column.width * block.figureShare;
    const qreal tableLeft = figureWidth + 2 * cellGap;
    const qreal tableWidth = m_column.width - tableLeft;
    const qreal height = std::min(block.heightMm * PagedDocument::unitsPerMm, m_column.pageHeight);
    StripBuilder beside(m_text, {placed(tableLeft, tableWidth), tableWidth, m_column.pageHeight});
    beside.table(block.table);
    std::vector<Strip> rows = beside.take();

    Strip strip;
    strip.spaceBefore = 90;
    strip.height = height;
    strip.items.emplace_back(PageFigure{
        std::make_shared<const CompassFigure>(block.figure), QRectF(placed(0, figureWidth), 0, figureWidth, height)});
    std::size_t taken = 0;
    std::size_t whole = 0; ///< up to here no chain of kept strips is divided
    qreal used = 0;
    qreal usedWhole = 0;
    while (taken < rows.size() && used + rows[taken].spaceBefore + rows[taken].height <= height) {
        used += rows[taken].spaceBefore + rows[taken].height;
        if (!rows[taken++].keepWithNext) {
            whole = taken;
            usedWhole = used;
        }
    }
    qreal top = std::max(0.0, (height - usedWhole) / 2);
    for (std::size_t i = 0; i < whole; ++i) {
        top += rows[i].spaceBefore;
        for (PageItem& item : rows[i].items) {
            moveDown(item, top);
            strip.items.push_back(std::move(item));
        }
        top += rows[i].height;
    }
    rows.erase(rows.begin(), rows.begin() + std::ptrdiff_t(whole));
    append({std::move(strip)});
    append(std::move(rows));
}

} // namespace bk
