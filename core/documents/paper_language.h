// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

class QTranslator;

namespace bk {

/// While it lives, papers are built in another language than the program's, on this thread. Scopes may be nested; the
/// innermost holds. A document remembers nothing of it but its words: lay it out and write it afterwards as any other.
class PaperLanguage {
public:
    /// `translator`: the words of the papers, context "Paper"; null: Swedish, the language of the sources. Must outlive
    /// this.
    PaperLanguage(QLocale locale, const QTranslator* translator);
    ~PaperLanguage();
    PaperLanguage(const PaperLanguage&) = delete;
    PaperLanguage& operator=(const PaperLanguage&) = delete;

private:
    friend QString paperTranslate(const char* context, const char* text);
    friend QLocale paperLocale();

    QLocale m_locale;
    const QTranslator* m_translator;
    PaperLanguage* m_outer;
};

/// A label of a paper in the paper's language; Swedish where that language lacks it. For lupdate it is an alias of
/// `translate`.
QString paperTranslate(const char* context, const char* text);

/// Of the paper's language: dates and decimal signs. Swedish where nothing else was chosen.
QLocale paperLocale();

} // namespace bk
