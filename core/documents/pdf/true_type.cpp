// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdf/true_type.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

// Names and offsets of fields: the OpenType specification, chapters of the tables that are named.
namespace bk::pdf {
namespace {

constexpr qsizetype metricsCount = 34; ///< in hhea: numberOfHMetrics
constexpr qsizetype shortestHead = 54;
constexpr qsizetype checkSumAdjustment = 8; ///< in head
constexpr qsizetype indexToLocFormat = 50;  ///< in head
constexpr qint16 shortOffsets = 0;          ///< halved, so that two bytes hold them: 255 glyphs are never 128 KB

quint16 u16(const QByteArray& table, qsizetype at) {
    return at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : 0;
}

qint16 s16(const QByteArray& table, qsizetype at) { return qint16(u16(table, at)); }

quint32 u32(const QByteArray& table, qsizetype at) {
    return at + 4 <= table.size() ? qFromBigEndian<quint32>(table.constData() + at) : 0;
}

template <typename Number> void append(QByteArray& out, Number number) {
    const Number big = qToBigEndian(number);
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

template <typename Number> void put(QByteArray& table, qsizetype at, Number number) {
    qToBigEndian(number, table.data() + at);
}

namespace composite {
constexpr quint16 wordArguments = 0x1;
constexpr quint16 scale = 0x8;
constexpr quint16 more = 0x20;
constexpr quint16 twoScales = 0x40;
constexpr quint16 matrix = 0x80;
constexpr quint16 instructions = 0x100;

/// Calls `part` with where each part's flags stand; returns where they end.
template <typename Part> qsizetype eachPart(const QByteArray& glyph, Part part) {
    qsizetype at = 10;
    quint16 flags = 0;
    do {
        flags = u16(glyph, at);
        part(at);
        at += 4 + (flags & wordArguments ? 4 : 2);
        at += flags & matrix ? 8 : flags & twoScales ? 4 : flags & scale ? 2 : 0;
    } while ((flags & more) && at + 4 <= glyph.size());
    return at;
}
} // namespace composite

bool isComposite(const QByteArray& glyph) { return !glyph.isEmpty() && s16(glyph, 0) < 0; }

QByteArray withoutHints(QByteArray glyph) {
    if (glyph.isEmpty())
        return glyph;
    if (isComposite(glyph)) {
        const qsizetype end = composite::eachPart(
            glyph, [&glyph](qsizetype at) { put(glyph, at, quint16(u16(glyph, at) & ~composite::instructions)); });
        return glyph.left(end);
    }
    const qsizetype length = 10 + 2 * s16(glyph, 0);
    const quint16 hints = u16(glyph, length);
    if (length + 2 + hints > glyph.size())
        return glyph;
    put(glyph, length, quint16(0));
    return glyph.remove(length + 2, hints);
}

/// `maxp` counts what the hints need; there are none.
QByteArray withoutHintRoom(QByteArray maxp, std::size_t glyphs) {
    constexpr qsizetype glyphCount = 4;
    constexpr qsizetype firstOfHints = 16; ///< maxTwilightPoints to maxSizeOfInstructions
    constexpr qsizetype endOfHints = 28;
    put(maxp, glyphCount, quint16(glyphs));
    for (qsizetype at = firstOfHints; at < std::min(endOfHints, maxp.size()); at += 2)
        put(maxp, at, quint16(0));
    return maxp;
}

quint32 checksum(const QByteArray& padded) {
    quint32 sum = 0;
    for (qsizetype at = 0; at < padded.size(); at += 4)
        sum += u32(padded, at);
    return sum;
}

/// Tables in the order of their tags.
QByteArray fontFile(const std::vector<std::pair<QByteArray, QByteArray>>& tables) {
    constexpr qsizetype entry = 16;
    quint16 power = 1;
    quint16 exponent = 0;
    while (power * 2U <= tables.size()) {
        power = quint16(power * 2);
        ++exponent;
    }
    QByteArray file;
    append(file, quint32(0x00010000));
    append(file, quint16(tables.size()));
    append(file, quint16(power * entry));
    append(file, exponent);
    append(file, quint16(tables.size() * entry - power * entry));
    qsizetype place = file.size() + qsizetype(tables.size()) * entry;
    QByteArray bodies;
    for (const auto& [tag, table] : tables) {
        QByteArray padded = table;
        padded.append((4 - table.size() % 4) % 4, '\0');
        file += tag;
        append(file, checksum(padded));
        append(file, quint32(place));
        append(file, quint32(table.size()));
        place += padded.size();
        bodies += padded;
    }
    return file + bodies;
}

/// The sum that a font file's parts and the whole are checked with: `head` holds what is missing to a number that all
/// fonts share.
QByteArray summed(QByteArray file) {
    constexpr quint32 shared = 0xb1b0afba;
    const qsizetype head = u32(file, file.indexOf("head") + 8);
    put(file, head + checkSumAdjustment, shared - checksum(file));
    return file;
}

/// One byte a character, the only encoding that a symbolic TrueType font of PDF/A-1 may have (format 0, Macintosh).
QByteArray characterMap(const std::vector<uchar>& codes) {
    constexpr quint16 size = 262;
    QByteArray table;
    for (const quint16 number : std::to_array<quint16>({0, 1, 1, 0, 0, 12, 0, size, 0}))
        append(table, number);
    QByteArray glyphs(256, '\0');
    for (std::size_t i = 0; i < codes.size(); ++i)
        glyphs[codes[i]] = char(i + 1);
    return table + glyphs;
}

} // namespace

TrueType::TrueType(const QRawFont& font)
    : m_head(font.fontTable("head"))
    , m_hhea(font.fontTable("hhea"))
    , m_maxp(font.fontTable("maxp"))
    , m_hmtx(font.fontTable("hmtx"))
    , m_loca(font.fontTable("loca"))
    , m_glyf(font.fontTable("glyf"))
    , m_name(font.fontTable("name")) {
    constexpr qsizetype unitsPerEm = 18;
    m_unitsPerEm = std::max<int>(1, u16(m_head, unitsPerEm));
    m_italicAngle = qint32(u32(font.fontTable("post"), 4)) / 65536.0;
    if (m_head.size() < shortestHead || m_hhea.size() < metricsCount + 2 || m_maxp.size() < 6)
        m_glyf.clear();
    readCharacters(font.fontTable("cmap"));
}

QByteArray TrueType::postScriptName() const {
    constexpr quint16 windows = 3;
    constexpr quint16 postScript = 6;
    const qsizetype strings = u16(m_name, 4);
    for (qsizetype i = 0, at = 6; i < u16(m_name, 2); ++i, at += 12) {
        if (u16(m_name, at) != windows || u16(m_name, at + 6) != postScript)
            continue;
        QByteArray name;
        const qsizetype from = strings + u16(m_name, at + 10);
        for (qsizetype c = from; c + 1 < from + u16(m_name, at + 8); c += 2)
            if (const quint16 sign = u16(m_name, c); sign < 128 && (std::isalnum(sign) || sign == '-'))
                name += char(sign);
        return name;
    }
    return "Font";
}

double TrueType::advance(quint32 glyph) const {
    const qsizetype count = u16(m_hhea, metricsCount);
    return thousandths(u16(m_hmtx, 4 * std::min<qsizetype>(glyph, std::max<qsizetype>(0, count - 1))));
}

QRectF TrueType::box() const {
    constexpr qsizetype least = 36;
    return {
        QPointF(thousandths(s16(m_head, least)), thousandths(s16(m_head, least + 2))),
        QPointF(thousandths(s16(m_head, least + 4)), thousandths(s16(m_head, least + 6)))};
}

double TrueType::ascent() const { return thousandths(s16(m_hhea, 4)); }
double TrueType::descent() const { return thousandths(s16(m_hhea, 6)); }
double TrueType::italicAngle() const { return m_italicAngle; }
bool TrueType::isBold() const { return u16(m_head, 44) & 1; }

char32_t TrueType::character(quint32 glyph) const { return glyph < m_characters.size() ? m_characters[glyph] : 0; }

void TrueType::know(quint32 glyph, char32_t character) {
    if (glyph == 0 || glyph > 0xffff)
        return;
    if (glyph >= m_characters.size())
        m_characters.resize(glyph + 1);
    char32_t& known = m_characters[glyph];
    if (known == 0 || character < known)
        known = character;
}

void TrueType::readCharacters(const QByteArray& cmap) {
    for (qsizetype i = 0; i < u16(cmap, 2); ++i) {
        const qsizetype at = u32(cmap, 4 + 8 * i + 4);
        if (u16(cmap, at) == 4)
            readSegments(cmap.mid(at));
        else if (u16(cmap, at) == 12)
            readGroups(cmap.mid(at));
    }
}

void TrueType::readSegments(const QByteArray& table) {
    const qsizetype doubled = u16(table, 6);
    const qsizetype starts = 16 + doubled;
    for (qsizetype i = 0; i < doubled; i += 2) {
        const quint16 last = u16(table, 14 + i);
        const quint16 delta = u16(table, starts + doubled + i);
        const qsizetype offsetAt = starts + 2 * doubled + i;
        const quint16 offset = u16(table, offsetAt);
        const quint16 first = u16(table, starts + i);
        for (quint32 c = first; c <= last && c < 0xffff; ++c) {
            const quint16 listed = offset == 0 ? quint16(c) : u16(table, offsetAt + offset + 2 * qsizetype(c - first));
            if (offset == 0 || listed != 0)
                know(quint16(listed + delta), c);
        }
    }
}

void TrueType::readGroups(const QByteArray& table) {
    const qsizetype count = std::min<qsizetype>(u32(table, 12), table.size() / 12);
    for (qsizetype at = 16; at < 16 + 12 * count; at += 12) {
        const quint32 first = u32(table, at);
        const quint32 last = std::min<quint32>(u32(table, at + 4), 0x10ffff);
        for (quint32 c = first; c <= last; ++c)
            know(u32(table, at + 8) + c - first, c);
    }
}

QByteArray TrueType::outline(quint32 glyph) const {
    const bool wide = qint16(u16(m_head, indexToLocFormat)) != shortOffsets;
    const auto place = [&](quint32 index) {
        return wide ? qsizetype(u32(m_loca, 4 * qsizetype(index))) : 2 * qsizetype(u16(m_loca, 2 * qsizetype(index)));
    };
    const qsizetype from = place(glyph);
    return m_glyf.mid(from, std::max<qsizetype>(0, place(glyph + 1) - from));
}

QByteArray TrueType::subset(const std::vector<quint32>& glyphs, const std::vector<uchar>& codes) const {
    std::vector<quint32> all{0};
    all.insert(all.end(), glyphs.begin(), glyphs.end());
    QByteArray glyf;
    QByteArray loca;
    QByteArray hmtx;
    const qsizetype metrics = u16(m_hhea, metricsCount);
    // Parts of composed glyphs come after all that have a code, so that a code's glyph is its place.
    for (std::size_t i = 0; i < all.size(); ++i) {
        QByteArray own = withoutHints(outline(all[i]));
        if (isComposite(own))
            composite::eachPart(own, [&](qsizetype at) {
                const quint16 part = u16(own, at + 2);
                auto found = std::ranges::find(all, part);
                if (found == all.end())
                    found = all.insert(all.end(), part);
                put(own, at + 2, quint16(found - all.begin()));
            });
        append(loca, quint16(glyf.size() / 2));
        glyf += own;
        glyf.append(glyf.size() % 2, '\0');
        const qsizetype glyph = all[i];
        append(hmtx, u16(m_hmtx, 4 * std::min(glyph, metrics - 1)));
        append(hmtx, u16(m_hmtx, glyph < metrics ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics)));
    }
    append(loca, quint16(glyf.size() / 2));
    QByteArray head = m_head;
    put(head, indexToLocFormat, shortOffsets);
    put(head, checkSumAdjustment, quint32(0));
    QByteArray hhea = m_hhea;
    put(hhea, metricsCount, quint16(all.size()));
    return summed(fontFile(
        {{"cmap", characterMap(codes)},
         {"glyf", glyf},
         {"head", head},
         {"hhea", hhea},
         {"hmtx", hmtx},
         {"loca", loca},
         {"maxp", withoutHintRoom(m_maxp, all.size())}}));
}

} // namespace bk::pdf
