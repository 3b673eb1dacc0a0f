// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/bench_plan.h"
#include "tests/benchmarks/chart_peer.h"

#include "core/documents/compass_painter.h"
#include "core/documents/fonts.h"
#include "core/documents/pdf_writer.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QTextTable>
#include <QUrl>

#include <cstdio>
#include <stdexcept>

namespace bk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 600;
constexpr int draws = 20; ///< in one measurement, since one takes a few milliseconds

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

double writePlan(const Document& document) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return timed([&] { writePdf(buffer, document); });
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
    const int linesPerPage = int(all.size() / lineLength / qsizetype(planPages)) + 1;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return timed([&] {
        QPdfWriter writer(&buffer);
        setUpPdf(writer, u"Text"_s);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QPainter painter(&writer);
        painter.setFont(paperFontInUnits(115));
        qsizetype at = 0;
        for (std::size_t page = 0; page < planPages; ++page) {
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

constexpr int patience = 120'000; // ms

/// Runs a program to its end and answers with what it printed. Throws `std::runtime_error` where it failed.
QByteArray ranToItsEnd(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        throw std::runtime_error((program + u": "_s + process.errorString()).toStdString());
    return process.readAllStandardOutput();
}

/// Writes the plan in a process of its own, and answers with the most memory that took, in bytes.
double writeInOwnProcess(int paragraphs, int times, const QString& path) {
    const QString program = QCoreApplication::applicationDirPath() + u"/behovskompass-bench-plan"_s;
    return ranToItsEnd(program, {QString::number(paragraphs), QString::number(times), path}).trimmed().toDouble();
}

/// The same words and tables, with the charts as pictures, which is how an office document has them: as large as the
/// plan's own figures and sharp enough for print.
void writeOdt(int paragraphs, const QString& path) {
    constexpr int printed = 300; ///< dots an inch
    constexpr qreal inches = 100 / 25.4;
    QTextDocument document;
    document.setDefaultFont(paperFont(11.5));
    document.setPageSize(QPageSize(QPageSize::A4).sizePoints());
    fillTextDocument(document, paragraphs);
    QTextCursor cursor(&document);
    cursor.movePosition(QTextCursor::End);
    for (int part = 0; part < charts; ++part) {
        QImage image(int(printed * inches), int(printed * inches), QImage::Format_RGB32);
        image.fill(Qt::white);
        PolarChart chart(figureWith(part));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        chart.render(painter, QRectF(image.rect()));
        painter.end();
        QTextImageFormat format;
        format.setName(u"chart:%1"_s.arg(part));
        format.setWidth(inches * 96);
        format.setHeight(inches * 96);
        document.addResource(QTextDocument::ImageResource, QUrl(format.name()), image);
        cursor.insertImage(format);
    }
    if (!QTextDocumentWriter(path, "odf").write(&document))
        throw std::runtime_error("the .odt cannot be written");
}

/// Whole processes from start to end. LibreOffice has a profile of its own, and one conversion before the first that
/// counts.
std::vector<Result> planOffice(int rounds) {
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        std::fprintf(
            stderr, "plan-office is left out: LibreOffice is not installed (libreoffice-writer-nogui in Debian)\n");
        return {};
    }
    const QTemporaryDir folder;
    const int paragraphs = paragraphsForEighteenPages();
    writeOdt(paragraphs, folder.filePath(u"plan.odt"_s));
    const QString own = folder.filePath(u"own.pdf"_s);
    const QString theirs = folder.filePath(u"plan.pdf"_s);
    const QStringList convert{
        u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
        u"--headless"_s,
        u"--convert-to"_s,
        u"pdf"_s,
        u"--outdir"_s,
        folder.path(),
        folder.filePath(u"plan.odt"_s)};
    std::vector<Result> results = compare(
        u"plan-office"_s, rounds, [&] { return timed([&] { writeInOwnProcess(paragraphs, 1, own); }); },
        {{u"LibreOffice converting it from .odt"_s, 0.05, [&] {
              return timed([&] { ranToItsEnd(office, convert); });
          }}});
    const double size = double(QFileInfo(own).size()) / double(QFileInfo(theirs).size());
    results.push_back({u"plan-office"_s, size, 0.10, u"LibreOffice's file, size"_s});
    return results;
}

/// Each in a process of its own that makes the plan as a value and writes it to a file: the most memory that process
/// ever held (VmHWM), the program, its fonts and the plan's own words included.
std::vector<Result> planMemory(int rounds) {
    const QTemporaryDir folder;
    const int paragraphs = paragraphsForEighteenPages();
    const int many = paragraphsForTenTimesThePages();
    const QString path = folder.filePath(u"plan.pdf"_s);
    return compare(
        u"plan-memory"_s, rounds, [&] { return writeInOwnProcess(many, 10, path); },
        {{u"180 pages against 18, peak of the process"_s, 1.20, [&] {
              return writeInOwnProcess(paragraphs, 1, path);
          }}});
}

} // namespace

std::vector<Benchmark> documentsBenchmarks() {
    return {
        {u"plan-pdf"_s, planPdf},
        {u"plan-office"_s, planOffice},
        {u"plan-memory"_s, planMemory},
        {u"compass-first"_s, compassFirst},
        {u"compass-redraw"_s, compassRedraw}};
}

} // namespace bk::bench
