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

} // namespace

PaperText::PaperText(Qt::LayoutDirection direction) : m_direction(direction) {
    for (std::size_t role = 0; role < m_styles.size(); ++role)
        m_styles[role] = styleOf(PaperRole(role));
}

LaidText PaperText::layOut(const RichText& text, PaperRole role, qreal width, bool centred) const {
    const PaperStyle& paper = style(role);
    QString whole;
    QList<QTextLayout::FormatRange> formats;
    for (const TextRun& run : text) {
        if (run.bold || run.italic) {
            QTextLayout::FormatRange range{int(whole.size()), int(run.text.size()), {}};
            range.format.setFont(
                paperFontInUnits(paper.font.pixelSize(), run.bold ? QFont::Bold : paper.font.weight(), run.italic));
            formats << range;
        }
        whole += run.text;
    }
    whole.replace(u'\n', QChar::LineSeparator);
    auto layout = std::make_shared<QTextLayout>(whole, paper.font);
    const Qt::Alignment start = m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option(centred ? Qt::AlignHCenter : start);
    option.setTextDirection(m_direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    if (!formats.isEmpty())
        layout->setFormats(formats);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine())
        line.setLineWidth(width);
    layout->endLayout();
    return {std::move(layout), &paper, width};
}

qreal PaperText::widthOf(const QString& text, PaperRole role) const {
    return QFontMetricsF(style(role).font).horizontalAdvance(text);
}

} // namespace bk
