// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/statistics_paper.h"

#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"

#include <utility>

namespace bk {
namespace {

using paper::append;

constexpr qreal compassHeightMm = 90;
constexpr std::size_t compassesInRow = 2; ///< more would be too small to read

QString tr(const char* text) { return paperTranslate("Paper", text); }

Table tableOf(const StatisticsPaper::Part& part) {
    Table table;
    table.header.assign(part.header.begin(), part.header.end());
    table.weights.assign(std::size_t(part.header.size()), 1);
    for (std::size_t column = 0; column < table.weights.size(); ++column)
        for (const QStringList& row : part.rows)
            if (row.at(qsizetype(column)).size() > 12)
                table.weights[column] = 2;
    for (const QStringList& row : part.rows) {
        std::vector<TableCell>& cells = table.rows.emplace_back();
        for (const QString& text : row)
            cells.push_back({plain(text)});
    }
    return table;
}

void addCompasses(std::vector<Block>& blocks, const std::vector<StatisticsPaper::Compass>& compasses) {
    FigureBlock row{{}, compassHeightMm};
    const auto end = [&] {
        if (!row.figures.empty())
            append(blocks, std::exchange(row, {{}, compassHeightMm}));
    };
    for (const StatisticsPaper::Compass& compass : compasses) {
        if (!compass.figure)
            continue;
        row.figures.push_back({*compass.figure, compass.title});
        if (row.figures.size() == compassesInRow)
            end();
    }
    end();
    for (const StatisticsPaper::Compass& compass : compasses)
        if (!compass.note.isEmpty())
            append(blocks, Paragraph{plain(compass.title + QStringLiteral(": ") + compass.note), Emphasis::Normal});
}

void add(std::vector<Block>& blocks, const StatisticsPaper::Part& part) {
    append(blocks, Heading{1, part.title, {}});
    if (part.rows.empty())
        append(blocks, Paragraph{plain(tr("Inget att visa.")), Emphasis::Muted});
    else
        append(blocks, tableOf(part));
    addCompasses(blocks, part.compasses);
    if (!part.comment.isEmpty())
        append(blocks, Paragraph{plain(part.comment), Emphasis::Normal});
    append(blocks, Paragraph{plain(part.note), Emphasis::Muted});
}

} // namespace

Document statisticsDocument(const StatisticsPaper& paper) {
    Document document;
    document.headerText = paper.unitName;
    document.mark = paper.practice ? tr("Övningsenhet – påhittade uppgifter") : QString();
    document.title = paper.title;
    document.subtitle = paper.subtitle;
    for (const QString& line : paper.introduction)
        append(document.blocks, Paragraph{plain(line), Emphasis::Normal});
    for (const StatisticsPaper::Part& part : paper.parts)
        add(document.blocks, part);
    return document;
}

} // namespace bk
