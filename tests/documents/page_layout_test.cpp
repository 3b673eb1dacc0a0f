// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/documents/pdf_tools.h"
#include "tests/documents/samples.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <map>

using namespace bk;
using pdf_tools::placedLines;

namespace {

/// `count` different words that nothing else in a paper contains.
QString words(const QString& stem, int count) {
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << stem + QString::number(i);
    return list.join(u' ');
}

void checkNothingClippedOrOverlapping(const PagedDocument& document) {
    const QRectF paper(QPointF(0, 0), PagedDocument::pageSize());
    for (const PaperPage& page : document.pages) {
        const auto lines = placedLines(page);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            INFO(lines[i].text.toStdString());
            CHECK(paper.adjusted(300, 300, -300, -200).contains(lines[i].rect));
            for (std::size_t j = i + 1; j < lines.size(); ++j) {
                const QRectF common = lines[i].rect & lines[j].rect;
                CHECK_FALSE(
                    (common.width() > 5 &&
                     common.height() > 0.45 * std::min(lines[i].rect.height(), lines[j].rect.height())));
            }
        }
        for (const PageItem& item : page.items)
            if (const auto* figure = std::get_if<PageFigure>(&item))
                CHECK(paper.contains(figure->rect));
    }
}

bool inOrder(const QStringList& expected, const QStringList& all) {
    qsizetype at = 0;
    for (const QString& word : expected) {
        at = all.indexOf(word, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

Document withBlocks(std::vector<Block> blocks) {
    Document document;
    document.title = QStringLiteral("Provpapper");
    document.headerText = QStringLiteral("Enheten");
    document.footerText = QStringLiteral("Inte det officiella instrumentet.");
    document.blocks = std::move(blocks);
    return document;
}

} // namespace

TEST_CASE("an empty document is one page with header and footer", "[documents]") {
    const PagedDocument paged = layOut(withBlocks({}));
    REQUIRE(paged.pages.size() == 1);
    const QStringList lines = pdf_tools::linesOf(paged.pages.front());
    CHECK(lines.contains(QStringLiteral("Enheten")));
    CHECK(lines.contains(QStringLiteral("Provpapper")));
    CHECK(lines.contains(QStringLiteral("Inte det officiella instrumentet.")));
    CHECK(lines.contains(QStringLiteral("Sida 1 av 1")));
}

TEST_CASE("every word of a text longer than a page stands on a page, in order", "[documents]") {
    const int count = GENERATE(30, 400, 2500);
    const QString text = words(QStringLiteral("ord"), count);
    const auto kind = GENERATE(range(0, 8));
    std::vector<Block> blocks;
    switch (kind) {
    case 0: blocks = {{Paragraph{plain(text)}}}; break;
    case 1: blocks = {{BulletList{{plain(text), italic(QStringLiteral("slut"))}}}}; break;
    case 2: blocks = {{KeyValueTable{{{QStringLiteral("Namn"), plain(text)}}}}}; break;
    case 3:
        blocks = {{Table{
            {QStringLiteral("Ett"), QStringLiteral("Två")},
            {1, 2},
            {{{plain(QStringLiteral("kort")), {}}, {plain(text), Area::Fritid}}}}}};
        break;
    case 4: blocks = {{Box{QStringLiteral("Ruta"), {{Paragraph{plain(text)}}}}}}; break;
    case 5: blocks = {{KeepTogether{{{Paragraph{plain(text)}}}}}}; break;
    case 6:
        blocks = {
            {TableBesideFigure{samples::childOnly(), 80, 0.55, {{QStringLiteral("Ett")}, {1}, {{{plain(text), {}}}}}}}};
        break;
    default: blocks = {{Heading{1, text, QStringLiteral("1")}}, {Paragraph{plain(QStringLiteral("efter"))}}}; break;
    }
    const PagedDocument paged = layOut(withBlocks(blocks));
    INFO("block " << kind << ", " << count << " words");
    CHECK(inOrder(text.split(u' '), pdf_tools::wordsOf(paged)));
    CHECK((count < 2500 || paged.pages.size() > 3));
    checkNothingClippedOrOverlapping(paged);
}

TEST_CASE("a word wider than its column is broken, not cut off", "[documents]") {
    const QString word(600, u'm');
    const PagedDocument paged =
        layOut(withBlocks({{Table{{}, {1, 3}, {{{plain(word), {}}, {plain(QStringLiteral("b")), {}}}}}}}));
    qsizetype letters = 0;
    for (const PaperPage& page : paged.pages)
        for (const QString& line : pdf_tools::linesOf(page))
            if (line.startsWith(u'm'))
                letters += line.size();
    CHECK(letters == word.size());
    checkNothingClippedOrOverlapping(paged);
}

TEST_CASE("a paragraph leaves and takes at least two lines at a page break", "[documents]") {
    const int before = GENERATE(range(36, 52));
    std::vector<Block> blocks;
    for (int i = 0; i < before; ++i)
        blocks.push_back({Paragraph{plain(QStringLiteral("Rad."))}});
    for (const int length : {45, 70, 100, 45, 70, 100, 45})
        blocks.push_back({Paragraph{plain(words(QStringLiteral("stycke"), length))}});
    const PagedDocument paged = layOut(withBlocks(blocks));
    REQUIRE(paged.pages.size() > 1);
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

TEST_CASE("a heading never ends a page", "[documents]") {
    const int before = GENERATE(range(34, 50));
    const int level = GENERATE(1, 2, 3);
    std::vector<Block> blocks;
    for (int i = 0; i < before; ++i)
        blocks.push_back({Paragraph{plain(QStringLiteral("Rad."))}});
    blocks.push_back({Heading{level, QStringLiteral("Rubriken"), {}}});
    blocks.push_back({Paragraph{plain(words(QStringLiteral("efter"), 60))}});
    const PagedDocument paged = layOut(withBlocks(blocks));
    for (const PaperPage& page : paged.pages) {
        const QStringList lines = pdf_tools::linesOf(page);
        const qsizetype heading = lines.indexOf(QStringLiteral("Rubriken"));
        if (heading < 0)
            continue;
        CHECK(lines.value(heading + 1).startsWith(QStringLiteral("efter0 ")));
        CHECK(lines.value(heading + 2).startsWith(QStringLiteral("efter")));
    }
}

TEST_CASE("a heading, its introduction and the figure it introduces stand on one page", "[documents]") {
    const int before = GENERATE(range(20, 50, 3));
    const auto kind = GENERATE(0, 1);
    std::vector<Block> blocks;
    for (int i = 0; i < before; ++i)
        blocks.push_back({Paragraph{plain(QStringLiteral("Rad."))}});
    blocks.push_back({Heading{1, QStringLiteral("Rubriken"), {}}});
    blocks.push_back({Paragraph{plain(words(QStringLiteral("intro"), 40))}});
    const Table table{{QStringLiteral("Område")}, {1}, {{{plain(QStringLiteral("rad")), {}}}}};
    if (kind == 0)
        blocks.push_back({FigureBlock{{{samples::childOnly(), {}}}, 92}});
    else
        blocks.push_back({TableBesideFigure{samples::childOnly(), 92, 0.6, table}});
    const PagedDocument paged = layOut(withBlocks(blocks));
    for (const PaperPage& page : paged.pages) {
        const QStringList lines = pdf_tools::linesOf(page);
        const bool hasFigure = std::any_of(page.items.begin(), page.items.end(), [](const PageItem& item) {
            return std::holds_alternative<PageFigure>(item);
        });
        CHECK(lines.contains(QStringLiteral("Rubriken")) == hasFigure);
        CHECK(lines.filter(QStringLiteral("intro")).isEmpty() != hasFigure);
    }
}

TEST_CASE("an introduction longer than a page still breaks", "[documents]") {
    const QString text = words(QStringLiteral("intro"), 2500);
    const PagedDocument paged =
        layOut(withBlocks({{Paragraph{plain(text)}}, {FigureBlock{{{samples::childOnly(), {}}}, 92}}}));
    CHECK(inOrder(text.split(u' '), pdf_tools::wordsOf(paged)));
    checkNothingClippedOrOverlapping(paged);
}

TEST_CASE("a table's header stands on every page it goes over", "[documents]") {
    Table table{{QStringLiteral("Område"), QStringLiteral("Svar")}, {1, 1}, {}};
    for (int i = 0; i < 120; ++i)
        table.rows.push_back({{plain(QStringLiteral("rad%1").arg(i)), {}}, {plain(QStringLiteral("4")), {}}});
    const PagedDocument paged = layOut(withBlocks({{table}}));
    REQUIRE(paged.pages.size() > 2);
    for (const PaperPage& page : paged.pages)
        CHECK(pdf_tools::linesOf(page).count(QStringLiteral("Område")) == 1);
    checkNothingClippedOrOverlapping(paged);
}

TEST_CASE("what is kept together moves to the next page as one", "[documents]") {
    const int before = GENERATE(range(30, 50, 3));
    std::vector<Block> blocks;
    for (int i = 0; i < before; ++i)
        blocks.push_back({Paragraph{plain(QStringLiteral("Rad."))}});
    std::vector<Block> group;
    for (int i = 0; i < 8; ++i)
        group.push_back({Paragraph{plain(QStringLiteral("grupp%1").arg(i))}});
    blocks.push_back({KeepTogether{group}});
    const PagedDocument paged = layOut(withBlocks(blocks));
    int pagesWithGroup = 0;
    for (const PaperPage& page : paged.pages)
        pagesWithGroup += pdf_tools::linesOf(page).filter(QStringLiteral("grupp")).isEmpty() ? 0 : 1;
    CHECK(pagesWithGroup == 1);
}

TEST_CASE("a page break begins a page, and two do not make an empty one", "[documents]") {
    const PagedDocument paged = layOut(withBlocks(
        {{Paragraph{plain(QStringLiteral("ett"))}},
         {PageBreak{}},
         {PageBreak{}},
         {Paragraph{plain(QStringLiteral("två"))}}}));
    REQUIRE(paged.pages.size() == 2);
    CHECK(pdf_tools::linesOf(paged.pages[1]).contains(QStringLiteral("två")));
}

TEST_CASE("pages are numbered of how many there are", "[documents]") {
    std::vector<Block> blocks;
    for (int i = 0; i < 4; ++i) {
        blocks.push_back({Paragraph{plain(QStringLiteral("sida"))}});
        blocks.push_back({PageBreak{}});
    }
    blocks.pop_back();
    const PagedDocument paged = layOut(withBlocks(blocks));
    REQUIRE(paged.pages.size() == 4);
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(pdf_tools::linesOf(paged.pages[i]).contains(QStringLiteral("Sida %1 av 4").arg(i + 1)));
}

TEST_CASE("a paper that reads right to left begins at the right margin", "[documents]") {
    Document document = withBlocks(
        {{Paragraph{plain(QStringLiteral("مرحبا بكم في المدرسة"))}},
         {KeyValueTable{{{QStringLiteral("الاسم"), plain(QStringLiteral("ليلى"))}}}},
         {BulletList{{plain(QStringLiteral("هدف"))}}}});
    document.direction = Qt::RightToLeft;
    const PagedDocument paged = layOut(document);
    const qreal right = PagedDocument::pageSize().width() - 20 * PagedDocument::unitsPerMm;
    qreal nameLeft = 0;
    for (const auto& line : placedLines(paged.pages.front())) {
        if (line.text.startsWith(QStringLiteral("مرحبا")) || line.text == QStringLiteral("الاسم"))
            CHECK(std::abs(line.rect.right() - right) < 12);
        if (line.text == QStringLiteral("الاسم"))
            nameLeft = line.rect.left();
        if (line.text == QStringLiteral("ليلى"))
            CHECK((line.rect.right() < right - 1000 && line.rect.right() > 0));
        if (line.text == QStringLiteral("هدف"))
            CHECK(line.rect.right() < right - 100);
    }
    CHECK(nameLeft > 0);
    checkNothingClippedOrOverlapping(paged);
}

TEST_CASE("the mark stands on every page", "[documents]") {
    Document document = withBlocks({{Paragraph{plain(words(QStringLiteral("ord"), 1500))}}});
    document.mark = QStringLiteral("Övningsenhet");
    const PagedDocument paged = layOut(document);
    REQUIRE(paged.pages.size() > 1);
    for (const PaperPage& page : paged.pages)
        CHECK(pdf_tools::linesOf(page).contains(QStringLiteral("Övningsenhet")));
}

TEST_CASE("a preview at any size shows ink where the paper has it", "[documents]") {
    const PagedDocument paged =
        layOut(withBlocks({{FigureBlock{{{samples::childOnly(), QStringLiteral("Bild")}}, 90}}}));
    const int width = GENERATE(210, 840);
    QImage image(width, width * 297 / 210, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, paged, 0, QRectF(image.rect()));
    painter.end();
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += image.pixel(x, y) != 0xffffffff ? 1 : 0;
    CHECK(ink > width * width / 20);
    CHECK(image.pixel(2, image.height() / 2) == 0xffffffff);
}
