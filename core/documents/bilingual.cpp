// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/bilingual.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr qreal besideTableMm = 130; ///< a table of eight areas with two lines each stands beside its figure

QString textOf(const RichText& runs) {
    QString text;
    for (const TextRun& run : runs)
        text += run.text;
    return text;
}

QString joined(const QString& swedish, const QString& other, const QString& between = u"\n"_s) {
    if (swedish == other || other.isEmpty())
        return swedish;
    return swedish.isEmpty() ? other : swedish + between + other;
}

bool isWords(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

/// People's own words among the paper's: they are the same in both.
bool shares(const RichText& swedish, const RichText& other) {
    if (swedish.size() != other.size())
        return false;
    for (std::size_t i = 0; i < swedish.size(); ++i)
        if (swedish[i].text == other[i].text && isWords(other[i].text))
            return true;
    return false;
}

/// One under the other, where a column is too narrow for both. What people wrote stands once.
RichText joined(const RichText& swedish, const RichText& other) {
    if (textOf(swedish) == textOf(other))
        return swedish;
    RichText both = swedish;
    if (shares(swedish, other)) {
        for (std::size_t i = 0; i < both.size(); ++i)
            both[i].text =
                joined(swedish[i].text, other[i].text, other[i].text.startsWith(u'\n') ? QString() : u"/ "_s);
        return both;
    }
    both.push_back({u"\n"_s});
    both.insert(both.end(), other.begin(), other.end());
    return both;
}

class Merging {
public:
    explicit Merging(Qt::LayoutDirection direction) : m_direction(direction) {}

    std::vector<Block>
    merged(const std::vector<Block>& swedish, const std::vector<Block>& other, const std::vector<Block>& both) const {
        std::vector<Block> blocks;
        const bool alike = swedish.size() == other.size() && swedish.size() == both.size();
        for (std::size_t i = 0; alike && i < swedish.size(); ++i)
            blocks.push_back(merged(swedish[i], other[i], both[i]));
        if (alike)
            return blocks;
        blocks = swedish;
        blocks.insert(blocks.end(), other.begin(), other.end());
        return blocks;
    }

private:
    Block merged(const Block& swedish, const Block& other, const Block& both) const {
        if (swedish.content.index() != other.content.index() || swedish.content.index() != both.content.index())
            return {SideBySide{{swedish}, {other}, m_direction}};
        return std::visit(
            [&]<typename Kind>(const Kind& one) {
                return of(one, std::get<Kind>(other.content), std::get<Kind>(both.content));
            },
            swedish.content);
    }

    template <typename Kind> Block beside(const Kind& one, const Kind& two) const {
        return {SideBySide{{{one}}, {{two}}, m_direction}};
    }

    Block of(const Heading& one, const Heading& two, const Heading&) const {
        return one.text == two.text ? Block{one} : beside(one, two);
    }
    Block of(const Paragraph& one, const Paragraph& two, const Paragraph&) const {
        const bool once = textOf(one.text) == textOf(two.text) || shares(one.text, two.text);
        return once ? Block{Paragraph{joined(one.text, two.text), one.emphasis}} : beside(one, two);
    }
    Block of(const BulletList& one, const BulletList& two, const BulletList&) const {
        const auto once = [](const RichText& swedish, const RichText& other) {
            return textOf(swedish) == textOf(other) || shares(swedish, other);
        };
        if (!std::ranges::equal(one.items, two.items, once))
            return beside(one, two);
        BulletList list = one;
        for (std::size_t i = 0; i < list.items.size(); ++i)
            list.items[i] = joined(one.items[i], two.items[i]);
        return {std::move(list)};
    }
    Block of(const KeyValueTable& one, const KeyValueTable& two, const KeyValueTable&) const {
        if (one.rows.size() != two.rows.size())
            return beside(one, two);
        KeyValueTable table;
        for (std::size_t i = 0; i < one.rows.size(); ++i)
            table.rows.emplace_back(
                joined(one.rows[i].first, two.rows[i].first), joined(one.rows[i].second, two.rows[i].second));
        return {std::move(table)};
    }
    Block of(const Table& one, const Table& two, const Table&) const {
        const auto width = [](const std::vector<TableCell>& row) {
            return row.size();
        };
        if (one.header.size() != two.header.size() || !std::ranges::equal(one.rows, two.rows, {}, width, width))
            return beside(one, two);
        Table table = one;
        for (std::size_t i = 0; i < table.header.size(); ++i)
            table.header[i] = joined(table.header[i], two.header[i]);
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            for (std::size_t i = 0; i < table.rows[row].size(); ++i)
                table.rows[row][i].text = joined(table.rows[row][i].text, two.rows[row][i].text);
        return {std::move(table)};
    }
    Block of(const FigureBlock& one, const FigureBlock& two, const FigureBlock& both) const {
        FigureBlock block = both;
        for (std::size_t i = 0; i < std::min({one.figures.size(), two.figures.size(), block.figures.size()}); ++i)
            block.figures[i].caption = joined(one.figures[i].caption, two.figures[i].caption);
        return {std::move(block)};
    }
    Block of(const TableBesideFigure& one, const TableBesideFigure& two, const TableBesideFigure& both) const {
        TableBesideFigure block = both;
        block.heightMm = std::max(block.heightMm, besideTableMm);
        if (const Block table = of(one.table, two.table, both.table); std::holds_alternative<Table>(table.content))
            block.table = std::get<Table>(table.content);
        return {std::move(block)};
    }
    Block of(const TickBoxes& one, const TickBoxes& two, const TickBoxes&) const {
        TickBoxes boxes = one;
        for (qsizetype i = 0; i < std::min(boxes.labels.size(), two.labels.size()); ++i)
            boxes.labels[i] = joined(boxes.labels[i], two.labels[i], u" / "_s);
        return {std::move(boxes)};
    }
    Block of(const Drawing& one, const Drawing& two, const Drawing& both) const {
        Drawing drawing = both;
        drawing.words = joined(one.words, two.words);
        return {std::move(drawing)};
    }
    Block of(const SignatureLines& one, const SignatureLines& two, const SignatureLines&) const {
        SignatureLines lines = one;
        for (std::size_t i = 0; i < std::min(lines.names.size(), two.names.size()); ++i)
            lines.names[i] = joined(lines.names[i], two.names[i]);
        return {std::move(lines)};
    }
    Block of(const Box& one, const Box& two, const Box& both) const {
        return {Box{joined(one.title, two.title, u" / "_s), merged(one.blocks, two.blocks, both.blocks)}};
    }
    Block of(const KeepTogether& one, const KeepTogether& two, const KeepTogether& both) const {
        return {KeepTogether{merged(one.blocks, two.blocks, both.blocks)}};
    }
    Block of(const SideBySide& one, const SideBySide& two, const SideBySide&) const { return beside(one, two); }
    Block of(const WritingLines& one, const WritingLines&, const WritingLines&) const { return {one}; }
    Block of(const Spacer& one, const Spacer&, const Spacer&) const { return {one}; }
    Block of(const PageBreak& one, const PageBreak&, const PageBreak&) const { return {one}; }

    Qt::LayoutDirection m_direction; ///< of the other language
};

} // namespace

Document bilingual(const Document& swedish, const Document& other, const Document& both) {
    Document document = both;
    document.title = joined(swedish.title, other.title, u" / "_s);
    document.subtitle = joined(swedish.subtitle, other.subtitle);
    document.mark = joined(swedish.mark, other.mark, u" / "_s);
    document.footerText = joined(swedish.footerText, other.footerText);
    document.blocks = Merging(other.direction).merged(swedish.blocks, other.blocks, both.blocks);
    return document;
}

} // namespace bk
