// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/chart_peer.h"

#include "core/documents/compass_painter.h"
#include "core/documents/document.h"
#include "core/documents/fonts.h"
#include "core/documents/pdf_writer.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <array>
#include <stdexcept>

namespace bk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 600;
constexpr int draws = 20; ///< in one measurement, since one takes a few milliseconds
constexpr std::size_t pages = 18;
constexpr int charts = 4;
constexpr int rowsPerTable = 8;

CompassFigure figureWith(int shift) {
    CompassFigure figure;
    figure.model.centre = u"Bästa möjliga start i livet"_s;
    const std::array labels{u"Omsorg"_s,       u"Trygghet"_s, u"Må bra"_s,      u"Fritid"_s,
                            u"Tillhörighet"_s, u"Ansvar"_s,   u"Respekteras"_s, u"Utvecklas"_s};
    const std::array raters{RaterKind::Child, RaterKind::Guardian1, RaterKind::Team};
    for (const Area area : allAreas)
        figure.model.areas[area].label = labels[indexOf(area)];
    for (std::size_t rater = 0; rater < raters.size(); ++rater) {
        CompassProfile profile;
        profile.rater.kind = raters[rater];
        for (const Area area : allAreas)
            profile.areas[area].value =
                Fraction(10 + (std::int64_t(indexOf(area)) * 7 + std::int64_t(rater) * 11 + shift * 3) % 41, 10);
        figure.series.push_back({profile, u"Skattare %1"_s.arg(rater + 1)});
    }
    return figure;
}

QImage canvas() {
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

void drawCompass(QImage& image, const CompassFigure& figure) {
    QPainter painter(&image);
    compass_painter::paint(painter, QRectF(0, 0, side, side), figure, {});
}

void drawChart(QImage& image, PolarChart& chart) {
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    chart.render(painter, QRectF(0, 0, side, side));
}

std::vector<Result> compassFirst(int rounds) {
    const CompassFigure figure = figureWith(0);
    const auto ours = [&] {
        QImage image = canvas();
        return timed([&] {
            for (int i = 0; i < draws; ++i)
                drawCompass(image, figure);
        });
    };
    const auto theirs = [&] {
        QImage image = canvas();
        return timed([&] {
            for (int i = 0; i < draws; ++i) {
                PolarChart chart(figure);
                drawChart(image, chart);
            }
        });
    };
    return compare(u"compass-first"_s, rounds, ours, {{u"QPolarChart built, laid out and rendered"_s, 0.35, theirs}});
}

std::vector<Result> compassRedraw(int rounds) {
    const auto ours = [&] {
        QImage image = canvas();
        return timed([&] {
            for (int i = 0; i < draws; ++i)
                drawCompass(image, figureWith(i));
        });
    };
    PolarChart chart(figureWith(0));
    const auto theirs = [&] {
        QImage image = canvas();
        return timed([&] {
            for (int i = 0; i < draws; ++i) {
                chart.replacePoints(figureWith(i));
                drawChart(image, chart);
            }
        });
    };
    return compare(u"compass-redraw"_s, rounds, ours, {{u"QPolarChart with replaced points"_s, 0.75, theirs}});
}

const QString& paragraph() {
    static const QString text =
        u"Alva trivs bäst ute och vill helst spela fotboll på rasten. På måndagar är det svårt att gå till skolan, och "
        u"då "
        "hjälper det att få komma in lite tidigare och sitta en stund med någon vuxen. Vi provar det i fyra veckor och "
        "ser "
        "sedan tillsammans hur det har blivit, vad som ska fortsätta och vad som behöver ändras. "_s;
    return text;
}

std::vector<std::array<QString, 4>> tableRows() {
    std::vector<std::array<QString, 4>> rows;
    for (int i = 0; i < rowsPerTable; ++i)
        rows.push_back({u"Område %1"_s.arg(i + 1), u"3,7"_s, u"2,8"_s, u"Behöver stärkas"_s});
    return rows;
}

/// Paragraphs, four compasses and four tables on eighteen pages.
Document planOf(int paragraphs) {
    Document document;
    document.title = u"Barnets plan"_s;
    document.footerText = u"Inte det officiella instrumentet."_s;
    for (int part = 0; part < charts; ++part) {
        document.blocks.push_back({Heading{1, u"Avsnitt %1"_s.arg(part + 1), QString::number(part + 1)}});
        document.blocks.push_back({FigureBlock{{{figureWith(part), {}}}, 100}});
        Table table{{u"Område"_s, u"Jag"_s, u"Teamet"_s, u"Det här ser vi"_s}, {2, 1, 1, 3}, {}};
        for (const auto& row : tableRows()) {
            std::vector<TableCell> cells;
            for (const QString& cell : row)
                cells.push_back({plain(cell), {}});
            table.rows.push_back(std::move(cells));
        }
        document.blocks.push_back({std::move(table)});
        for (int i = 0; i < paragraphs / charts; ++i)
            document.blocks.push_back({Paragraph{plain(paragraph())}});
    }
    return document;
}

int paragraphsForEighteenPages() {
    for (int paragraphs = charts; paragraphs < 400; paragraphs += charts)
        if (layOut(planOf(paragraphs)).pages.size() == pages)
            return paragraphs;
    throw std::runtime_error("no plan of eighteen pages");
}

double writePlan(const Document& document) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return timed([&] { writePdf(buffer, layOut(document)); });
}

/// Nothing but lines of text at given places: as little as a PDF of as many words can cost.
double writeBareText(int paragraphs) {
    constexpr int lineLength = 88;
    QString all;
    for (int i = 0; i < paragraphs; ++i)
        all += paragraph();
    for (int i = 0; i < charts; ++i)
        for (const auto& row : tableRows())
            for (const QString& cell : row)
                all += cell + u' ';
    const int linesPerPage = int(all.size() / lineLength / qsizetype(pages)) + 1;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return timed([&] {
        QPdfWriter writer(&buffer);
        setUpPdf(writer, u"Text"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
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

void fillTextDocument(QTextDocument& document, int paragraphs) {
    QTextCursor cursor(&document);
    for (int part = 0; part < charts; ++part) {
        cursor.insertHtml(u"<h1>Avsnitt %1</h1>"_s.arg(part + 1));
        QTextTable* table = cursor.insertTable(rowsPerTable, 4);
        const auto rows = tableRows();
        for (int row = 0; row < rowsPerTable; ++row)
            for (int column = 0; column < 4; ++column)
                table->cellAt(row, column)
                    .firstCursorPosition()
                    .insertText(rows[std::size_t(row)][std::size_t(column)]);
        cursor.movePosition(QTextCursor::End);
        for (int i = 0; i < paragraphs / charts; ++i) {
            cursor.insertBlock();
            cursor.insertText(paragraph());
        }
    }
}

/// The usual way with Qt: a rich text document printed page by page, and charts drawn on pages of their own room.
double writeTextDocument(int paragraphs) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return timed([&] {
        QPdfWriter writer(&buffer);
        setUpPdf(writer, u"Text"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QTextDocument document;
        document.setDefaultFont(paperFont(11.5));
        fillTextDocument(document, paragraphs);
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
            if (page < charts) {
                PolarChart chart(figureWith(page));
                chart.render(painter, QRectF(570, 4000, 2800, 2800));
            }
        }
    });
}

std::vector<Result> planPdf(int rounds) {
    const int paragraphs = paragraphsForEighteenPages();
    const Document document = planOf(paragraphs);
    return compare(
        u"plan-pdf"_s, rounds, [&] { return writePlan(document); },
        {{u"as much bare text through QPdfWriter"_s, 1.5,
          [&] {
              return writeBareText(paragraphs);
          }},
         {u"QTextDocument with QPolarChart"_s, 0.40, [&] {
              return writeTextDocument(paragraphs);
          }}});
}

} // namespace

std::vector<Benchmark> documentsBenchmarks() {
    return {{u"plan-pdf"_s, planPdf}, {u"compass-first"_s, compassFirst}, {u"compass-redraw"_s, compassRedraw}};
}

} // namespace bk::bench
