// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/documents/overflow_papers.h"
#include "tests/documents/pdf_tools.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <QRegularExpression>

using namespace bk;
using namespace Qt::StringLiterals;
using samples::Filler;
using samples::OverflowPaper;

namespace {

constexpr int threeLines = 36;   ///< words
constexpr int threePages = 1800; ///< words

OverflowPaper anyPaper() {
    const auto papers = samples::overflowPapers();
    return GENERATE_COPY(Catch::Generators::from_range(papers.begin(), papers.end()));
}

/// The words of each field in the order in which `text` has them, by the field's number.
QHash<int, QStringList> wordsOfFields(const QString& text) {
    static const QRegularExpression filler(u"f(\\d+)o\\d+"_s);
    QHash<int, QStringList> found;
    for (auto match = filler.globalMatch(text); match.hasNext();) {
        const auto word = match.next();
        found[word.captured(1).toInt()] << word.captured();
    }
    return found;
}

/// Each field stands in `text` from its first word to its last, each word in its place; more than once only whole, as
/// a name that is signed with. Lines of neighbouring cells may stand between.
void requireWhole(const QString& text, const std::vector<QStringList>& fields) {
    const QHash<int, QStringList> found = wordsOfFields(text);
    REQUIRE(std::size_t(found.size()) == fields.size());
    for (std::size_t field = 0; field < fields.size(); ++field) {
        const QStringList words = found.value(int(field));
        const QStringList& once = fields[field];
        INFO(words.join(u' ').toStdString());
        REQUIRE(words.size() % once.size() == 0);
        for (qsizetype at = 0; at < words.size(); at += once.size())
            REQUIRE(words.mid(at, once.size()) == once);
    }
}

void requireInsidePage(const PaperPage& page) {
    const QRectF sheet = QRectF(QPointF(), PagedDocument::pageSize()).adjusted(500, 250, -500, -250);
    for (const auto& line : pdf_tools::placedLines(page)) {
        if (line.text.trimmed().isEmpty())
            continue;
        INFO(line.text.toStdString());
        REQUIRE(sheet.contains(line.rect));
    }
}

void requireMargins(const PagedDocument& pages, const QString& unit) {
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        const QString text = pdf_tools::linesOf(pages.pages[i]).join(u'\n');
        REQUIRE(text.contains(u"Sida %1 av %2"_s.arg(i + 1).arg(pages.pages.size())));
        REQUIRE(text.contains(unit));
        requireInsidePage(pages.pages[i]);
    }
}

} // namespace

TEST_CASE("no field of any paper is cut, with three lines or three pages in every one", "[documents]") {
    const OverflowPaper paper = anyPaper();
    const int words = GENERATE(threeLines, threePages);
    INFO(paper.name);
    Filler text(words);
    Document document = paper.make(text);
    document.headerText = u"Provenheten"_s;
    const PagedDocument pages = layOut(document);
    requireWhole(pdf_tools::wordsOf(pages).join(u' '), text.fields());
    requireMargins(pages, document.headerText);
}

TEST_CASE("where CI is set, a missing program to read PDFs with is a fault and no reason to skip", "[documents]") {
    const QByteArray before = qgetenv("CI");
    const bool wasSet = qEnvironmentVariableIsSet("CI");
    qputenv("CI", "true");
    CHECK_THROWS(pdf_tools::ask(u"no-such-program"_s, {}, {}));
    qunsetenv("CI");
    CHECK_FALSE(pdf_tools::ask(u"no-such-program"_s, {}, {}));
    if (wasSet)
        qputenv("CI", before);
}

TEST_CASE("what a PDF says, read by another program, is the whole paper in order", "[documents]") {
    const OverflowPaper paper = anyPaper();
    const int words = GENERATE(threeLines, threePages);
    INFO(paper.name);
    Filler text(words);
    const QByteArray pdf = pdf_tools::pdfOf(paper.make(text));
    const auto read = pdf_tools::ask(u"pdftotext"_s, {u"-raw"_s, u"%1"_s, u"-"_s}, pdf);
    const auto checked = pdf_tools::ask(u"qpdf"_s, {u"--check"_s, u"%1"_s}, pdf);
    const auto fonts = pdf_tools::ask(u"pdffonts"_s, {u"%1"_s}, pdf);
    const auto about = pdf_tools::ask(u"pdfinfo"_s, {u"%1"_s}, pdf);
    if (!read || !checked || !fonts || !about)
        SKIP("poppler-utils or qpdf is not installed");
    requireWhole(*read, text.fields());
    CHECK(checked->contains(u"No syntax or stream encoding errors"_s));
    const QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(lines.isEmpty());
    for (const QString& line : lines) {
        const QStringList cells = line.simplified().split(u' ');
        INFO(line.toStdString());
        CHECK(cells.at(cells.size() - 5) == u"yes"_s);
    }
    CHECK_FALSE(about->contains(u"Alvina"_s));
}
