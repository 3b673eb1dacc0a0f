// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bk {

/// Control characters, and marks that turn the direction of a text or divide its lines unseen: no file that is read in
/// may hold them, but for line breaks and tabs in texts that people write.
bool isUnprintable(char32_t c);

/// The text as every form and file takes it: lines divided by \n, tabs kept, nothing unprintable else. Half a character
/// (a lone surrogate) becomes U+FFFD, so that it is seen that something is missing.
QString cleanText(QString text);

/// The same on one line: line breaks and tabs become spaces.
QString cleanLine(QString text);

/// The first `limit` UTF-16 code units, or one less where a character would be cut in two.
QString cutTo(const QString& text, qsizetype limit);

} // namespace bk
