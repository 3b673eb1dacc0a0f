// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/spoken_language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// "Version %1, %2" as a pattern of what it becomes.
QString patternOf(const QString& text) {
    QString pattern;
    qsizetype from = 0;
    for (qsizetype gap = text.indexOf(u'%'); gap >= 0; gap = text.indexOf(u'%', from)) {
        pattern += QRegularExpression::escape(text.sliced(from, gap - from)) + u".*"_s;
        from = std::min(gap + 2, text.size());
    }
    return pattern + QRegularExpression::escape(text.sliced(from));
}

bool hasLetters(const QString& text) {
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

} // namespace

SpokenLanguage::SpokenLanguage(const PaperWords& words) : m_words(words) {
    if (!words.dictionary)
        return;
    QStringList patterns;
    for (const QString& text : words.dictionary->texts) {
        m_translated.insert(text);
        const QStringList gaps = placeholdersOf(text);
        const qsizetype letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
        if (!gaps.isEmpty() && letters > 1)
            patterns.append(patternOf(text));
    }
    patterns.sort();
    m_withGaps.setPattern(u"\\A(?:"_s + patterns.join(u'|') + u")\\z"_s);
    m_withGaps.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
}

bool SpokenLanguage::isTranslated(const QString& text) const {
    static const QRegularExpression between(u"[\\n/·|]|[,:.] "_s);
    if (m_translated.contains(text) || m_withGaps.match(text).hasMatch())
        return true;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    return parts.size() > 1 &&
           std::ranges::any_of(parts, [this](const QString& part) { return m_translated.contains(part.trimmed()); });
}

QString SpokenLanguage::differing(const QString& text) const {
    const QString trimmed = text.trimmed();
    if (!m_words.dictionary || !hasLetters(trimmed))
        return {};
    const QString& own = m_words.dictionary->language;
    const QString spoken = isTranslated(trimmed) && !m_words.dictionary->texts.contains(trimmed) ? own : u"sv"_s;
    return spoken == m_words.language() ? QString() : spoken;
}

} // namespace bk
