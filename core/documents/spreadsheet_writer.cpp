// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/spreadsheet_writer.h"

#include "core/domain/common/error.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace bk {
namespace {

constexpr double widestColumn = 60;
constexpr qsizetype longestTab = 31;

struct Formats {
    lxw_format* title;
    lxw_format* header;
    lxw_format* note;
};

/// Excel takes 31 characters, none of []:*?/\, and no name twice.
QByteArray tabName(QString name, QSet<QString>& used) {
    for (const QChar taken : QStringLiteral("[]:*?/\\'"))
        name.replace(taken, u' ');
    name = name.simplified().left(longestTab);
    for (int number = 2; used.contains(name.toLower()); ++number) {
        const QString end = QStringLiteral(" %1").arg(number);
        name = name.left(longestTab - end.size()) + end;
    }
    used.insert(name.toLower());
    return name.toUtf8();
}

lxw_row_t rowNumber(std::size_t row) { return static_cast<lxw_row_t>(row); }
lxw_col_t columnNumber(std::size_t column) { return static_cast<lxw_col_t>(column); }

void writeText(lxw_worksheet* sheet, std::size_t row, std::size_t column, const QString& text, lxw_format* format) {
    worksheet_write_string(sheet, rowNumber(row), columnNumber(column), text.toUtf8().constData(), format);
}

void writeCell(lxw_worksheet* sheet, std::size_t row, std::size_t column, const SpreadsheetCell& cell) {
    if (const double* number = std::get_if<double>(&cell))
        worksheet_write_number(sheet, rowNumber(row), columnNumber(column), *number, nullptr);
    else
        writeText(sheet, row, column, std::get<QString>(cell), nullptr);
}

double widthOf(const Spreadsheet& content, std::size_t column) {
    qsizetype widest = content.header.at(qsizetype(column)).size();
    for (const auto& row : content.rows)
        if (const QString* text = std::get_if<QString>(&row[column]))
            widest = std::max(widest, text->size());
    return std::min(double(widest) + 2, widestColumn);
}

void writeSheet(lxw_worksheet* sheet, const Spreadsheet& content, const Formats& formats) {
    std::size_t row = 0;
    writeText(sheet, row, 0, content.title, formats.title);
    row += 2;
    for (std::size_t column = 0; column < std::size_t(content.header.size()); ++column) {
        writeText(sheet, row, column, content.header.at(qsizetype(column)), formats.header);
        worksheet_set_column(sheet, columnNumber(column), columnNumber(column), widthOf(content, column), nullptr);
    }
    for (const auto& cells : content.rows) {
        ++row;
        for (std::size_t column = 0; column < cells.size(); ++column)
            writeCell(sheet, row, column, cells[column]);
    }
    ++row;
    for (const QString& note : content.notes)
        writeText(sheet, ++row, 0, note, formats.note);
}

} // namespace

QByteArray spreadsheetFile(const std::vector<Spreadsheet>& sheets, const QString& scratchFolder) {
    const QTemporaryDir scratch(scratchFolder + QStringLiteral("/.behovskompass-XXXXXX"));
    if (!scratch.isValid())
        throw Error(Error::Kind::Io, QStringLiteral("xlsx"));
    const QString path = scratch.filePath(QStringLiteral("book.xlsx"));
    QByteArray folder = QFile::encodeName(scratch.path());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        throw Error(Error::Kind::Io, QStringLiteral("xlsx"));
    const Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.title);
    format_set_bold(formats.header);
    format_set_bottom(formats.header, LXW_BORDER_THIN);
    format_set_italic(formats.note);
    QSet<QString> used;
    for (const Spreadsheet& content : sheets)
        writeSheet(workbook_add_worksheet(book, tabName(content.name, used).constData()), content, formats);
    if (workbook_close(book) != LXW_NO_ERROR)
        throw Error(Error::Kind::Io, QStringLiteral("xlsx"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Io, QStringLiteral("xlsx"));
    return file.readAll();
}

} // namespace bk
