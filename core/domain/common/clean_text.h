// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bk {

/// Control characters, and marks that turn the direction of a text or divide its lines unseen: no file that is read in
/// may hold them, but for line breaks and tabs in texts that people write.
bool isUnprintable(char32_t c);

/// The text as every file takes it: lines divided by \n, tabs kept, nothing unprintable else.
QString cleanText(QString text);

} // namespace bk
