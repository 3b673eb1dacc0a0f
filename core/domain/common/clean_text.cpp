// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/clean_text.h"

#include <algorithm>

namespace bk {

bool isUnprintable(char32_t c) {
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

QString cleanText(QString text) {
    const auto unprintable = [](QChar c) {
        return isUnprintable(c.unicode()) && c != QLatin1Char('\n') && c != QLatin1Char('\t');
    };
    if (std::none_of(text.cbegin(), text.cend(), unprintable))
        return text;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const char16_t divider : {u'\r', u'\u2028', u'\u2029'})
        text.replace(QChar(divider), QLatin1Char('\n'));
    text.removeIf(unprintable);
    return text;
}

} // namespace bk
