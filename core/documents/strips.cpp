// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/strips.h"

#include <algorithm>

namespace bk {
namespace {

constexpr qreal paragraphSpace = 60;
constexpr qreal panelPadding = 110;
constexpr qreal panelBar = 36;
constexpr qreal longestIntroduction = 4; ///< a longer one than this part of a page may be divided

/// Running text needs no introduction, and neither does what begins with a title of its own.
bool isIntroduced(const Block& block) {
    if (const auto* group = std::get_if<KeepTogether>(&block.content))
        return !group->blocks.empty() && isIntroduced(group->blocks.front());
    if (const auto* box = std::get_if<Box>(&block.content))
        return box->title.isEmpty() && !box->blocks.empty() && isIntroduced(box->blocks.front());
    return !std::holds_alternative<Paragraph>(block.content) && !std::holds_alternative<Heading>(block.content) &&
           !std::holds_alternative<Spacer>(block.content) && !std::holds_alternative<PageBreak>(block.content);
}

/// A paragraph right above a figure, a table or a list says what it shows.
bool introduces(const Block& block, const Block& next) {
    if (const auto* pair = std::get_if<SideBySide>(&block.content))
        return pair->first.size() == 1 && introduces(pair->first.front(), next);
    return std::holds_alternative<Paragraph>(block.content) && isIntroduced(next);
}

void keepFirmly(Strip& strip) { strip.keepWithNext = strip.keepFirmly = true; }

} // namespace

qreal heightOf(const std::vector<Strip>& strips) {
    qreal height = 0;
    for (const Strip& strip : strips)
        height += strip.spaceBefore + strip.height;
    return height;
}

bool leavesLoneLine(const std::vector<int>& lineCounts, int line) {
    return std::ranges::any_of(
        lineCounts, [line](int count) { return count > line + 1 && (line == 0 || count == line + 2); });
}

void moveDown(PageItem& item, qreal by) {
    if (auto* text = std::get_if<PageText>(&item))
        text->at.ry() += by;
    else if (auto* shape = std::get_if<PageShape>(&item))
        shape->rect.translate(0, by);
    else if (auto* figure = std::get_if<PageFigure>(&item))
        figure->rect.translate(0, by);
    else if (auto* drawing = std::get_if<PageDrawing>(&item))
        drawing->rect.translate(0, by);
}

struct BlockVisitor {
    StripBuilder& builder;

    void operator()(const Heading& heading) const { builder.heading(heading); }
    void operator()(const Paragraph& paragraph) const {
        const PaperRole role = paragraph.emphasis == Emphasis::Muted   ? PaperRole::Muted
                               : paragraph.emphasis == Emphasis::Large ? PaperRole::Large
                                                                       : PaperRole::Body;
        builder.text(builder.m_text.layOut(paragraph.text, role, builder.m_column.width), 0, paragraphSpace);
    }
    void operator()(const BulletList& list) const { builder.list(list); }
    void operator()(const KeyValueTable& table) const { builder.keyValues(table); }
    void operator()(const Table& table) const {
        builder.m_nextSpace += paragraphSpace;
        builder.table(table);
    }
    void operator()(const FigureBlock& block) const { builder.figures(block); }
    void operator()(const TableBesideFigure& block) const { builder.tableBesideFigure(block); }
    void operator()(const WritingLines& lines) const { builder.writingLines(lines.count); }
    void operator()(const TickBoxes& boxes) const { builder.tickBoxes(boxes); }
    void operator()(const Drawing& drawing) const { builder.drawing(drawing); }
    void operator()(const SignatureLines& lines) const { builder.signatures(lines); }
    void operator()(const Spacer& spacer) const { builder.m_nextSpace += spacer.mm * PagedDocument::unitsPerMm; }
    void operator()(const PageBreak&) const { builder.m_nextBreaks = true; }
    void operator()(const Box& box) const { builder.box(box); }
    void operator()(const KeepTogether& group) const { builder.keepTogether(group); }
    void operator()(const SideBySide& pair) const { builder.sideBySide(pair); }
};

void StripBuilder::add(const Block& block, const Block* next) {
    const std::size_t first = m_strips.size();
    std::visit(BlockVisitor{*this}, block.content);
    if (next && introduces(block, *next))
        keepWithWhatFollows(first);
}

void StripBuilder::add(const std::vector<Block>& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i)
        add(blocks[i], i + 1 < blocks.size() ? &blocks[i + 1] : nullptr);
}

void StripBuilder::add(const std::vector<Block>& blocks, const std::function<void(std::vector<Strip> strips)>& done) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        add(blocks[i], i + 1 < blocks.size() ? &blocks[i + 1] : nullptr);
        if (!m_strips.empty() && !m_strips.back().keepWithNext)
            done(take());
    }
}

void StripBuilder::keepWithWhatFollows(std::size_t first) {
    if (m_strips.size() == first)
        return;
    keepFirmly(m_strips.back());
    const std::vector<Strip> introduction(m_strips.begin() + std::ptrdiff_t(first), m_strips.end());
    if (heightOf(introduction) > m_column.pageHeight / longestIntroduction)
        return;
    for (std::size_t i = first; i < m_strips.size(); ++i)
        m_strips[i].keepWithNext = true;
}

void StripBuilder::keepPairs(const std::vector<std::size_t>& starts) {
    if (starts.size() < 2)
        return;
    m_strips[starts[1] - 1].keepWithNext = true;
    m_strips[starts.back() - 1].keepWithNext = true;
}

qreal StripBuilder::placed(qreal left, qreal width) const {
    return m_text.direction() == Qt::RightToLeft ? m_column.left + m_column.width - left - width : m_column.left + left;
}

PageText StripBuilder::line(const LaidText& text, int number, qreal left, qreal top) const {
    const qreal spare = text.style->lineHeight - text.layout->lineAt(number).height();
    return {text.layout, number, QPointF(placed(left, text.width), top + spare / 2), text.style->colour};
}

void StripBuilder::append(std::vector<Strip> strips) {
    for (Strip& strip : strips) {
        strip.spaceBefore += std::exchange(m_nextSpace, 0);
        strip.breakBefore = strip.breakBefore || std::exchange(m_nextBreaks, false);
        m_strips.push_back(std::move(strip));
    }
}

/// At least two lines stay together at either side of a break.
void StripBuilder::text(const LaidText& text, qreal left, qreal spaceBefore, bool keepWhole) {
    const int lines = text.lines();
    std::vector<Strip> strips;
    for (int i = 0; i < lines; ++i) {
        Strip strip;
        strip.height = text.style->lineHeight;
        strip.spaceBefore = i == 0 ? spaceBefore : 0;
        if (leavesLoneLine({lines}, i) || (keepWhole && i + 1 < lines))
            keepFirmly(strip);
        strip.items.emplace_back(line(text, i, left, 0));
        strips.push_back(std::move(strip));
    }
    append(std::move(strips));
}

void StripBuilder::heading(const Heading& heading) {
    const PaperRole role = heading.level <= 1   ? PaperRole::Section
                           : heading.level == 2 ? PaperRole::Part
                                                : PaperRole::Caption;
    const qreal space = heading.level <= 1 ? 230 : heading.level == 2 ? 130 : 90;
    qreal left = 0;
    const bool numbered = !heading.number.isEmpty();
    const qreal badge = m_text.style(role).lineHeight;
    if (numbered)
        left = badge * 1.35;
    const std::size_t first = m_strips.size();
    text(m_text.layOut(plain(heading.text), role, m_column.width - left), left, space, true);
    if (m_strips.size() == first)
        return;
    if (numbered) {
        const LaidText number = m_text.layOut(plain(heading.number), PaperRole::TableHead, badge, true);
        PageText digit = line(number, 0, 0, (badge - number.style->lineHeight) / 2);
        digit.colour = paper_colour::paper;
        auto& items = m_strips[first].items;
        items.insert(items.begin(), digit);
        items.insert(
            items.begin(),
            PageShape{QRectF(placed(0, badge), 0, badge, badge), paper_colour::accent, PageShape::Form::Ellipse});
    }
    keepFirmly(m_strips.back());
}

void StripBuilder::list(const BulletList& list) {
    constexpr qreal indent = 190;
    int number = 0;
    std::vector<std::size_t> starts;
    for (const RichText& item : list.items) {
        ++number;
        const std::size_t first = m_strips.size();
        text(m_text.layOut(item, PaperRole::Body, m_column.width - indent), indent, number == 1 ? paragraphSpace : 35);
        if (m_strips.size() == first)
            continue;
        starts.push_back(first);
        Strip& strip = m_strips[first];
        if (list.numbered) {
            const LaidText digits = m_text.layOut(bold(QString::number(number) + u'.'), PaperRole::Body, indent);
            strip.items.insert(strip.items.begin(), line(digits, 0, 0, 0));
        } else {
            const QRectF dot(placed(55, 42), strip.height / 2 - 17, 42, 42);
            strip.items.insert(strip.items.begin(), PageShape{dot, paper_colour::accent, PageShape::Form::Ellipse});
        }
    }
    keepPairs(starts);
}

void StripBuilder::writingLines(int count) {
    for (int i = 0; i < count; ++i) {
        Strip strip;
        strip.height = 260;
        if (leavesLoneLine({count}, i))
            keepFirmly(strip);
        strip.items.emplace_back(PageShape{QRectF(m_column.left, 252, m_column.width, 6), paper_colour::writing});
        append({strip});
    }
}

void StripBuilder::tickBoxes(const TickBoxes& boxes) {
    constexpr qreal side = 130;
    constexpr qreal frame = 10;
    constexpr qreal textLeft = 190;
    constexpr qreal gap = 320;
    qreal left = 0;
    Strip strip;
    const auto next = [&] {
        strip.spaceBefore = 45;
        append({std::exchange(strip, {})});
        left = 0;
    };
    for (const QString& label : boxes.labels) {
        const qreal width = m_text.widthOf(label, PaperRole::Body) + 10;
        if (left > 0 && left + textLeft + width > m_column.width)
            next();
        const LaidText text =
            m_text.layOut(plain(label), PaperRole::Body, std::min(width, m_column.width - left - textLeft));
        const QRectF box(placed(left, side), (text.style->lineHeight - side) / 2 + 5, side, side);
        strip.items.emplace_back(PageShape{box, paper_colour::ink});
        strip.items.emplace_back(PageShape{box.adjusted(frame, frame, -frame, -frame), paper_colour::paper});
        for (int number = 0; number < text.lines(); ++number)
            strip.items.emplace_back(line(text, number, left + textLeft, number * text.style->lineHeight));
        strip.height = std::max(strip.height, text.lines() * text.style->lineHeight);
        left += textLeft + width + gap;
    }
    if (!strip.items.empty())
        next();
}

void StripBuilder::drawing(const Drawing& drawing) {
    Strip strip;
    strip.spaceBefore = paragraphSpace;
    strip.height = std::min(drawing.heightMm * PagedDocument::unitsPerMm, m_column.pageHeight);
    strip.items.emplace_back(PageDrawing{drawing.paint, QRectF(m_column.left, 0, m_column.width, strip.height)});
    append({std::move(strip)});
}

/// Two beside each other; a name that is long goes on below its line, over the page if need be.
void StripBuilder::signatures(const SignatureLines& lines) {
    constexpr qreal gap = 300;
    constexpr int keptWhole = 5;
    const qreal width = (m_column.width - gap) / 2;
    const qreal lineHeight = m_text.style(PaperRole::Muted).lineHeight;
    for (std::size_t i = 0; i < lines.names.size(); i += 2) {
        Strip rule;
        rule.spaceBefore = 60;
        rule.height = 415;
        keepFirmly(rule);
        std::vector<std::pair<LaidText, qreal>> names;
        std::vector<int> lineCounts;
        int longest = 1;
        for (std::size_t side = 0; side < 2 && i + side < lines.names.size(); ++side) {
            const qreal left = qreal(side) * (width + gap);
            names.emplace_back(m_text.layOut(plain(lines.names[i + side]), PaperRole::Muted, width), left);
            lineCounts.push_back(names.back().first.lines());
            longest = std::max(longest, lineCounts.back());
            rule.items.emplace_back(PageShape{QRectF(placed(left, width), 400, width, 6), paper_colour::writing});
        }
        append({std::move(rule)});
        for (int number = 0; number < longest; ++number) {
            Strip strip;
            strip.height = lineHeight;
            strip.keepFirmly = leavesLoneLine(lineCounts, number);
            strip.keepWithNext = strip.keepFirmly || (number + 1 < longest && longest <= keptWhole);
            for (const auto& [name, left] : names)
                if (number < name.lines())
                    strip.items.emplace_back(line(name, number, left, 0));
            append({std::move(strip)});
        }
    }
}

std::vector<Strip> StripBuilder::within(const std::vector<Block>& blocks, Column column) const {
    StripBuilder inner(m_text, column);
    inner.add(blocks);
    return inner.take();
}

/// Every strip carries its part of the panel, so that the panel goes on over a page with its text.
void StripBuilder::box(const Box& box) {
    const Column inner = m_text.direction() == Qt::RightToLeft ? m_column.inset(panelPadding, panelPadding + panelBar)
                                                               : m_column.inset(panelPadding + panelBar, panelPadding);
    std::vector<Block> blocks;
    if (!box.title.isEmpty())
        blocks.push_back({Heading{2, box.title, {}}});
    blocks.insert(blocks.end(), box.blocks.begin(), box.blocks.end());
    std::vector<Strip> strips = within(blocks, {inner.left, inner.width, inner.pageHeight - 2 * panelPadding});
    if (strips.empty())
        return;
    strips.front().spaceBefore = 0;
    Strip top;
    top.spaceBefore = 120;
    top.height = panelPadding;
    keepFirmly(top);
    Strip bottom;
    bottom.height = panelPadding;
    keepFirmly(strips.back());
    strips.insert(strips.begin(), std::move(top));
    strips.push_back(std::move(bottom));
    putOnPanel(strips);
    append(std::move(strips));
}

void StripBuilder::putOnPanel(std::vector<Strip>& strips) const {
    std::shared_ptr<const std::vector<Strip>> bare; ///< a table's header, and the same on the panel
    std::shared_ptr<const std::vector<Strip>> panelled;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        Strip& strip = strips[i];
        if (i > 0) {
            for (PageItem& item : strip.items)
                moveDown(item, strip.spaceBefore);
            strip.height += std::exchange(strip.spaceBefore, 0);
        }
        onPanel(strip);
        if (strip.repeated && strip.repeated != bare) {
            bare = strip.repeated;
            std::vector<Strip> header = *bare;
            for (Strip& each : header)
                onPanel(each);
            panelled = std::make_shared<const std::vector<Strip>>(std::move(header));
        }
        if (strip.repeated)
            strip.repeated = panelled;
    }
}

void StripBuilder::onPanel(Strip& strip) const {
    const QRectF bar(placed(0, panelBar), 0, panelBar, strip.height + 1);
    const QRectF panel(placed(panelBar, m_column.width - panelBar), 0, m_column.width - panelBar, strip.height + 1);
    strip.items.insert(
        strip.items.begin(), {PageShape{panel, paper_colour::panel}, PageShape{bar, paper_colour::accent}});
}

void StripBuilder::keepTogether(const KeepTogether& group) {
    std::vector<Strip> strips = within(group.blocks, m_column);
    if (heightOf(strips) <= m_column.pageHeight)
        for (std::size_t i = 0; i + 1 < strips.size(); ++i)
            strips[i].keepWithNext = true;
    append(std::move(strips));
}

/// Line beside line, so that both go over a page together.
void StripBuilder::sideBySide(const SideBySide& pair) {
    constexpr qreal gap = 260;
    const qreal width = (m_column.width - gap) / 2;
    const PaperText otherText(pair.secondDirection);
    std::vector<Strip> strips = within(pair.first, {placed(0, width), width, m_column.pageHeight});
    StripBuilder beside(otherText, {placed(width + gap, width), width, m_column.pageHeight});
    beside.add(pair.second);
    std::vector<Strip> others = beside.take();
    strips.resize(std::max(strips.size(), others.size()));
    for (std::size_t i = 0; i < others.size(); ++i) {
        strips[i].height = std::max(strips[i].height, others[i].height);
        strips[i].spaceBefore = std::max(strips[i].spaceBefore, others[i].spaceBefore);
        strips[i].keepWithNext = strips[i].keepWithNext || others[i].keepWithNext;
        strips[i].keepFirmly = strips[i].keepFirmly || others[i].keepFirmly;
        std::ranges::move(others[i].items, std::back_inserter(strips[i].items));
    }
    append(std::move(strips));
}

} // namespace bk
