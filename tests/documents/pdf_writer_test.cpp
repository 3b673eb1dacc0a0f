// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdf_writer.h"

#include "core/documents/page_stream.h"
#include "core/domain/common/error.h"
#include "tests/documents/pdf_tools.h"
#include "tests/documents/samples.h"

#include <catch2/generators/catch_generators.hpp>

#include <QFile>
#include <QRegularExpression>

using namespace bk;
using pdf_tools::ask;

namespace {

Document sample() {
    Document document;
    document.title = QStringLiteral("Barnets plan");
    document.subtitle = QStringLiteral("Alvina");
    document.footerText = QStringLiteral("Inte det officiella instrumentet.");
    document.blocks = {
        {Heading{1, QStringLiteral("Första rubriken"), QStringLiteral("1")}},
        {Paragraph{
            {TextRun{QStringLiteral("Vanlig ")}, TextRun{QStringLiteral("fet "), true},
             TextRun{QStringLiteral("kursiv"), false, true}}}},
        {FigureBlock{{{samples::threeRaters(), {}}}, 90}},
        {PageBreak{}},
        {Paragraph{plain(QStringLiteral("Officiell affisch på fjärde sidan"))}}};
    return document;
}

} // namespace

TEST_CASE("a PDF carries its fonts, selectable text and no raster picture", "[documents]") {
    const QByteArray pdf = pdf_tools::pdfOf(sample());
    const auto fonts = ask(QStringLiteral("pdffonts"), {QStringLiteral("%1")}, pdf);
    if (!fonts)
        SKIP("poppler-utils is not installed");
    const QStringList rows = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE(rows.size() >= 2);
    for (const QString& row : rows) {
        INFO(row.toStdString());
        CHECK(row.contains(QStringLiteral("NotoSans")));
        CHECK(QRegularExpression(QStringLiteral("\\byes\\s+(yes|no)\\s+yes\\b")).match(row).hasMatch());
    }
    const auto images = ask(QStringLiteral("pdfimages"), {QStringLiteral("-list"), QStringLiteral("%1")}, pdf);
    REQUIRE(images);
    CHECK(images->split(u'\n', Qt::SkipEmptyParts).size() == 2);
    const auto text = ask(QStringLiteral("pdftotext"), {QStringLiteral("%1"), QStringLiteral("-")}, pdf);
    REQUIRE(text);
    for (const char16_t* piece :
         {u"Första rubriken", u"Vanlig fet kursiv", u"Officiell affisch på fjärde sidan", u"Sida 1 av 2",
          u"Sida 2 av 2", u"Tillhörighet", u"Vårdnadshavare 1"})
        CHECK(text->contains(QString::fromUtf16(piece)));
}

TEST_CASE("a paper of any length comes page by page as it is laid out whole", "[documents]") {
    const std::size_t least = GENERATE(1U, 25U, 45U);
    Document document = sample();
    while (layOut(document).pages.size() < least)
        for (int i = 0; i < 12; ++i)
            document.blocks.push_back(
                {i % 4 == 0 ? Block{Heading{2, QStringLiteral("Rubrik %1").arg(i), {}}}
                            : Block{Paragraph{plain(QStringLiteral("Ord %1. ").arg(i).repeated(90))}}});
    const PagedDocument whole = layOut(document);
    std::size_t number = 0;
    layOutEach(document, [&](const PagedDocument& page) {
        REQUIRE(page.pages.size() == 1);
        REQUIRE(number < whole.pages.size());
        const auto one = pdf_tools::placedLines(page.pages.front());
        const auto other = pdf_tools::placedLines(whole.pages[number++]);
        REQUIRE(one.size() == other.size());
        for (std::size_t i = 0; i < one.size(); ++i) {
            REQUIRE(one[i].text == other[i].text);
            REQUIRE(one[i].rect == other[i].rect);
        }
    });
    CHECK(number == whole.pages.size());
}

TEST_CASE("a PDF's metadata names the paper and the program, never the child", "[documents]") {
    const QByteArray pdf = pdf_tools::pdfOf(sample());
    const auto information = ask(QStringLiteral("pdfinfo"), {QStringLiteral("%1")}, pdf);
    if (!information)
        SKIP("poppler-utils is not installed");
    CHECK(information->contains(QRegularExpression(QStringLiteral("Title:\\s+Barnets plan\\n"))));
    CHECK(information->contains(QRegularExpression(QStringLiteral("Creator:\\s+Behovskompass\\n"))));
    CHECK(information->contains(QRegularExpression(QStringLiteral("Pages:\\s+2\\n"))));
    CHECK_FALSE(information->contains(QStringLiteral("Author")));
    const auto metadata = ask(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), QStringLiteral("%1")}, pdf);
    REQUIRE(metadata);
    CHECK(metadata->contains(QStringLiteral("Barnets plan")));
    CHECK_FALSE((*information + *metadata).contains(QStringLiteral("Alvina")));
}

TEST_CASE("a PDF is sound and without transparency", "[documents]") {
    const QByteArray pdf = pdf_tools::pdfOf(sample());
    const auto plainPdf =
        ask(QStringLiteral("qpdf"),
            {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), QStringLiteral("%1"),
             QStringLiteral("-")},
            pdf);
    if (!plainPdf)
        SKIP("qpdf is not installed");
    REQUIRE_FALSE(plainPdf->isEmpty());
    auto matches = QRegularExpression(QStringLiteral("/(?:ca|CA) ([0-9.]+)")).globalMatch(*plainPdf);
    while (matches.hasNext())
        CHECK(matches.next().captured(1).toDouble() == 1.0);
    CHECK_FALSE(plainPdf->contains(QRegularExpression(QStringLiteral("/SMask\\s+(?!/None)"))));
}

TEST_CASE("a full disk is told, not ignored", "[documents]") {
    QFile full(QStringLiteral("/dev/full"));
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        SKIP("no /dev/full here");
    try {
        writePdf(full, sample());
        FAIL("no error");
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::DiskFull);
    }
}
