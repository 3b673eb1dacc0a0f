// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/fonts.h"

#include <QFontDatabase>

#include <array>

namespace bk {
namespace {

/// Latin, Cyrillic and Greek first; then what other alphabets are taken from.
QStringList registerFamilies() {
    static constexpr std::array files{u":/fonts/NotoSans-Regular.ttf",     u":/fonts/NotoSans-Bold.ttf",
                                      u":/fonts/NotoSans-Italic.ttf",      u":/fonts/NotoSansArabic-Regular.ttf",
                                      u":/fonts/NotoSansArabic-Bold.ttf",  u":/fonts/NotoSansEthiopic-Regular.ttf",
                                      u":/fonts/NotoSansEthiopic-Bold.ttf"};
    QStringList all;
    for (const char16_t* file : files) {
        const int id = QFontDatabase::addApplicationFont(QString::fromUtf16(file));
        const QStringList families = QFontDatabase::applicationFontFamilies(id);
        Q_ASSERT(!families.isEmpty());
        all += families;
    }
    all.removeDuplicates();
    return all;
}

const QStringList& paperFamilies() {
    static const QStringList families = registerFamilies();
    return families;
}

QFont unsized(QFont::Weight weight, bool italic) {
    QFont font(paperFamilies());
    font.setWeight(weight);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleHint(QFont::SansSerif);
    font.setLetterSpacing(QFont::AbsoluteSpacing, paperLetterSpacing);
    return font;
}

} // namespace

QString paperFamily() { return paperFamilies().value(0); }

QFont paperFont(qreal pointSize, QFont::Weight weight, bool italic) {
    QFont font = unsized(weight, italic);
    font.setPointSizeF(pointSize);
    return font;
}

QFont paperFontInUnits(int units, QFont::Weight weight, bool italic) {
    QFont font = unsized(weight, italic);
    font.setPixelSize(units);
    return font;
}

} // namespace bk
