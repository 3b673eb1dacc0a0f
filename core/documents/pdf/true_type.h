// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRawFont>
#include <QRectF>

#include <vector>

namespace bk::pdf {

/// What a PDF needs of a TrueType font (OpenType with `glyf` outlines): the tables of one face.
class TrueType {
public:
    explicit TrueType(const QRawFont& font);

    /// The face has outlines that can be taken as they are: neither PostScript's (`CFF`) nor pictures.
    bool embeddable() const { return !m_glyf.isEmpty() && !m_loca.isEmpty(); }
    QByteArray postScriptName() const;
    /// In thousandths of the font's size.
    double advance(quint32 glyph) const;
    QRectF box() const; ///< likewise; y upwards
    double ascent() const;
    double descent() const; ///< below zero
    double italicAngle() const;
    bool isBold() const;
    /// The first character that the font shows so; 0: none, as of a ligature.
    char32_t character(quint32 glyph) const;

    /// A font file with .notdef and these glyphs in their order, as far as a PDF reader needs it. The glyph that stands
    /// at `codes[i]` is `glyphs[i]`. Hints are left out: at the sizes of paper and of today's screens they change
    /// nothing that is seen, and they are half of the font.
    QByteArray subset(const std::vector<quint32>& glyphs, const std::vector<uchar>& codes) const;

private:
    QByteArray outline(quint32 glyph) const;
    double thousandths(int units) const { return 1000.0 * units / m_unitsPerEm; }
    void readCharacters(const QByteArray& cmap);
    void readSegments(const QByteArray& table);
    void readGroups(const QByteArray& table);
    void know(quint32 glyph, char32_t character);

    QByteArray m_head;
    QByteArray m_hhea;
    QByteArray m_maxp;
    QByteArray m_hmtx;
    QByteArray m_loca;
    QByteArray m_glyf;
    QByteArray m_name;
    double m_italicAngle = 0;
    int m_unitsPerEm = 1000;
    std::vector<char32_t> m_characters; ///< by glyph
};

} // namespace bk::pdf
