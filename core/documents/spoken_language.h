// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/paper_language.h"

#include <QRegularExpression>
#include <QSet>

namespace bk {

/// Tells a paper's own words from what people wrote in Swedish, so that each is read aloud in its language.
class SpokenLanguage {
public:
    explicit SpokenLanguage(const PaperWords& words);

    /// BCP 47 of a stretch of text where it is another than the paper's; empty: the paper's, or nothing to pronounce.
    QString differing(const QString& text) const;

private:
    bool isTranslated(const QString& text) const;

    PaperWords m_words;
    QSet<QString> m_translated;
    QRegularExpression m_withGaps;
};

} // namespace bk
