// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdf/fonts.h"

#include "core/documents/pdf/content.h"
#include "core/documents/pdf/file.h"

#include <algorithm>
#include <cmath>

namespace bk::pdf {
namespace {

constexpr qreal thousand = 1000;
constexpr qsizetype macStyle = 44; ///< in a font's head table
constexpr char boldBit = 1;
constexpr char italicBit = 2;

QByteArray numbers(std::initializer_list<double> values) {
    QByteArray text = "[";
    for (const double value : values)
        appendNumber(text, value, 0);
    text.back() = ']';
    return text;
}

/// An Arabic letter in one of its four forms is the letter itself to whoever searches. Two letters in one sign stay one
/// character: readers turn them around with the line.
char32_t searched(char32_t character) {
    if (character < 0xfb50 || character > 0xfeff)
        return character;
    const QString letters = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KC);
    return letters.size() == 1 ? letters.front().unicode() : character;
}

/// From codes to characters, so that text can be copied out of the file.
QByteArray toUnicode(const Subset& subset, const TrueType& type) {
    constexpr int mostInSection = 100; // more is not allowed
    QByteArrayList lines;
    for (std::size_t i = 0; i < subset.glyphs.size(); ++i) {
        const char32_t character = searched(type.character(subset.glyphs[i]));
        if (character == 0 || character == subset.codes[i])
            continue;
        QByteArray text;
        for (const QChar c : QChar::fromUcs4(character))
            text += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        lines << '<' + QByteArray(1, char(subset.codes[i])).toHex() + "><" + text + ">\n";
    }
    std::ranges::sort(lines);
    QByteArray map = "/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n"
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                     "/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
                     "1 begincodespacerange<00><ff>endcodespacerange\n"
                     "1 beginbfrange<20><7e><0020>endbfrange\n";
    for (qsizetype first = 0; first < lines.size(); first += mostInSection) {
        const QByteArrayList section = lines.mid(first, mostInSection);
        map += QByteArray::number(section.size()) + " beginbfchar\n" + section.join() + "endbfchar\n";
    }
    return map + "endcmap CMapName currentdict/CMap defineresource pop end end";
}

/// "AAAAAB+NotoSans": six letters of its own say that a font is not whole.
QByteArray subsetName(const QByteArray& name, int number) {
    QByteArray letters(6, 'A');
    for (qsizetype i = letters.size(); i-- > 0; number /= 26)
        letters[i] = char('A' + number % 26);
    return letters + '+' + name;
}

} // namespace

uchar Subset::add(quint32 glyph, char32_t character) {
    constexpr std::size_t afterAscii = 0x7f;
    std::size_t code = character >= 0x20 && character < afterAscii ? character : afterAscii;
    while (code == 0 || taken[code])
        code = (code + 1) % taken.size();
    taken[code] = true;
    glyphs.push_back(glyph);
    codes.push_back(uchar(code));
    return uchar(code);
}

Face::Face(const QRawFont& font, bool drawn, int& counter)
    : m_font(font)
    , m_type(font)
    , m_counter(counter)
    , m_drawn(drawn || !m_type.embeddable()) {
    m_font.setPixelSize(thousand);
}

double Face::advanceOf(quint32 glyph) const {
    return m_drawn ? m_font.advancesForGlyphIndexes({glyph}).value(0).x() : m_type.advance(glyph);
}

const Face::Code& Face::newCode(quint32 glyph) {
    if (glyph >= m_codes.size())
        m_codes.resize(glyph + 1);
    if (m_subsets.empty() || m_subsets.back().isFull())
        m_subsets.push_back({++m_counter});
    Subset& subset = m_subsets.back();
    m_codes[glyph] = {subset.number, subset.add(glyph, m_type.character(glyph)), advanceOf(glyph)};
    return m_codes[glyph];
}

/// What both kinds of font have: their codes, the widths and the characters.
QByteArray Face::common(File& file, const Subset& subset) const {
    const auto [first, last] = std::ranges::minmax(subset.codes);
    std::vector<double> widths(std::size_t(last - first + 1), 0.0);
    for (std::size_t i = 0; i < subset.codes.size(); ++i)
        widths[std::size_t(subset.codes[i] - first)] = m_codes[subset.glyphs[i]].advance;
    QByteArray list;
    for (const double width : widths)
        appendNumber(list, width, 0);
    list.chop(1);
    return "/FirstChar " + QByteArray::number(first) + "/LastChar " + QByteArray::number(last) + "/Widths[" + list +
           "]/ToUnicode " + reference(file.writeStream(toUnicode(subset, m_type)));
}

int Face::writeEmbedded(File& file, const Subset& subset) const {
    const QByteArray data = m_type.subset(subset.glyphs, subset.codes);
    const int program = file.writeStream(data, File::Packing::Deflate, "/Length1 " + QByteArray::number(data.size()));
    const QByteArray name = subsetName(m_type.postScriptName(), subset.number);
    const QRectF box = m_type.box();
    const auto number = [](const char* key, double value) {
        QByteArray text = key;
        appendNumber(text, value, 0);
        return text;
    };
    constexpr double stemOfBold = 150;
    constexpr double stem = 80;
    const int descriptor = file.write(
        "<</Type/FontDescriptor/FontName/" + name + "/Flags 4/FontBBox" +
        numbers({box.left(), box.top(), box.right(), box.bottom()}) + number("/ItalicAngle ", m_type.italicAngle()) +
        number("/Ascent ", m_type.ascent()) + number("/Descent ", m_type.descent()) +
        number("/CapHeight ", m_type.ascent()) + number("/StemV ", m_type.isBold() ? stemOfBold : stem) +
        "/FontFile2 " + reference(program) + ">>");
    return file.write(
        "<</Type/Font/Subtype/TrueType/BaseFont/" + name + common(file, subset) + "/FontDescriptor " +
        reference(descriptor) + ">>");
}

int Face::writeDrawn(File& file, const Subset& subset) const {
    QByteArray procedures;
    QByteArray names;
    for (std::size_t i = 0; i < subset.glyphs.size(); ++i) {
        const QPainterPath path = QTransform::fromScale(1, -1).map(m_font.pathForGlyph(subset.glyphs[i]));
        const QRectF box = path.boundingRect();
        QByteArray drawing;
        for (const double value :
             {m_codes[subset.glyphs[i]].advance, 0.0, box.left(), box.top(), box.right(), box.bottom()})
            appendNumber(drawing, value, 2);
        drawing += "d1\n";
        appendPath(drawing, path);
        const QByteArray name = "/g" + QByteArray::number(subset.codes[i]);
        procedures += name + ' ' + reference(file.writeStream(drawing + "f"));
        names += ' ' + QByteArray::number(subset.codes[i]) + name;
    }
    return file.write(
        "<</Type/Font/Subtype/Type3/FontBBox[0 0 0 0]/FontMatrix[.001 0 0 .001 0 0]/Resources<<>>/CharProcs<<" +
        procedures + ">>/Encoding<</Type/Encoding/Differences[" + names + "]>>" + common(file, subset) + ">>");
}

void Face::write(File& file, QByteArray& resources) const {
    for (const Subset& subset : m_subsets)
        resources += "/F" + QByteArray::number(subset.number) + ' ' +
                     reference(m_drawn ? writeDrawn(file, subset) : writeEmbedded(file, subset));
}

Fonts::Use Fonts::found(const QRawFont& font) {
    // The head table holds the file's checksum and says what the face is by itself; the rest Qt makes of it.
    QByteArray key = font.fontTable("head");
    const auto is = [style = key.mid(macStyle + 1, 1)](char bit) {
        return !style.isEmpty() && (style.front() & bit);
    };
    const bool slanted = font.style() != QFont::StyleNormal && !is(italicBit);
    const bool drawn = (font.weight() >= QFont::DemiBold && !is(boldBit)) || font.fontTable("loca").isEmpty();
    key += drawn ? slanted ? "drawn slanted" : "drawn" : "";
    auto face = std::ranges::find(m_faces, key, &decltype(m_faces)::value_type::first);
    if (face == m_faces.end())
        face = m_faces.insert(face, {key, std::make_unique<Face>(font, drawn, m_counter)});
    return {face->second.get(), slanted && !drawn};
}

Fonts::Use Fonts::use(const QRawFont& font) {
    if (m_last.face && font == m_lastFont)
        return m_last;
    m_lastFont = font;
    m_last = m_known.value(font);
    if (!m_last.face)
        m_known.insert(font, m_last = found(font));
    return m_last;
}

QByteArray Fonts::write(File& file) const {
    QByteArray resources = "<<";
    for (const auto& [key, face] : m_faces)
        face->write(file, resources);
    return resources + ">>";
}

} // namespace bk::pdf
