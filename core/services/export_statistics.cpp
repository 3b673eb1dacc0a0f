// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/export_statistics.h"

#include "core/documents/pdf_writer.h"
#include "core/documents/spreadsheet_writer.h"
#include "core/domain/common/csv_text.h"
#include "core/domain/common/enum_ids.h"
#include "core/services/collect_statistics.h"
#include "core/services/share_document.h"
#include "core/services/statistics_file.h"
#include "core/services/statistics_tables.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<StatisticsFormat>, 4> formatIds{{
    {StatisticsFormat::Json, "json"_L1},
    {StatisticsFormat::Csv, "csv"_L1},
    {StatisticsFormat::Xlsx, "xlsx"_L1},
    {StatisticsFormat::Pdf, "pdf"_L1},
}};

QString tr(const char* text) { return QCoreApplication::translate("bk::statistics", text); }

QStringList shownRow(const std::vector<StatisticsCell>& row) {
    QStringList cells;
    for (const StatisticsCell& cell : row)
        cells.append(shownCell(cell));
    return cells;
}

SpreadsheetCell spreadsheetCell(const StatisticsCell& cell) {
    if (const auto* fraction = std::get_if<std::optional<Fraction>>(&cell); fraction && *fraction)
        return double((*fraction)->tenths()) / 10;
    if (const Figure* figure = std::get_if<Figure>(&cell); figure && figure->state() == Figure::State::Known)
        return double(*figure->number());
    return shownCell(cell);
}

QByteArray spreadsheetOf(const StatisticsReport& report, const QString& folder) {
    std::vector<Spreadsheet> sheets;
    for (const StatisticsTable& table : report.tables) {
        Spreadsheet sheet{table.title, table.title, table.header, {}, {}};
        for (const auto& row : table.rows) {
            std::vector<SpreadsheetCell>& cells = sheet.rows.emplace_back();
            for (const StatisticsCell& cell : row)
                cells.push_back(spreadsheetCell(cell));
        }
        sheet.notes =
            QStringList{table.comment, table.note, u"%1 · %2"_s.arg(report.whom, report.period)} + report.notes;
        sheet.notes.removeAll(QString());
        sheets.push_back(std::move(sheet));
    }
    return spreadsheetFile(sheets, folder);
}

Document documentOf(const StatisticsReport& report) {
    StatisticsPaper paper;
    paper.title = report.title;
    paper.subtitle = report.whom;
    paper.introduction = QStringList{report.period} + report.notes;
    paper.unitName = report.whom;
    paper.practice = report.practice;
    for (const StatisticsTable& table : report.tables) {
        StatisticsPaper::Part part{table.title, table.header, {}, table.note, table.comment, {}};
        for (const auto& row : table.rows)
            part.rows.push_back(shownRow(row));
        for (const GroupCompass& compass : report.compasses)
            if (compass.table == table.id)
                part.compasses.push_back({compass.title, compass.figure, compass.note});
        paper.parts.push_back(std::move(part));
    }
    return statisticsDocument(paper);
}

SharingEntry logEntry(std::span<const Term> terms, StatisticsFormat format, const QString& purpose) {
    QStringList labels;
    for (const Term term : terms)
        labels.append(term.label());
    SharingEntry entry;
    entry.way = format == StatisticsFormat::Pdf ? SharingWay::Pdf : SharingWay::File;
    entry.what = tr("Statistik %1, utan uppgifter om något barn").arg(labels.join(u", "_s));
    entry.purpose = purpose;
    entry.ownUse = true;
    return entry;
}

} // namespace

std::optional<StatisticsFormat> statisticsFormatFrom(const QString& text) { return valueIn(formatIds, text); }

StatisticsReport reportOf(const UnitStatistics& statistics, const WellbeingModel& model) {
    return {
        tr("Statistik per termin"),
        statistics.unit,
        periodText(statistics.terms),
        {maskingNote(statistics.maskedBelow)},
        statisticsTables(statistics.terms, model, statistics.unit),
        groupCompasses(statistics.terms, model),
        statistics.practice};
}

QByteArray statisticsCsv(const StatisticsReport& report) {
    std::vector<QStringList> rows{{report.title}, {report.whom}, {report.period}};
    for (const QString& note : report.notes)
        rows.push_back({note});
    for (const StatisticsTable& table : report.tables) {
        rows.insert(rows.end(), {QStringList(), QStringList{table.title}, table.header});
        for (const auto& row : table.rows)
            rows.push_back(shownRow(row));
        for (const QString& text : {table.comment, table.note})
            if (!text.isEmpty())
                rows.push_back({text});
    }
    return csvText(rows).toUtf8();
}

void writeReport(QIODevice& device, const StatisticsReport& report, StatisticsFormat format, const QString& folder) {
    switch (format) {
    case StatisticsFormat::Csv: device.write(statisticsCsv(report)); return;
    case StatisticsFormat::Xlsx: device.write(spreadsheetOf(report, folder)); return;
    case StatisticsFormat::Pdf: writePdf(device, documentOf(report)); return;
    case StatisticsFormat::Json: break;
    }
    Q_UNREACHABLE();
}

void exportStatistics(
    OpenUnit& unit, std::span<const Term> terms, StatisticsFormat format, bool exact, const QString& purpose,
    const QString& path) {
    UnitStatistics statistics = collectStatistics(unit, terms);
    if (!exact)
        statistics = publishable(unit, std::move(statistics));
    shareFile(unit, logEntry(terms, format, purpose), path, [&](QIODevice& file) {
        if (format == StatisticsFormat::Json)
            file.write(statisticsJson(statistics));
        else
            writeReport(file, reportOf(statistics, unit.model()), format, QFileInfo(path).absolutePath());
    });
}

} // namespace bk
