// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/documents/pdf_tools.h"

#include "core/documents/pdf_writer.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTextLayout>

#include <stdexcept>

namespace bk::pdf_tools {

std::optional<QString> ask(const QString& program, const QStringList& arguments, const QByteArray& pdf) {
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty() && qEnvironmentVariableIsSet("CI"))
        throw std::runtime_error(program.toStdString() + " is not installed, and every PDF must be read with it");
    if (found.isEmpty())
        return std::nullopt;
    QTemporaryFile file;
    if (!file.open())
        throw std::runtime_error("the PDF cannot be written where " + program.toStdString() + " reads it");
    file.write(pdf);
    file.close();
    QStringList filled;
    for (const QString& argument : arguments)
        filled << (argument == u"%1" ? file.fileName() : argument);
    QProcess process;
    process.start(found, filled);
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return QString();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray pdfOf(const Document& document) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writePdf(buffer, document);
    return buffer.data();
}

std::vector<PlacedLine> placedLines(const PaperPage& page) {
    std::vector<PlacedLine> lines;
    for (const PageItem& item : page.items) {
        const auto* text = std::get_if<PageText>(&item);
        if (!text)
            continue;
        const QTextLine line = text->layout->lineAt(text->line);
        const QRectF natural = line.naturalTextRect();
        lines.push_back(
            {text->layout->text().mid(line.textStart(), line.textLength()),
             natural.translated(text->at - QPointF(line.x(), line.y())), text->layout.get(), text->line,
             text->layout->lineCount()});
    }
    return lines;
}

QStringList linesOf(const PaperPage& page) {
    QStringList lines;
    for (const PlacedLine& line : placedLines(page))
        lines << line.text.trimmed();
    return lines;
}

QStringList wordsOf(const PagedDocument& document) {
    QStringList words;
    for (const PaperPage& page : document.pages)
        for (const QString& line : linesOf(page))
            words << line.simplified().split(u' ', Qt::SkipEmptyParts);
    return words;
}

} // namespace bk::pdf_tools
