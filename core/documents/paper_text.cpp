// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/paper_text.h"

#include "core/documents/fonts.h"

#include <QFontMetricsF>
#include <QTextOption>

namespace bk {
namespace {

/// `tenths` of a point.
PaperStyle styleOf(int tenths, QFont::Weight weight, QRgb colour, qreal leading) {
    const QFont font = paperFontInUnits(tenths, weight);
    return {font, colour, tenths * leading};
}

PaperStyle styleOf(PaperRole role) {
    switch (role) {
    case PaperRole::Title: return styleOf(260, QFont::Bold, paper_colour::accent, 1.36);
    case PaperRole::Subtitle: return styleOf(140, QFont::Normal, paper_colour::muted, 1.40);
    case PaperRole::Section: return styleOf(165, QFont::Bold, paper_colour::accent, 1.38);
    case PaperRole::Part: return styleOf(130, QFont::Bold, paper_colour::ink, 1.38);
    case PaperRole::Caption: return styleOf(115, QFont::Bold, paper_colour::muted, 1.38);
    case PaperRole::Body: return styleOf(115, QFont::Normal, paper_colour::ink, 1.42);
    case PaperRole::Muted: return styleOf(105, QFont::Normal, paper_colour::muted, 1.42);
    case PaperRole::Large: return styleOf(130, QFont::Normal, paper_colour::ink, 1.42);
    case PaperRole::TableHead: return styleOf(100, QFont::Bold, paper_colour::accent, 1.42);
    case PaperRole::Label: return styleOf(115, QFont::Normal, paper_colour::muted, 1.42);
    case PaperRole::Margin: return styleOf(85, QFont::Normal, paper_colour::muted, 1.40);
    }
    Q_UNREACHABLE();
}

Qt::Alignment startOf(Qt::LayoutDirection direction) {
    return direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

/// In a paper that is read from the right one word of its language is enough; else what stands first says it.
Qt::LayoutDirection directionWithin(const QString& text, Qt::LayoutDirection around) {
    if (around == Qt::RightToLeft && isReadFromRight(text))
        return around;
    return directionOf(text.section(u'\n', 0, 0)).value_or(around);
}

/// A stretch that is read the other way is set apart (Unicode's isolates), so that its full stop stays at its own end
/// and a name does not draw the day beside it along.
QString isolated(const QString& text, Qt::LayoutDirection own) {
    static const QString between = QStringLiteral(" · ");
    if (!text.contains(u'\n') && !text.contains(between) && directionWithin(text, own) == own)
        return text;
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        QStringList parts = line.split(between);
        for (QString& part : parts) {
            const Qt::LayoutDirection direction = directionWithin(part, own);
            if (direction != own)
                part = QChar(direction == Qt::RightToLeft ? 0x2067 : 0x2066) + part + QChar(0x2069);
        }
        line = parts.join(between);
    }
    return lines.join(QChar::LineSeparator);
}

QString wholeOf(const RichText& text) {
    QString whole;
    for (const TextRun& run : text)
        whole += run.text;
    return whole;
}

} // namespace

PaperText::PaperText(Qt::LayoutDirection direction) : m_direction(direction) {
    for (std::size_t role = 0; role < m_styles.size(); ++role)
        m_styles[role] = styleOf(PaperRole(role));
}

LaidText PaperText::layOut(const RichText& text, PaperRole role, qreal width, bool centred) const {
    const PaperStyle& paper = style(role);
    const Qt::LayoutDirection own = directionWithin(wholeOf(text), m_direction);
    QString whole;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun& run : text) {
        const QString words = isolated(run.text, own);
        if (run.bold || run.italic) {
            QTextLayout::FormatRange range{int(whole.size()), int(words.size()), {}};
            range.format.setFont(
                paperFontInUnits(paper.font.pixelSize(), run.bold ? QFont::Bold : paper.font.weight(), run.italic));
            formats << range;
        }
        whole += words;
    }
    auto layout = std::make_shared<QTextLayout>(whole, paper.font);
    QTextOption option(centred ? Qt::AlignHCenter : startOf(own));
    option.setTextDirection(own);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (!formats.isEmpty())
        layout->setFormats(formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    // Short lines stand where the eye looks for them; what is read at length begins on its own side.
    if (!centred && own != m_direction && layout->lineCount() <= whole.count(QChar::LineSeparator) + 1) {
        option.setAlignment(startOf(m_direction));
        layout->setTextOption(option);
    }
    return {std::move(layout), &paper, width};
}

qreal PaperText::widthOf(const QString& text, PaperRole role) const {
    return QFontMetricsF(style(role).font).horizontalAdvance(text);
}

} // namespace bk
