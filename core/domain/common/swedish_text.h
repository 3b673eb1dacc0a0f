// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace bk {

/// A key whose bytes compare (memcmp) as Swedish alphabetical order: spaces, punctuation, digits, a-z å ä ö, then other
/// scripts. V and W are different letters; é goes with e, ü with y, æ with ä, ø with ö. Where all letters are alike,
/// accents decide, then small before capital. Equal keys: equal texts, apart from how accents are encoded.
QByteArray swedishSortKey(const QString& text);

/// What the search index holds of a text: words of letters and digits in lower case (NFC), one space between them.
QString searchExact(const QString& text);
/// The same without accents: å and ä as a, ö as o, é as e, ß as ss.
QString searchFolded(const QString& text);

/// The FTS5 MATCH expression for what somebody typed, over a table with the columns `exact` and `folded`: each word is
/// the beginning of a word in the text, all of them must be found. A word typed with å, ä, ö or another accent is
/// looked for as it is, others without regard to accents: "ake" finds Åke, and "å" does not find every a. Empty where
/// nothing searchable was typed. At most 16 words count.
QString ftsQuery(const QString& typed);

} // namespace bk
