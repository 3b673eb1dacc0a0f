// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/html_writer.h"

#include "core/documents/chart_writer.h"
#include "core/documents/compass_style.h"
#include "core/documents/paper_language.h"
#include "core/documents/pdf_writer.h"
#include "core/documents/spoken_language.h"

#include <QBuffer>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr QSize compassSize{480, 480};
constexpr qreal drawingWidthMm = 170; ///< the text column of the paper
constexpr qreal pointsPerMm = 72 / 25.4;

const QLatin1StringView styleSheet{
    "html{font:100%/1.5 'Noto Sans',system-ui,sans-serif;color:#1f2328;background:#fff}"
    "body{max-width:44rem;margin:0 auto;padding:1rem}"
    "h1,h2{color:#0b4f7a}h1{margin-bottom:0}h2{border-bottom:1px solid #d3d9df;margin-top:2rem}"
    ".quiet{color:#565d66}.large{font-size:1.25rem}.mark{font-weight:bold}"
    "table{border-collapse:collapse;width:100%;margin:.5rem 0}"
    "th,td{text-align:start;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #d3d9df}"
    "table.facts th{width:35%}"
    ".box{background:#f1f5f9;padding:.25rem 1rem;margin:1rem 0}"
    "figure{margin:1rem 0}img{max-width:100%;height:auto}"
    ".figures{display:flex;flex-wrap:wrap;gap:1rem}.figures figure{flex:1 1 18rem;margin:0}"
    ".dot{display:inline-block;width:.7em;height:.7em;border-radius:50%;margin-inline-end:.4em}"
    ".pair{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}"
    ".line{border-bottom:1px solid #a7b0b9;height:2rem;margin:0}"
    ".sign{margin-top:2.5rem;border-top:1px solid #1f2328;width:20rem;max-width:100%}"
    "ul.ticks{list-style:none;padding:0}ul.ticks li{display:inline-block;margin-inline-end:1.5rem}"
    "@media print{body{max-width:none;padding:0}h2,h3,h4{break-after:avoid}tr,figure{break-inside:avoid}"
    ".break{break-before:page}@page{size:A4;margin:18mm}}"};

/// Control characters cannot stand in HTML.
QString escaped(const QString& text) {
    QString clean;
    for (const QChar c : text)
        if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')
            clean += c;
    return clean.toHtmlEscaped();
}

/// Lines that are spoken in another language than the paper say so.
QString spoken(const QString& text, const SpokenLanguage& languages) {
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        const QString language = languages.differing(line);
        lines += language.isEmpty() ? escaped(line)
                                    : u"<span lang=\"%1\" dir=\"auto\">%2</span>"_s.arg(language, escaped(line));
    }
    return lines.join(u"<br>"_s);
}

QString rich(const RichText& runs, const SpokenLanguage& languages) {
    QString html;
    for (const TextRun& run : runs) {
        QString text = spoken(run.text, languages);
        if (run.italic)
            text = u"<em>%1</em>"_s.arg(text);
        if (run.bold)
            text = u"<strong>%1</strong>"_s.arg(text);
        html += text;
    }
    return html;
}

bool isEmpty(const RichText& runs) {
    return std::ranges::all_of(runs, [](const TextRun& run) { return run.text.trimmed().isEmpty(); });
}

QString picture(const QByteArray& svg, const QString& words) {
    return u"<img src=\"data:image/svg+xml;base64,%1\" alt=\"%2\">"_s.arg(
        QString::fromLatin1(svg.toBase64()), escaped(words));
}

QString compass(const CompassFigure& figure) {
    QBuffer svg;
    svg.open(QIODevice::WriteOnly);
    writeChart(svg, ChartFormat::Svg, figure, {}, compassSize);
    QStringList values;
    if (!figure.title.isEmpty())
        values.append(figure.title);
    for (const Area area : allAreas)
        values.append(spokenArea(figure, area));
    return picture(svg.data(), values.join(u". "_s));
}

QByteArray drawn(const Drawing& drawing) {
    QBuffer svg;
    QSvgGenerator generator;
    const QSize size = QSizeF(drawingWidthMm * pointsPerMm, drawing.heightMm * pointsPerMm).toSize();
    generator.setOutputDevice(&svg);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(72); // the drawing is in points
    QPainter painter(&generator);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    drawing.paint(painter, QRectF(QPointF(), QSizeF(size)));
    painter.end();
    return svg.data();
}

class HtmlWriter {
public:
    explicit HtmlWriter(const Document& document)
        : m_languages(document.words)
        , m_auto(document.words.dictionary ? u" dir=\"auto\""_s : QString()) {}

    void add(const std::vector<Block>& blocks) {
        for (const Block& block : blocks)
            std::visit(*this, block.content);
    }

    void operator()(const Heading& heading) {
        // never a level left out: the document's title is h1
        m_level = std::min(heading.level + 1, m_level + 1);
        const QString number = heading.number.isEmpty() ? QString() : heading.number + u' ';
        m_html += u"<h%1>%2</h%1>\n"_s.arg(QString::number(m_level), escaped(number) + words(heading.text));
    }
    void operator()(const Paragraph& paragraph) {
        const QString style = paragraph.emphasis == Emphasis::Muted   ? u" class=\"quiet\""_s
                              : paragraph.emphasis == Emphasis::Large ? u" class=\"large\""_s
                                                                      : QString();
        m_html += u"<p%1>%2</p>\n"_s.arg(style + m_auto, rich(paragraph.text));
    }
    void operator()(const BulletList& list) {
        if (list.items.empty())
            return;
        const QString tag = list.numbered ? u"ol"_s : u"ul"_s;
        m_html += u"<%1>\n"_s.arg(tag);
        for (const RichText& item : list.items)
            m_html += u"<li>%1</li>\n"_s.arg(rich(item));
        m_html += u"</%1>\n"_s.arg(tag);
    }
    void operator()(const KeyValueTable& table) {
        if (table.rows.empty())
            return;
        m_html += u"<table class=\"facts\">\n"_s;
        for (const auto& [key, value] : table.rows)
            m_html += u"<tr><th scope=\"row\">%1</th><td%3>%2</td></tr>\n"_s.arg(words(key), rich(value), m_auto);
        m_html += u"</table>\n"_s;
    }
    void operator()(const Table& table) {
        if (table.rows.empty() && table.header.empty())
            return;
        m_html += u"<table>\n"_s;
        if (!table.header.empty()) {
            m_html += u"<thead><tr>"_s;
            for (const QString& name : table.header)
                m_html += name.isEmpty() ? u"<td></td>"_s : u"<th scope=\"col\">%1</th>"_s.arg(words(name));
            m_html += u"</tr></thead>\n"_s;
        }
        m_html += u"<tbody>\n"_s;
        for (const auto& row : table.rows)
            addRow(row);
        m_html += u"</tbody></table>\n"_s;
    }
    void operator()(const FigureBlock& block) {
        m_html += u"<div class=\"figures\">\n"_s;
        for (const CaptionedFigure& each : block.figures)
            addFigure(compass(each.figure), each.caption);
        m_html += u"</div>\n"_s;
    }
    void operator()(const TableBesideFigure& block) {
        addFigure(compass(block.figure), {});
        (*this)(block.table);
    }
    void operator()(const WritingLines& lines) {
        m_html +=
            u"<div role=\"img\" aria-label=\"%1\">"_s.arg(escaped(paperTranslate("Paper", "Rader att skriva på")));
        for (int i = 0; i < lines.count; ++i)
            m_html += u"<div class=\"line\"></div>"_s;
        m_html += u"</div>\n"_s;
    }
    void operator()(const TickBoxes& boxes) {
        m_html += u"<ul class=\"ticks\">\n"_s;
        for (const QString& label : boxes.labels)
            m_html += u"<li><span aria-hidden=\"true\">☐</span> %1</li>\n"_s.arg(words(label));
        m_html += u"</ul>\n"_s;
    }
    void operator()(const Drawing& drawing) { addFigure(picture(drawn(drawing), drawing.words), {}); }
    void operator()(const SignatureLines& lines) {
        for (const QString& name : lines.names)
            m_html += u"<p class=\"sign\">%1</p>\n"_s.arg(words(name));
    }
    void operator()(const Spacer&) {}
    void operator()(const PageBreak&) { m_html += u"<div class=\"break\"></div>\n"_s; }
    void operator()(const Box& box) {
        if (box.title.isEmpty()) {
            m_html += u"<div class=\"box\">\n"_s;
        } else {
            const QString id = u"box-%1"_s.arg(++m_boxes);
            m_html +=
                u"<div class=\"box\" role=\"group\" aria-labelledby=\"%1\"><p id=\"%1\"><strong>%2</strong></p>\n"_s
                    .arg(id, words(box.title));
        }
        add(box.blocks);
        m_html += u"</div>\n"_s;
    }
    void operator()(const KeepTogether& group) { add(group.blocks); }
    void operator()(const SideBySide& pair) {
        const int level = m_level;
        m_html += u"<div class=\"pair\"><div>\n"_s;
        add(pair.first);
        m_level = level;
        m_html += u"</div><div dir=\"%1\">\n"_s.arg(pair.secondDirection == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s);
        add(pair.second);
        m_html += u"</div></div>\n"_s;
    }

    const QString& html() const { return m_html; }

private:
    QString words(const QString& text) const { return spoken(text, m_languages); }
    QString rich(const RichText& runs) const { return bk::rich(runs, m_languages); }

    void addRow(const std::vector<TableCell>& row) {
        m_html += u"<tr>"_s;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const QString dot = row[i].dot ? u"<span class=\"dot\" style=\"background:%1\"></span>"_s.arg(
                                                 areaColour(*row[i].dot, Tone::Light).name())
                                           : QString();
            // an empty cell to write in is no heading
            const bool names = i == 0 && row.size() > 1 && !isEmpty(row[i].text);
            const QString tag = names ? u"th scope=\"row\""_s : u"td"_s;
            m_html += u"<%1>%2%3</%4>"_s.arg(tag, dot, rich(row[i].text), tag.left(2));
        }
        m_html += u"</tr>\n"_s;
    }

    void addFigure(const QString& image, const QString& caption) {
        m_html += u"<figure>%1"_s.arg(image);
        if (!caption.isEmpty())
            m_html += u"<figcaption>%1</figcaption>"_s.arg(words(caption));
        m_html += u"</figure>\n"_s;
    }

    SpokenLanguage m_languages;
    QString m_auto; ///< what people wrote runs its own way
    QString m_html;
    int m_level = 1; ///< of the heading before
    int m_boxes = 0;
};

} // namespace

QByteArray htmlOf(const Document& document) {
    const PaperLanguage scope(document.words);
    const SpokenLanguage languages(document.words);
    HtmlWriter body(document);
    body.add(document.blocks);
    const auto paragraph = [&languages](const QString& text, const QString& style) {
        return text.isEmpty() ? QString() : u"<p class=\"%1\">%2</p>\n"_s.arg(style, spoken(text, languages));
    };
    QString footer;
    for (const QString& text : unreviewedNote(document.words) + QStringList(document.footerText))
        footer += paragraph(text, u"quiet"_s);
    const QString direction = document.direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
    // `arg` with many strings replaces at once, so that a % in a text stays one
    return u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n<header>\n%5</header>\n<main>\n<h1>%3</h1>\n%6%7</"
           "main>\n"
           "%8</body>\n</html>\n"_s
               .arg(
                   document.language, direction, escaped(document.title), QString(styleSheet),
                   paragraph(document.headerLine(), u"quiet"_s) + paragraph(document.mark, u"mark"_s),
                   paragraph(document.subtitle, u"large"_s), body.html(),
                   footer.isEmpty() ? QString() : u"<footer>\n%1</footer>\n"_s.arg(footer))
               .toUtf8();
}

void writeHtml(QIODevice& device, const Document& document) {
    const QByteArray html = htmlOf(document);
    checkWritten(device, device.write(html) == html.size());
}

} // namespace bk
