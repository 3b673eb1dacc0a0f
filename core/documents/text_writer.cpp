// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/text_writer.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString textOf(const RichText& runs) {
    QString text;
    for (const TextRun& run : runs)
        text += run.text;
    return text.trimmed();
}

class TextWriter {
public:
    void add(const std::vector<Block>& blocks) {
        for (const Block& block : blocks)
            std::visit(*this, block.content);
    }

    /// A part of its own: a blank line stands before it.
    void part(const QString& text) {
        if (!text.isEmpty())
            m_parts.append(text);
    }

    void operator()(const Heading& heading) {
        const QString text = heading.number.isEmpty() ? heading.text : heading.number + u' ' + heading.text;
        part(heading.level <= 2 ? text.toUpper() : text);
    }
    void operator()(const Paragraph& paragraph) { part(textOf(paragraph.text)); }
    void operator()(const BulletList& list) {
        QStringList lines;
        for (const RichText& item : list.items)
            lines.append((list.numbered ? u"%1. "_s.arg(lines.size() + 1) : u"- "_s) + textOf(item));
        part(lines.join(u'\n'));
    }
    void operator()(const KeyValueTable& table) {
        QStringList lines;
        for (const auto& [key, value] : table.rows)
            lines.append(key + u": "_s + textOf(value).replace(u'\n', u", "_s));
        part(lines.join(u'\n'));
    }
    void operator()(const Table& table) { part(rowsOf(table)); }
    void operator()(const FigureBlock& block) {
        for (const CaptionedFigure& figure : block.figures)
            part(figure.caption);
    }
    void operator()(const TableBesideFigure& block) { part(rowsOf(block.table)); }
    void operator()(const WritingLines& lines) { part(QStringList(lines.count, QString(40, u'_')).join(u'\n')); }
    void operator()(const TickBoxes& boxes) {
        QStringList lines;
        for (const QString& label : boxes.labels)
            lines.append(u"[ ] "_s + label);
        part(lines.join(u'\n'));
    }
    void operator()(const Drawing& drawing) { part(drawing.words); }
    void operator()(const SignatureLines& lines) {
        for (const QString& name : lines.names)
            part(QString(40, u'_') + u'\n' + name);
    }
    void operator()(const Spacer&) {}
    void operator()(const PageBreak&) {}
    void operator()(const Box& box) {
        part(box.title);
        add(box.blocks);
    }
    void operator()(const KeepTogether& group) { add(group.blocks); }
    void operator()(const SideBySide& pair) {
        add(pair.first);
        add(pair.second);
    }

    QString text() const { return m_parts.join(u"\n\n"_s) + u'\n'; }

private:
    /// With a header, each cell after its heading; a figure's table has none worth repeating for a single value.
    static QString rowsOf(const Table& table) {
        QStringList lines;
        for (const auto& row : table.rows) {
            QStringList cells;
            for (std::size_t i = 0; i < row.size(); ++i) {
                const QString cell = textOf(row[i].text).replace(u'\n', u", "_s);
                if (cell.isEmpty())
                    continue;
                const bool named = i > 0 && i < table.header.size() && !table.header[i].isEmpty();
                cells.append(named ? table.header[i] + u": "_s + cell : cell);
            }
            lines.append(cells.join(u" | "_s));
        }
        return lines.join(u'\n');
    }

    QStringList m_parts;
};

} // namespace

QString plainText(const Document& document) {
    const PaperLanguage scope(document.words);
    TextWriter writer;
    writer.part(document.mark);
    writer.part(document.title);
    writer.part(document.subtitle);
    writer.part(document.headerLine());
    writer.add(document.blocks);
    writer.part(unreviewedNote(document.words).join(u'\n'));
    writer.part(document.footerText);
    return writer.text();
}

QString textForRecord(const Document& document) {
    const PaperLanguage scope(document.words);
    const QString original =
        document.headerText.isEmpty()
            ? paperTranslate("Paper", "Originalet finns i Behovskompass.")
            : paperTranslate("Paper", "Originalet finns i Behovskompass hos %1.").arg(document.headerText);
    return plainText(document) + u'\n' + original + u'\n';
}

} // namespace bk
