// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/fonts.h"
#include "core/documents/pdf/colour_profile.h"
#include "core/documents/pdf/file.h"
#include "core/documents/pdf/fonts.h"
#include "core/documents/pdf/true_type.h"
#include "tests/documents/pdf_tools.h"

#include <catch2/generators/catch_generators.hpp>

#include <QBuffer>
#include <QColorSpace>
#include <QColorTransform>
#include <QPainterPath>
#include <QRawFont>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <numeric>

using namespace bk;
using namespace Qt::StringLiterals;
using pdf_tools::ask;

namespace {

constexpr int thousand = 1000;

/// The first of the paper's families.
QRawFont latin(QFont::Weight weight = QFont::Normal) { return QRawFont::fromFont(paperFontInUnits(thousand, weight)); }

QString readBack(const std::vector<Block>& blocks) {
    Document document;
    document.title = u"Prov"_s;
    document.blocks = blocks;
    return ask(u"pdftotext"_s, {u"-raw"_s, u"%1"_s, u"-"_s}, pdf_tools::pdfOf(document)).value_or(QString());
}

bool pdfToolsAreThere() { return ask(u"pdfinfo"_s, {u"-v"_s}, {}).has_value(); }

} // namespace

TEST_CASE("an embedded face draws each glyph as the whole font does", "[documents][pdf]") {
    const auto weight = GENERATE(QFont::Normal, QFont::Bold);
    const QRawFont whole = latin(weight);
    REQUIRE(whole.isValid());
    // Composed of parts (å ö é), with and without contours, and signs that a string of a PDF sets apart.
    const QString text = u"Allt är (nästan) éåö ÅÄÖ \\ … – 0123"_s;
    const QList<quint32> wanted = whole.glyphIndexesForString(text);
    std::vector<quint32> glyphs(wanted.begin(), wanted.end());
    std::ranges::sort(glyphs);
    glyphs.erase(std::ranges::unique(glyphs).begin(), glyphs.end());
    std::vector<uchar> codes(glyphs.size());
    std::iota(codes.begin(), codes.end(), uchar(40));
    const pdf::TrueType type(whole);
    REQUIRE(type.embeddable());
    const QByteArray data = type.subset(glyphs, codes);
    const QRawFont part(data, thousand, QFont::PreferNoHinting);
    REQUIRE(part.isValid());
    CHECK(data.size() < 10'000);
    quint32 sum = 0;
    for (qsizetype at = 0; at < data.size(); at += 4)
        sum += qFromBigEndian<quint32>(data.constData() + at);
    CHECK(sum == 0xb1b0afba);
    for (std::size_t i = 0; i < glyphs.size(); ++i) {
        const quint32 own = quint32(i + 1);
        INFO("glyph " << glyphs[i]);
        CHECK(part.pathForGlyph(own) == whole.pathForGlyph(glyphs[i]));
        CHECK(part.advancesForGlyphIndexes({own}) == whole.advancesForGlyphIndexes({glyphs[i]}));
        CHECK(type.advance(glyphs[i]) == whole.advancesForGlyphIndexes({glyphs[i]}).front().x());
    }
}

TEST_CASE("a glyph is read as the first character that it shows", "[documents][pdf]") {
    const QRawFont font = latin();
    const pdf::TrueType type(font);
    for (const QChar c : u"aZ9åÖé–…ŁЖ "_s) {
        const QList<quint32> glyph = font.glyphIndexesForString(QString(c));
        REQUIRE(glyph.size() == 1);
        CHECK(type.character(glyph.front()) == c.unicode());
    }
    CHECK(type.character(0) == 0);
    CHECK(type.character(0xffff) == 0);
}

TEST_CASE("of a text of more signs than one font of the file holds none is lost", "[documents][pdf]") {
    if (!pdfToolsAreThere())
        SKIP("poppler-utils is not installed");
    QString signs;
    for (char16_t c = 0x1200; c < 0x1358; ++c) // Ethiopic
        if (QChar(c).isLetter())
            signs += QChar(c);
    REQUIRE(signs.size() > 255);
    CHECK(readBack({{Paragraph{plain(signs)}}}).remove(QRegularExpression(u"\\s"_s)).contains(signs));
}

TEST_CASE("signs that mean something in a PDF's strings are read back as they are", "[documents][pdf]") {
    if (!pdfToolsAreThere())
        SKIP("poppler-utils is not installed");
    const QString text = u"C:\\mapp (en) ((två) \\) <tre> [fyra] {fem} %sex /sju"_s;
    CHECK(readBack({{Paragraph{plain(text)}}}).contains(text));
}

TEST_CASE("slanted text of an alphabet without slanted letters is the upright face's", "[documents][pdf]") {
    Document document;
    document.title = u"Prov"_s;
    document.blocks = {{Paragraph{{TextRun{u"ሰላም "_s}, TextRun{u"ዓለም"_s, false, true}}}}};
    const QByteArray pdf = pdf_tools::pdfOf(document);
    const auto fonts = ask(u"pdffonts"_s, {u"%1"_s}, pdf);
    if (!fonts)
        SKIP("poppler-utils is not installed");
    CHECK(fonts->count(u"NotoSansEthiopic"_s) == 1);
    CHECK(readBack(document.blocks).contains(u"ሰላም ዓለም"_s));
}

TEST_CASE("Arabic is read back word by word in its own letters", "[documents][pdf]") {
    if (!pdfToolsAreThere())
        SKIP("poppler-utils is not installed");
    Document document;
    document.title = u"خطة الطفل"_s;
    document.direction = Qt::RightToLeft;
    const auto read = ask(u"pdftotext"_s, {u"%1"_s, u"-"_s}, pdf_tools::pdfOf(document));
    REQUIRE(read);
    CHECK(read->contains(u"خطة الطفل"_s));
}

TEST_CASE("of a face that cannot be embedded every letter becomes a drawing", "[documents][pdf]") {
    const QRawFont font = latin();
    int counter = 0;
    pdf::Face face(font, true, counter);
    const QString text = u"Båt (a)"_s;
    for (const quint32 glyph : font.glyphIndexesForString(text)) {
        CHECK(face.code(glyph).font == 1);
        CHECK(std::abs(face.code(glyph).advance - font.advancesForGlyphIndexes({glyph}).front().x()) < 1);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    pdf::File file(buffer);
    QByteArray resources;
    face.write(file, resources);
    CHECK(resources.startsWith("/F1 "));
    const QString written = QString::fromLatin1(buffer.data());
    CHECK(written.contains(u"/Subtype/Type3"_s));
    auto names =
        QRegularExpression(u"[ \\[]\\d+(/g\\d+)"_s).globalMatch(written.mid(written.indexOf(u"/Differences"_s)));
    int count = 0;
    for (; names.hasNext(); ++count)
        CHECK(written.contains(QRegularExpression(names.next().captured(1) + u" \\d+ 0 R"_s)));
    CHECK(count == 7);
}

TEST_CASE("the colour profile says sRGB", "[documents][pdf]") {
    const QByteArray profile = pdf::sRgbProfile();
    CHECK(qFromBigEndian<quint32>(profile.constData()) == quint32(profile.size()));
    const QColorSpace read = QColorSpace::fromIccProfile(profile);
    REQUIRE(read.isValid());
    CHECK(read.primaries() == QColorSpace::Primaries::SRgb);
    const QColorTransform toStandard = read.transformationToColorSpace(QColorSpace::SRgb);
    for (const QRgb colour : {0xff0b4f7aU, 0xff1f2328U, 0xffffe9a8U, 0xffffffffU, 0xff030303U}) {
        const QRgb mapped = toStandard.map(colour);
        INFO(std::hex << colour << " became " << mapped);
        CHECK(std::abs(qRed(mapped) - qRed(colour)) <= 1);
        CHECK(std::abs(qGreen(mapped) - qGreen(colour)) <= 1);
        CHECK(std::abs(qBlue(mapped) - qBlue(colour)) <= 1);
    }
}

TEST_CASE("numbers of a PDF are as short as they can be", "[documents][pdf]") {
    const auto written = [](double number, int decimals) {
        QByteArray out;
        pdf::appendNumber(out, number, decimals);
        return out;
    };
    CHECK(written(0, 3) == "0 ");
    CHECK(written(-0.0004, 3) == "0 ");
    CHECK(written(12, 2) == "12 ");
    CHECK(written(0.25, 2) == ".25 ");
    CHECK(written(-0.05, 2) == "-.05 ");
    CHECK(written(841.8898, 2) == "841.89 ");
    CHECK(written(1.096, 2) == "1.1 ");
    CHECK(written(-3.5, 0) == "-4 ");
}
