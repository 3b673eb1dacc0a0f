// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/paper_dictionary.h"

#include <memory>

namespace bk {

struct Instrument;
struct WellbeingModel;

/// The words a paper is made in.
struct PaperWords {
    std::shared_ptr<const PaperDictionary> dictionary = nullptr; ///< null: Swedish, the language of the sources
    bool besideSwedish = false;                                  ///< Swedish first, the other language beside it
    /// Of those with both: each text holds both, "Namn / Name". What figures and margins are made in.
    bool inOneLine = false;

    /// Read from right to left as a whole; a paper that has Swedish first is not.
    Qt::LayoutDirection direction() const;
    /// BCP 47, of the paper as a whole.
    QString language() const;
    QString translated(const QString& swedish) const;
    bool operator==(const PaperWords& other) const = default;
};

/// While it lives, papers are built in another language than the program's, on this thread. Scopes may be nested; the
/// innermost holds. A document remembers the words it was begun in, for what is only written when it is laid out.
class PaperLanguage {
public:
    explicit PaperLanguage(PaperWords words);
    ~PaperLanguage();
    PaperLanguage(const PaperLanguage&) = delete;
    PaperLanguage& operator=(const PaperLanguage&) = delete;

private:
    friend PaperWords paperWords();
    friend QString paperTranslate(const char* context, const char* text);

    PaperWords m_words;
    PaperLanguage* m_outer;
};

/// What holds now.
PaperWords paperWords();

/// A label of a paper in the paper's language; Swedish where that language lacks it. For lupdate it is an alias of
/// `translate`.
QString paperTranslate(const char* context, const char* text);

/// Words that came from a pack or a frozen plan, in the paper's language; as they are where that language lacks them.
QString inPaperLanguage(const QString& swedish);
WellbeingModel inPaperLanguage(WellbeingModel model);
Instrument inPaperLanguage(Instrument instrument);

/// Of the paper's language: dates and decimal signs. Swedish where nothing else was chosen.
QLocale paperLocale();

/// What a paper writes a mean with; `otherwise` where Swedish is written.
QChar paperDecimalSign(QChar otherwise);

/// A date or time by a Swedish format of QLocale, which the language may write otherwise. Always with the digits 0 to
/// 9: they stand beside the compass's.
QString paperDate(QDate date, const char* format);
QString paperTime(const QDateTime& when, const char* format);

/// Which way most of a text is read; a number alone, such as a telephone's, from the left. None where there is nothing
/// but signs.
std::optional<Qt::LayoutDirection> directionOf(const QString& text);
/// Holds anything that is written from right to left.
bool isReadFromRight(const QString& text);

/// What a paper says of words that no person has read: in its own language, and in Swedish. Empty where somebody has.
QStringList unreviewedNote(const PaperWords& words);

} // namespace bk
