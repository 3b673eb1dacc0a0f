// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/documents/pdf_tools.h"
#include "tests/documents/plan_samples.h"
#include "tests/documents/samples.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <map>

using namespace bk;
using namespace Qt::StringLiterals;
using pdf_tools::placedLines;

namespace {

constexpr qreal lineMm = 5.76; ///< of body text

QString words(const QString& stem, int count) {
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << stem + QString::number(i);
    return list.join(u' ');
}

/// `blocks` begin so many tenths of a line down the page.
PagedDocument begunAt(int tenths, std::vector<Block> blocks) {
    Document document;
    document.title = u"Provpapper"_s;
    document.footerText = u"Foten"_s;
    document.blocks = {{Paragraph{plain(u"Början"_s)}}, {Spacer{tenths * lineMm / 10}}};
    document.blocks.insert(document.blocks.end(), blocks.begin(), blocks.end());
    return layOut(document);
}

QRectF placeOf(const PageItem& item) {
    if (const auto* shape = std::get_if<PageShape>(&item))
        return shape->rect;
    if (const auto* figure = std::get_if<PageFigure>(&item))
        return figure->rect;
    if (const auto* drawing = std::get_if<PageDrawing>(&item))
        return drawing->rect;
    return {};
}

/// What stands lowest of a page's body, as text; nothing where it is no text.
QString lowest(const PaperPage& page) {
    qreal bottom = 0;
    QString text;
    for (const auto& line : placedLines(page)) {
        if (line.text == u"Foten"_s || line.text.startsWith(u"Sida "_s) || line.rect.bottom() <= bottom)
            continue;
        bottom = line.rect.bottom();
        text = line.text;
    }
    for (const PageItem& item : page.items)
        if (placeOf(item).bottom() > bottom + 40) // a panel ends a little below its last line
            return {};
    return text;
}

/// No text has a single line alone at either side of a break.
void checkNoLoneLines(const PagedDocument& paged) {
    for (const PaperPage& page : paged.pages) {
        std::map<const void*, std::pair<int, int>> shown;
        for (const auto& line : placedLines(page)) {
            ++shown[line.paragraph].first;
            shown[line.paragraph].second = line.of;
        }
        for (const auto& [paragraph, lines] : shown)
            CHECK(lines.first >= std::min(2, lines.second));
    }
}

void checkNothingBelowTheBody(const PagedDocument& paged) {
    for (const PaperPage& page : paged.pages) {
        qreal foot = 0;
        for (const auto& line : placedLines(page))
            if (line.text == u"Foten"_s)
                foot = line.rect.top();
        REQUIRE(foot > 0);
        for (const auto& line : placedLines(page))
            CHECK((line.rect.bottom() < foot || line.rect.top() >= foot - 1));
        for (const PageItem& item : page.items)
            CHECK(placeOf(item).bottom() < foot);
    }
}

Table table(int rows, int wordsInCell) {
    Table result{{u"Område"_s, u"Svar"_s}, {1, 2}, {}};
    for (int i = 0; i < rows; ++i)
        result.rows.push_back(
            {{plain(u"rad%1"_s.arg(i))}, {plain(words(u"cell%1x"_s.arg(i), wordsInCell)), Area::Fritid}});
    return result;
}

/// What a heading or an introduction may stand above.
std::vector<Block> contents() {
    const CompassFigure figure = samples::childOnly();
    const Drawing drawing{
        [](QPainter& painter, const QRectF& rect) { painter.fillRect(rect, QColor(0xff888888)); }, 60, u"Grått"_s};
    Table bare = table(5, 3);
    bare.header.clear();
    return {
        {table(6, 3)},
        {table(3, 45)},
        {bare},
        {BulletList{{plain(u"ett"_s), plain(u"två"_s), plain(u"tre"_s)}}},
        {KeyValueTable{{{u"Namn"_s, plain(words(u"namn"_s, 30))}, {u"Ålder"_s, plain(u"8"_s)}}}},
        {FigureBlock{{{figure, u"Bild"_s}}, 80}},
        {TableBesideFigure{figure, 80, 0.6, table(4, 2)}},
        {drawing},
        {WritingLines{4}},
        {TickBoxes{{u"Ja"_s, u"Nej"_s}}},
        {SignatureLines{{u"Namn"_s, u"Namn"_s}}},
        {KeepTogether{{{table(4, 3)}}}},
        {Box{{}, {{BulletList{{plain(u"ett"_s), plain(u"två"_s)}}}}}},
    };
}

void collectHeadings(const std::vector<Block>& blocks, QStringList& headings) {
    for (const Block& block : blocks) {
        if (const auto* heading = std::get_if<Heading>(&block.content))
            headings << heading->text;
        else if (const auto* group = std::get_if<KeepTogether>(&block.content))
            collectHeadings(group->blocks, headings);
        else if (const auto* box = std::get_if<Box>(&block.content)) {
            headings << box->title;
            collectHeadings(box->blocks, headings);
        }
    }
}

} // namespace

TEST_CASE("neither a heading nor what introduces a table, figure or list ends a page", "[documents]") {
    const auto kind = GENERATE(range(0, 13));
    const Block content = contents()[std::size_t(kind)];
    const int level = GENERATE(1, 2, 3);
    const bool introduced = GENERATE(false, true);
    INFO("content " << kind << ", level " << level << ", introduced " << introduced);
    std::vector<Block> blocks{{Heading{level, u"Rubriken"_s, {}}}};
    if (introduced)
        blocks.push_back({Paragraph{plain(words(u"inledning"_s, 25)), Emphasis::Muted}});
    blocks.push_back(content);
    for (int tenths = 0; tenths < 450; tenths += 9) {
        const PagedDocument paged = begunAt(tenths, blocks);
        for (const PaperPage& page : paged.pages) {
            const QString last = lowest(page);
            CHECK_FALSE((last == u"Rubriken"_s || last.startsWith(u"inledning"_s)));
        }
        checkNoLoneLines(paged);
        checkNothingBelowTheBody(paged);
    }
}

TEST_CASE("cells of different heights leave no line alone on either page", "[documents]") {
    const int shorter = GENERATE(range(10, 100, 7));
    Table uneven{
        {u"Ett"_s, u"Två"_s},
        {1, 1},
        {{{plain(words(u"kort"_s, shorter))}, {plain(words(u"lång"_s, 120))}},
         {{plain(words(u"andra"_s, 9))}, {plain(words(u"sista"_s, shorter))}}}};
    for (int tenths = 200; tenths < 420; tenths += 7)
        checkNoLoneLines(begunAt(tenths, {{uneven}}));
}

TEST_CASE("a table or a list over a page leaves no row alone on either", "[documents]") {
    std::vector<RichText> items;
    for (int i = 0; i < 6; ++i)
        items.push_back(plain(u"rad%1"_s.arg(i)));
    const Block content = GENERATE_COPY(Block{table(6, 1)}, Block{BulletList{items}});
    for (int tenths = 250; tenths < 430; tenths += 4)
        for (const PaperPage& page : begunAt(tenths, {content}).pages)
            CHECK(pdf_tools::linesOf(page).filter(u"rad"_s).size() != 1);
}

TEST_CASE("in a panel, what is kept together stays on one page and headings stay with it", "[documents]") {
    std::vector<Block> group{{Heading{3, u"Rubriken"_s, {}}}};
    for (int i = 0; i < 7; ++i)
        group.push_back({Paragraph{plain(u"grupp%1"_s.arg(i))}});
    const Box box{
        u"Panelen"_s,
        {{Paragraph{plain(words(u"före"_s, 60))}}, {KeepTogether{group}}, {Paragraph{plain(words(u"efter"_s, 60))}}}};
    for (int tenths = 150; tenths < 430; tenths += 5) {
        const PagedDocument paged = begunAt(tenths, {{box}});
        int pagesWithGroup = 0;
        for (const PaperPage& page : paged.pages) {
            const QStringList lines = pdf_tools::linesOf(page);
            pagesWithGroup += lines.filter(u"grupp"_s).isEmpty() ? 0 : 1;
            CHECK(lines.contains(u"Rubriken"_s) == lines.contains(u"grupp6"_s));
            CHECK(lowest(page) != u"Panelen"_s);
        }
        CHECK(pagesWithGroup == 1);
        checkNoLoneLines(paged);
    }
}

TEST_CASE("a group as high as a page breaks inside, never after the heading above it", "[documents]") {
    const int paragraphs = GENERATE(range(30, 44));
    std::vector<Block> group;
    for (int i = 0; i < paragraphs; ++i)
        group.push_back({Paragraph{plain(u"grupp%1"_s.arg(i))}});
    const bool panel = GENERATE(false, true);
    const Block together{KeepTogether{group}};
    const Block content = panel ? Block{Box{u"Rubriken"_s, {together}}} : together;
    std::vector<Block> blocks;
    if (!panel)
        blocks.push_back({Heading{1, u"Rubriken"_s, {}}});
    blocks.push_back(content);
    for (int tenths = 0; tenths < 440; tenths += 20) {
        const PagedDocument paged = begunAt(tenths, blocks);
        for (const PaperPage& page : paged.pages)
            CHECK(lowest(page) != u"Rubriken"_s);
        checkNothingBelowTheBody(paged);
    }
}

TEST_CASE("a table in a panel repeats its header on the panel", "[documents]") {
    const PagedDocument paged = begunAt(200, {{Box{u"Panelen"_s, {{table(60, 2)}}}}});
    REQUIRE(paged.pages.size() > 1);
    for (const PaperPage& page : paged.pages)
        for (const auto& line : placedLines(page)) {
            if (line.text != u"Område"_s)
                continue;
            const bool onPanel = std::any_of(page.items.begin(), page.items.end(), [&](const PageItem& item) {
                const auto* shape = std::get_if<PageShape>(&item);
                return shape && shape->rect.width() > 4000 && shape->rect.contains(line.rect.center());
            });
            CHECK(onPanel);
        }
}

TEST_CASE("Barnets plan has no heading at a page's foot and no line alone, wherever it begins", "[documents]") {
    BarnetsPlanPaper paper = GENERATE(samples::blankPlan(), samples::wholePlan());
    const int tenths = GENERATE(range(0, 400, 13));
    Document document = barnetsPlanDocument(paper);
    document.footerText = u"Foten"_s;
    document.blocks.insert(document.blocks.begin(), Block{Spacer{tenths * lineMm / 10}});
    QStringList headings;
    collectHeadings(document.blocks, headings);
    REQUIRE(headings.size() > 20);
    const PagedDocument paged = layOut(document);
    for (std::size_t i = 0; i + 1 < paged.pages.size(); ++i) {
        const QString last = lowest(paged.pages[i]);
        INFO("page " << i + 1 << ": " << last.toStdString());
        CHECK((last.isEmpty() || !headings.contains(last)));
    }
    checkNoLoneLines(paged);
    checkNothingBelowTheBody(paged);
}

TEST_CASE("who is responsible stands on one page of Barnets plan, wherever it begins", "[documents]") {
    BarnetsPlanPaper paper = samples::wholePlan();
    paper.child.barnkontakt = {
        u"Karin Lind"_s, u"rektor"_s, u"Almskolan"_s, {u"Allén 3"_s, {}, u"karin@alm.example"_s}};
    paper.child.stodsamordnare = {
        u"Per Ek"_s, u"specialpedagog"_s, u"Centrala elevhälsan"_s, {u"Torget 1"_s, {}, u"per@hälsan.example"_s}};
    std::size_t laterPages = 0;
    for (int lines = 0; lines < 45; ++lines) {
        CAPTURE(lines);
        paper.child.contact.address = QStringList(lines, u"Rad"_s).join(u'\n');
        const PagedDocument pages = layOut(barnetsPlanDocument(paper));
        for (const auto& [first, last] :
             {std::pair(u"Min Barnkontakt"_s, u"karin@alm.example"_s),
              std::pair(u"Min Stödsamordnare"_s, u"per@hälsan.example"_s)}) {
            const auto pageOf = [&](const QString& text) {
                std::size_t page = 0;
                while (page < pages.pages.size() && !pdf_tools::linesOf(pages.pages[page]).contains(text))
                    ++page;
                return page;
            };
            CHECK(pageOf(first) < pages.pages.size());
            CHECK(pageOf(first) == pageOf(last));
            laterPages += pageOf(first);
        }
    }
    CHECK(laterPages > 0); // both were moved over a page's end
}
