// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetricsF>
#include <QHash>
#include <QSizeF>
#include <QString>

#include <vector>

namespace bk {

/// A short text broken into lines for a picture: nothing is cut off.
struct TextBlock {
    struct Line {
        QString text;
        qreal width = 0;
    };
    std::vector<Line> lines;
    qreal width = 0;
    qreal lineHeight = 0;
    qreal ascent = 0;

    QSizeF size() const { return {width, lineHeight * qreal(lines.size())}; }
};

/// Measures and breaks short texts in one font.
class TextMeasure {
public:
    explicit TextMeasure(const QFont& font) : m_metrics(font) {}

    qreal height() const { return m_metrics.ascent() + m_metrics.descent(); }
    qreal width(const QString& text) const;

    /// Lines no wider than `limit`, broken at spaces. A word that is wider stands alone and is as wide as it is, unless
    /// `breakWords`, when it is broken where the line ends.
    TextBlock wrap(const QString& text, qreal limit, bool breakWords = false) const;

    /// The same number of lines, as even as can be.
    TextBlock wrapEvenly(const QString& text, qreal limit, bool breakWords = false) const;

private:
    QStringList pieces(const QString& word, qreal limit) const;

    QFontMetricsF m_metrics;
    mutable QHash<QString, qreal> m_widths;
};

} // namespace bk
