// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/page_layout.h"

#include "core/documents/page_stream.h"
#include "core/documents/paper_language.h"
#include "core/documents/strips.h"

#include <algorithm>

namespace bk {
namespace {

constexpr qreal sideMargin = 20 * PagedDocument::unitsPerMm;
constexpr qreal topMargin = 12 * PagedDocument::unitsPerMm;
constexpr qreal bottomMargin = 11 * PagedDocument::unitsPerMm;
constexpr qreal marginGap = 150; ///< between body and what stands above and below it

/// Header and footer as they stand on every page; only the page number differs.
struct Margins {
    LaidText header;
    LaidText mark;
    std::vector<LaidText> footer; ///< from top to bottom
    qreal numberWidth = 0;
    qreal bodyTop = 0;
    qreal bodyBottom = 0;
};

class Paginator {
public:
    explicit Paginator(const Document& document)
        : m_document(document)
        , m_scope(document.words)
        , m_text(document.direction)
        , m_column{sideMargin, PagedDocument::pageSize().width() - 2 * sideMargin, 0}
        , m_margins(margins()) {
        m_column.pageHeight = m_margins.bodyBottom - m_margins.bodyTop;
    }

    /// Gives each page when nothing more comes on it, without its header and footer.
    void run(std::function<void(PaperPage page)> done) {
        m_done = std::move(done);
        m_y = m_top = m_margins.bodyTop;
        StripBuilder builder(m_text, m_column, titleStrips());
        builder.add(m_document.blocks, [this](std::vector<Strip> strips) { flow(std::move(strips)); });
        flow(builder.take());
        m_done(std::exchange(m_page, {}));
    }

    void addMargins(PaperPage& page, std::size_t index, std::size_t of) const {
        const qreal line = m_text.style(PaperRole::Margin).lineHeight;
        std::vector<PageItem> head;
        for (int i = 0; i < m_margins.header.lines(); ++i)
            addText(head, m_margins.header, i, placed(0, m_margins.header.width), topMargin + i * line);
        if (m_margins.mark.lines() > 0) {
            const LaidText& mark = m_margins.mark;
            const qreal left = placed(m_column.width - mark.width, mark.width);
            head.emplace_back(PageShape{QRectF(left, topMargin, mark.width, mark.style->lineHeight + 10), 0xffffe9a8});
            addText(head, mark, 0, left, topMargin + 5, paper_colour::ink);
        }
        page.items.insert(page.items.begin(), head.begin(), head.end());
        const qreal top = m_margins.bodyBottom + marginGap;
        qreal below = top;
        for (const LaidText& footer : m_margins.footer)
            for (int i = 0; i < footer.lines(); ++i, below += line)
                addText(page.items, footer, i, placed(0, footer.width), below);
        const QString text = pageNumber(index, of);
        const qreal width = m_text.widthOf(text, PaperRole::Margin) + 10;
        const LaidText number = m_text.layOut(plain(text), PaperRole::Margin, width);
        addText(page.items, number, 0, placed(m_column.width - width, width), top);
    }

private:
    qreal placed(qreal left, qreal width) const {
        return m_document.direction == Qt::RightToLeft ? m_column.left + m_column.width - left - width
                                                       : m_column.left + left;
    }

    Margins margins() const {
        Margins result;
        const qreal markWidth =
            m_document.mark.isEmpty() ? 0 : m_text.widthOf(m_document.mark, PaperRole::TableHead) + 200;
        result.header =
            m_text.layOut(plain(m_document.headerLine()), PaperRole::Margin, m_column.width - markWidth - 100);
        if (!m_document.mark.isEmpty())
            result.mark = m_text.layOut(plain(m_document.mark), PaperRole::TableHead, markWidth, true);
        result.numberWidth = m_text.widthOf(pageNumber(998, 999), PaperRole::Margin) + 20;
        std::size_t footerLines = 0;
        for (const QString& text : unreviewedNote(m_document.words) + m_document.footerText.split(u'\n')) {
            result.footer.push_back(
                m_text.layOut(plain(text), PaperRole::Margin, m_column.width - result.numberWidth - 150));
            footerLines += std::size_t(text.isEmpty() ? 0 : result.footer.back().lines());
        }
        const qreal line = m_text.style(PaperRole::Margin).lineHeight;
        const qreal headerHeight =
            std::max(result.header.lines() * line, result.mark.lines() * m_text.style(PaperRole::TableHead).lineHeight);
        result.bodyTop = topMargin + headerHeight + marginGap;
        result.bodyBottom = PagedDocument::pageSize().height() - bottomMargin -
                            qreal(std::max<std::size_t>(1, footerLines)) * line - marginGap;
        return result;
    }

    static QString pageNumber(std::size_t number, std::size_t of) {
        return paperTranslate("Paper", "Sida %1 av %2").arg(number + 1).arg(of);
    }

    std::vector<Strip> titleStrips() const {
        std::vector<Strip> strips;
        for (const auto& [text, role] :
             {std::pair(m_document.title, PaperRole::Title), std::pair(m_document.subtitle, PaperRole::Subtitle)}) {
            if (text.isEmpty())
                continue;
            const LaidText laid = m_text.layOut(plain(text), role, m_column.width);
            for (int i = 0; i < laid.lines(); ++i) {
                Strip strip;
                strip.height = laid.style->lineHeight;
                strip.keepWithNext = true;
                addText(strip.items, laid, i, placed(0, laid.width), 0);
                strips.push_back(std::move(strip));
            }
        }
        return strips;
    }

    static void
    addText(std::vector<PageItem>& items, const LaidText& text, int line, qreal left, qreal top, QRgb colour = 0) {
        const qreal spare = text.style->lineHeight - text.layout->lineAt(line).height();
        items.emplace_back(
            PageText{text.layout, line, QPointF(left, top + spare / 2), colour != 0 ? colour : text.style->colour});
    }

    /// The last of `strips` is not kept with what comes after them.
    void flow(std::vector<Strip> strips) {
        for (std::size_t i = 0; i < strips.size();) {
            std::size_t end = chainEnd(strips, i, &Strip::keepWithNext);
            if (fullHeight(strips, i, end) > m_column.pageHeight)
                end = chainEnd(strips, i, &Strip::keepFirmly);
            if (strips[i].breakBefore && !atTop())
                newPage(strips[i]);
            const qreal needed = height(strips, i, end);
            if (m_y + needed > m_margins.bodyBottom && !atTop())
                newPage(strips[i]);
            for (; i < end; ++i) {
                if (m_y + height(strips, i, i + 1) > m_margins.bodyBottom && !atTop())
                    newPage(strips[i]);
                place(std::move(strips[i]));
            }
        }
    }

    static std::size_t chainEnd(const std::vector<Strip>& strips, std::size_t first, bool Strip::*keeps) {
        std::size_t end = first + 1;
        while (end < strips.size() && strips[end - 1].*keeps && !strips[end].breakBefore)
            ++end;
        return end;
    }

    /// On a page of its own, with the header of the table that goes on there.
    static qreal fullHeight(const std::vector<Strip>& strips, std::size_t first, std::size_t end) {
        qreal sum = strips[first].repeated ? heightOf(*strips[first].repeated) : 0;
        for (std::size_t i = first; i < end; ++i)
            sum += strips[i].height + (i == first ? 0 : strips[i].spaceBefore);
        return sum;
    }

    bool atTop() const { return m_y <= m_top; }

    qreal height(const std::vector<Strip>& strips, std::size_t first, std::size_t end) const {
        qreal sum = atTop() ? -strips[first].spaceBefore : 0;
        for (std::size_t i = first; i < end; ++i)
            sum += strips[i].spaceBefore + strips[i].height;
        return sum;
    }

    void newPage(const Strip& next) {
        m_done(std::exchange(m_page, {}));
        m_y = m_margins.bodyTop;
        m_top = m_y;
        if (!next.repeated)
            return;
        for (const Strip& header : *next.repeated)
            place(header);
        m_top = m_y;
    }

    void place(Strip strip) {
        if (!atTop())
            m_y += strip.spaceBefore;
        for (PageItem& item : strip.items) {
            moveDown(item, m_y);
            m_page.items.push_back(std::move(item));
        }
        m_y += strip.height;
    }

    const Document& m_document;
    PaperLanguage m_scope;
    PaperText m_text;
    Column m_column;
    Margins m_margins;
    std::function<void(PaperPage page)> m_done;
    PaperPage m_page; ///< the one that is being filled
    qreal m_y = 0;
    qreal m_top = 0;
};

/// A document of so many pages keeps them until they are painted; more of them are laid out anew one by one.
constexpr std::size_t mostKept = 30;

PagedDocument withPages(const Document& document, std::vector<PaperPage> pages) {
    return {document.title, document.language, std::move(pages), document.words};
}

} // namespace

PagedDocument layOut(const Document& document) {
    Paginator paginator(document);
    std::vector<PaperPage> pages;
    paginator.run([&](PaperPage page) { pages.push_back(std::move(page)); });
    for (std::size_t i = 0; i < pages.size(); ++i)
        paginator.addMargins(pages[i], i, pages.size());
    return withPages(document, std::move(pages));
}

void layOutEach(const Document& document, const std::function<void(const PagedDocument& page)>& take) {
    Paginator paginator(document);
    std::size_t count = 0;
    std::vector<PaperPage> kept;
    paginator.run([&](PaperPage page) {
        if (++count <= mostKept)
            kept.push_back(std::move(page));
        else
            kept.clear();
    });
    std::size_t taken = 0;
    const auto give = [&](PaperPage page) {
        paginator.addMargins(page, taken++, count);
        std::vector<PaperPage> one;
        one.push_back(std::move(page));
        take(withPages(document, std::move(one)));
    };
    for (PaperPage& page : kept)
        give(std::move(page));
    if (kept.empty())
        paginator.run(give);
}

} // namespace bk
