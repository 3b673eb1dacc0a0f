// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secret_input.h"

#include <QByteArray>

#include <conio.h>

namespace bk::cli {

std::optional<QString> readSecretLine(const QString& question) {
    _cputs(question.toLocal8Bit().constData());
    std::u16string line;
    for (wint_t c = _getwch(); c != L'\r' && c != L'\n' && c != WEOF; c = _getwch()) {
        if (c == L'\b') {
            if (!line.empty())
                line.pop_back();
        } else {
            line.push_back(char16_t(c));
        }
    }
    _cputs("\r\n");
    return QString::fromStdU16String(line);
}

} // namespace bk::cli
