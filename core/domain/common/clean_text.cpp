// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/clean_text.h"

#include <algorithm>

namespace bk {
namespace {

QString wholeCharacters(QString text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

bool isUnprintable(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

QString cleanText(QString text) {
    text = wholeCharacters(std::move(text));
    const auto unprintable = [](QChar c) {
        return isUnprintable(c.unicode()) && c != QLatin1Char('\n') && c != QLatin1Char('\t');
    };
    if (std::none_of(text.cbegin(), text.cend(), unprintable))
        return text;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const char16_t divider : {u'\r', u'\v', u'\f', u'\u0085', u'\u2028', u'\u2029'})
        text.replace(QChar(divider), QLatin1Char('\n'));
    text.removeIf(unprintable);
    return text;
}

QString cleanLine(QString text) {
    text = cleanText(std::move(text));
    for (const char16_t space : {u'\n', u'\t'})
        text.replace(QChar(space), QLatin1Char(' '));
    return text;
}

QString cutTo(const QString& text, qsizetype limit) {
    if (text.size() <= limit)
        return text;
    return text.left(limit > 0 && text[limit - 1].isHighSurrogate() ? limit - 1 : limit);
}

} // namespace bk
