// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/plan_peers.h"

#include "core/documents/fonts.h"
#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/chart_peer.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>
#include <QUrl>

#include <stdexcept>

namespace bk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int unitsPerPoint = 10;
constexpr qreal pointsPerMm = 72 / 25.4;

/// As wide as the paper's text, in points.
QRectF columnOf(const Drawing& drawing) { return {57, 57, 170 * pointsPerMm, drawing.heightMm * pointsPerMm}; }

/// As a program sets up Qt's own writer for such a paper.
void setUpPdf(QPdfWriter& writer) {
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setTitle(u"Text"_s);
    writer.setCreator(u"Behovskompass"_s);
    writer.setResolution(72 * unitsPerPoint);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(QPageSize::A4));
}

QString textOf(const RichText& runs) {
    QString text;
    for (const TextRun& run : runs)
        text += run.text;
    return text;
}

/// What a plan is to the programs that it is compared with.
struct PlainPlan {
    struct Part {
        QString text; ///< of a heading or a paragraph
        bool heading = false;
        std::vector<QStringList> rows = {}; ///< of a table
    };

    std::vector<Part> parts;
    std::vector<CompassFigure> figures;
    std::vector<Drawing> drawings;

    void add(const std::vector<Block>& blocks) {
        for (const Block& block : blocks)
            std::visit(*this, block.content);
    }
    void text(const QString& text, bool heading = false) {
        if (!text.isEmpty())
            parts.push_back({text, heading});
    }

    void operator()(const Heading& heading) { text(heading.number + u' ' + heading.text, true); }
    void operator()(const Paragraph& paragraph) { text(textOf(paragraph.text)); }
    void operator()(const BulletList& list) {
        for (const RichText& item : list.items)
            text(u"• "_s + textOf(item));
    }
    void operator()(const KeyValueTable& table) {
        std::vector<QStringList> rows;
        for (const auto& [key, value] : table.rows)
            rows.push_back({key, textOf(value)});
        parts.push_back({{}, false, std::move(rows)});
    }
    void operator()(const Table& table) {
        std::vector<QStringList> rows;
        if (!table.header.empty())
            rows.emplace_back(table.header.begin(), table.header.end());
        for (const auto& row : table.rows) {
            QStringList cells;
            for (const TableCell& cell : row)
                cells << textOf(cell.text);
            rows.push_back(std::move(cells));
        }
        parts.push_back({{}, false, std::move(rows)});
    }
    void operator()(const FigureBlock& block) {
        for (const CaptionedFigure& each : block.figures) {
            figures.push_back(each.figure);
            text(each.caption);
        }
    }
    void operator()(const TableBesideFigure& block) {
        figures.push_back(block.figure);
        (*this)(block.table);
    }
    void operator()(const TickBoxes& boxes) { text(boxes.labels.join(u' ')); }
    void operator()(const SignatureLines& lines) {
        for (const QString& name : lines.names)
            text(name);
    }
    void operator()(const Box& box) {
        text(box.title, true);
        add(box.blocks);
    }
    void operator()(const KeepTogether& group) { add(group.blocks); }
    void operator()(const SideBySide& pair) {
        add(pair.first);
        add(pair.second);
    }
    void operator()(const WritingLines&) {}
    void operator()(const Drawing& drawing) { drawings.push_back(drawing); }
    void operator()(const Spacer&) {}
    void operator()(const PageBreak&) {}
};

PlainPlan plainPlan(const Document& document) {
    PlainPlan plan;
    plan.text(document.title, true);
    plan.text(document.subtitle);
    plan.add(document.blocks);
    return plan;
}

void insertTable(QTextCursor& cursor, const std::vector<QStringList>& rows) {
    if (rows.empty())
        return;
    QTextTable* table = cursor.insertTable(int(rows.size()), int(rows.front().size()));
    for (int row = 0; row < table->rows(); ++row)
        for (int column = 0; column < table->columns(); ++column)
            table->cellAt(row, column).firstCursorPosition().insertText(rows[std::size_t(row)][column]);
    cursor.movePosition(QTextCursor::End);
}

void fill(QTextDocument& document, const PlainPlan& plan) {
    QTextCursor cursor(&document);
    for (const PlainPlan::Part& part : plan.parts) {
        if (!part.rows.empty()) {
            insertTable(cursor, part.rows);
        } else if (part.heading) {
            cursor.insertHtml(u"<h1>%1</h1>"_s.arg(part.text.toHtmlEscaped()));
        } else {
            cursor.insertBlock();
            cursor.insertText(part.text);
        }
    }
}

} // namespace

double writeBareText(const Document& plan, std::size_t pages) {
    constexpr int lineLength = 88;
    QString all;
    for (const PlainPlan::Part& part : plainPlan(plan).parts) {
        all += part.text + u' ';
        for (const QStringList& row : part.rows)
            all += row.join(u' ') + u' ';
    }
    all.replace(u'\n', u' ');
    const int linesPerPage = int(all.size() / lineLength / qsizetype(pages)) + 1;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return timed([&] {
        QPdfWriter writer(&buffer);
        setUpPdf(writer);
        QPainter painter(&writer);
        painter.setFont(paperFontInUnits(115));
        qsizetype at = 0;
        for (std::size_t page = 0; page < pages; ++page) {
            if (page > 0)
                writer.newPage();
            for (int line = 0; line < linesPerPage && at < all.size(); ++line, at += lineLength)
                painter.drawText(QPointF(570, 600 + 163 * line), all.mid(at, lineLength));
        }
    });
}

double writeTextDocument(const Document& plan) {
    const PlainPlan plain = plainPlan(plan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return timed([&] {
        QPdfWriter writer(&buffer);
        setUpPdf(writer);
        QTextDocument document;
        document.setDefaultFont(paperFont(11.5));
        fill(document, plain);
        document.documentLayout()->setPaintDevice(&writer);
        document.setPageSize(QSizeF(writer.width(), writer.height()));
        QPainter painter(&writer);
        for (int page = 0; page < document.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.save();
            painter.translate(0, -page * document.pageSize().height());
            document.drawContents(
                &painter, QRectF(QPointF(0, page * document.pageSize().height()), document.pageSize()));
            painter.restore();
            if (std::size_t(page) < plain.figures.size()) {
                PolarChart chart(plain.figures[std::size_t(page)]);
                chart.render(painter, QRectF(570, 4000, 2800, 2800));
            }
            if (std::size_t(page) < plain.drawings.size()) {
                painter.save();
                painter.scale(unitsPerPoint, unitsPerPoint);
                plain.drawings[std::size_t(page)].paint(painter, columnOf(plain.drawings[std::size_t(page)]));
                painter.restore();
            }
        }
    });
}

void writeOdt(const Document& plan, const QString& path) {
    constexpr int printed = 300; ///< dots an inch
    constexpr qreal inches = 100 / 25.4;
    constexpr qreal pointsAnInch = 72;
    const PlainPlan plain = plainPlan(plan);
    QTextDocument document;
    document.setDefaultFont(paperFont(11.5));
    document.setPageSize(QPageSize(QPageSize::A4).sizePoints());
    fill(document, plain);
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    const auto addPicture = [&](QSizeF size,
                                const std::function<void(QPainter & painter, const QImage& image)>& paint) {
        QImage image((size * printed).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter, image);
        painter.end();
        QTextImageFormat format;
        format.setName(u"chart:%1"_s.arg(document.blockCount()));
        format.setWidth(size.width() * 96);
        format.setHeight(size.height() * 96);
        document.addResource(QTextDocument::ImageResource, QUrl(format.name()), image);
        cursor.insertImage(format);
        cursor.insertBlock();
    };
    for (const CompassFigure& figure : plain.figures)
        addPicture({inches, inches}, [&](QPainter& painter, const QImage& image) {
            PolarChart chart(figure);
            chart.render(painter, QRectF(image.rect()));
        });
    for (const Drawing& drawing : plain.drawings) {
        const QSizeF size = columnOf(drawing).size();
        addPicture(size / pointsAnInch, [&](QPainter& painter, const QImage&) {
            painter.scale(printed / pointsAnInch, printed / pointsAnInch);
            drawing.paint(painter, QRectF(QPointF(), size));
        });
    }
    if (!QTextDocumentWriter(path, "odf").write(&document))
        throw std::runtime_error("the .odt cannot be written");
}

} // namespace bk::bench
