// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/page_layout.h"
#include "core/documents/paper_text.h"

namespace bk {

/// The smallest piece of a document that no page break divides: a line, a figure, a line of a table row. Items are
/// placed from the strip's top.
struct Strip {
    qreal height = 0;
    qreal spaceBefore = 0; ///< dropped at the top of a page
    bool keepWithNext = false;
    bool keepFirmly = false; ///< too, also where all that keeps together is higher than a page
    bool breakBefore = false;
    std::vector<PageItem> items;
    /// The table's header, repeated where the strip begins a page.
    std::shared_ptr<const std::vector<Strip>> repeated;
};

void moveDown(PageItem& item, qreal by);
qreal heightOf(const std::vector<Strip>& strips);

/// Texts beside each other, of so many lines each: whether a break after `line` (from 0) leaves one of them with a line
/// alone at either side.
bool leavesLoneLine(const std::vector<int>& lineCounts, int line);

/// The column a document's blocks are laid in.
struct Column {
    qreal left = 0;
    qreal width = 0;
    qreal pageHeight = 0; ///< no strip is higher

    Column inset(qreal before, qreal after) const { return {left + before, width - before - after, pageHeight}; }
};

/// Turns blocks into strips from top to bottom.
class StripBuilder {
public:
    /// `strips` stand before the first block.
    StripBuilder(const PaperText& text, Column column, std::vector<Strip> strips = {})
        : m_text(text)
        , m_column(column)
        , m_strips(std::move(strips)) {}

    void add(const std::vector<Block>& blocks);
    /// Gives away what is done, block by block, as soon as nothing of it is kept with what follows: of a long document
    /// only a few strips live at a time.
    void add(const std::vector<Block>& blocks, const std::function<void(std::vector<Strip> strips)>& done);
    std::vector<Strip> take() { return std::exchange(m_strips, {}); }

private:
    friend struct BlockVisitor;

    struct CellText {
        LaidText text;
        qreal left = 0;
        std::optional<Area> dot;
        std::optional<SupportStatus> status = std::nullopt;
    };
    struct RowLook {
        qreal padAbove = 0;
        qreal padBelow = 0;
        QRgb rule = 0; ///< 0: none
        qreal ruleWidth = 5;
    };

    /// `next` follows it, if any.
    void add(const Block& block, const Block* next);
    /// The strips from `first` on introduce what follows: unless they are long, one page holds them all.
    void keepWithWhatFollows(std::size_t first);
    /// The first two and the last two of what begins at each of `starts` stay together.
    void keepPairs(const std::vector<std::size_t>& starts);
    void text(const LaidText& text, qreal left, qreal spaceBefore, bool keepWhole = false);
    void heading(const Heading& heading);
    void list(const BulletList& list);
    void keyValues(const KeyValueTable& table);
    void table(const Table& table);
    std::vector<qreal> leastWidths(const Table& table) const;
    void figures(const FigureBlock& block);
    void tableBesideFigure(const TableBesideFigure& block);
    void writingLines(int count);
    void tickBoxes(const TickBoxes& boxes);
    void drawing(const Drawing& drawing);
    void signatures(const SignatureLines& lines);
    void box(const Box& box);
    void putOnPanel(std::vector<Strip>& strips) const;
    void onPanel(Strip& strip) const;
    void keepTogether(const KeepTogether& group);
    void sideBySide(const SideBySide& pair);
    void row(const std::vector<CellText>& cells, const RowLook& look);

    /// `left` and `width` as read from the start of the line, mirrored where text runs right to left.
    qreal placed(qreal left, qreal width) const;
    std::vector<Strip> within(const std::vector<Block>& blocks, Column column) const;
    void append(std::vector<Strip> strips);
    PageText line(const LaidText& text, int number, qreal left, qreal top) const;

    const PaperText& m_text;
    Column m_column;
    std::vector<Strip> m_strips;
    qreal m_nextSpace = 0;
    bool m_nextBreaks = false;
};

} // namespace bk
