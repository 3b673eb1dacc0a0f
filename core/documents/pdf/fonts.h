// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/pdf/true_type.h"

#include <QHash>

#include <array>
#include <deque>
#include <memory>

namespace bk::pdf {

class File;

/// Up to 255 glyphs of one face, with a code of one byte each, and the font of the file that they become.
struct Subset {
    int number = 0; ///< /F1 is the first
    std::vector<quint32> glyphs = {};
    std::vector<uchar> codes = {};
    std::array<bool, 256> taken = {};

    bool isFull() const { return glyphs.size() == taken.size() - 1; }
    /// A letter of ASCII has itself for its code, so that the file's text reads as it is written.
    uchar add(quint32 glyph, char32_t character);
};

/// One face in whatever size, and what of it the file uses.
class Face {
public:
    struct Code {
        int font = 0; ///< the subset's number; 0: not used yet
        uchar code = 0;
        double advance = 0; ///< thousandths of the size
    };

    /// `drawn`: its outlines cannot be taken as they are, so each glyph becomes a drawing (Type 3). `counter` numbers
    /// the subsets of all faces.
    Face(const QRawFont& font, bool drawn, int& counter);

    const Code& code(quint32 glyph) {
        if (glyph < m_codes.size() && m_codes[glyph].font != 0)
            return m_codes[glyph];
        return newCode(glyph);
    }

    /// Adds "/F1 12 0 R" of each subset to `resources`.
    void write(File& file, QByteArray& resources) const;

private:
    const Code& newCode(quint32 glyph);
    double advanceOf(quint32 glyph) const;
    int writeEmbedded(File& file, const Subset& subset) const;
    int writeDrawn(File& file, const Subset& subset) const;
    QByteArray common(File& file, const Subset& subset) const;

    QRawFont m_font; ///< of a size in which a unit is a thousandth
    TrueType m_type;
    int& m_counter;
    bool m_drawn;
    std::vector<Code> m_codes; ///< by glyph
    std::deque<Subset> m_subsets;
};

/// The fonts of one file.
class Fonts {
public:
    struct Use {
        Face* face = nullptr;
        bool slanted = false; ///< an upright face that is to stand as italics
    };

    Use use(const QRawFont& font);
    /// Writes what was used, and returns the dictionary of font resources.
    QByteArray write(File& file) const;

private:
    Use found(const QRawFont& font);

    QRawFont m_lastFont;
    Use m_last;
    QHash<QRawFont, Use> m_known;
    std::vector<std::pair<QByteArray, std::unique_ptr<Face>>> m_faces; ///< by what tells one from another
    int m_counter = 0;
};

} // namespace bk::pdf
