// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench.h"
#include "tests/benchmarks/bench_plan.h"
#include "tests/benchmarks/chart_peer.h"
#include "tests/benchmarks/plan_peers.h"

#include "core/documents/compass_painter.h"
#include "core/documents/pdf_writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

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

std::vector<Result> planPdf(int rounds) {
    const Document document = planOf(sentencesForEighteenPages());
    return compare(
        u"plan-pdf"_s, rounds, [&] { return writePlan(document); },
        {{u"as much bare text through QPdfWriter"_s, 1.5,
          [&] {
              return writeBareText(document, planPages);
          }},
         {u"QTextDocument with QPolarChart"_s, 0.40, [&] {
              return writeTextDocument(document);
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
double writeInOwnProcess(int sentences, int times, std::size_t more, const QString& path) {
    const QString program = QCoreApplication::applicationDirPath() + u"/behovskompass-bench-plan"_s;
    return ranToItsEnd(program, {QString::number(sentences), QString::number(times), QString::number(more), path})
        .trimmed()
        .toDouble();
}

/// LibreOffice with a profile of its own in `folder`, converting the .odt there.
class Office {
public:
    Office(QString program, const QTemporaryDir& folder)
        : m_program(std::move(program))
        , m_odt(folder.filePath(u"plan.odt"_s))
        , m_convert{
              u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
              u"--headless"_s,
              u"--convert-to"_s,
              u"pdf"_s,
              u"--outdir"_s,
              folder.path(),
              m_odt} {}

    void take(const Document& plan) const { writeOdt(plan, m_odt); }
    void convert() const { ranToItsEnd(m_program, m_convert); }

private:
    QString m_program;
    QString m_odt;
    QStringList m_convert;
};

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
    const int sentences = sentencesForEighteenPages();
    const QString own = folder.filePath(u"own.pdf"_s);
    const Office libreOffice(office, folder);
    const auto size = [&] {
        return double(QFileInfo(own).size()) / double(QFileInfo(folder.filePath(u"plan.pdf"_s)).size());
    };
    libreOffice.take(planOf(sentences));
    std::vector<Result> results = compare(
        u"plan-office"_s, rounds, [&] { return timed([&] { writeInOwnProcess(sentences, 1, 0, own); }); },
        {{u"LibreOffice converting it from .odt"_s, 0.05, [&] {
              return timed([&] { libreOffice.convert(); });
          }}});
    results.push_back({u"plan-office"_s, size(), 0.10, u"LibreOffice's file, size, four diagrams in each"_s});
    const std::size_t more = planPages - planFigures;
    libreOffice.take(planOf(sentences, 1, more));
    libreOffice.convert();
    writeInOwnProcess(sentences, 1, more, own);
    results.push_back({u"plan-office"_s, size(), 0.10, u"LibreOffice's file, size, eighteen diagrams in each"_s});
    return results;
}

/// Each in a process of its own that makes the plan as a value and writes it to a file: the most memory that process
/// ever held (VmHWM), the program, its fonts and the plan's own words included.
std::vector<Result> planMemory(int rounds) {
    const QTemporaryDir folder;
    const int sentences = sentencesForEighteenPages();
    const int many = sentencesForTenTimesThePages();
    const QString path = folder.filePath(u"plan.pdf"_s);
    return compare(
        u"plan-memory"_s, rounds, [&] { return writeInOwnProcess(many, 10, 0, path); },
        {{u"180 pages against 18, peak of the process"_s, 1.20, [&] {
              return writeInOwnProcess(sentences, 1, 0, path);
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
