// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/crockford.h"

namespace bk::crockford {

int digit(QChar c) {
    switch (const char16_t u = c.toUpper().unicode()) {
    case u'O': return 0;
    case u'I':
    case u'L': return 1;
    default:
        for (int i = 0; i < 32; ++i)
            if (char16_t(alphabet[i]) == u)
                return i;
        return -1;
    }
}

bool isSeparator(QChar c) {
    return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == QChar(0x2212) /* minus */ ||
           c == QChar(0x00AD) /* soft hyphen */;
}

} // namespace bk::crockford
