// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"
#include "core/documents/plan/described.h"
#include "core/documents/status_symbol.h"

#include <QStringList>

#include <utility>

namespace bk::plan_paper {
namespace {

using Row = std::vector<TableCell>;

/// The joint text as it stands; of the others only who they are, since their words stand on the area's page.
void gather(QStringList& to, const QString& who, const QString& text) {
    if (!text.trimmed().isEmpty())
        to << (who.isEmpty() ? text.trimmed() : paperTranslate("Paper", "Beskrivet av %1").arg(who));
}

QString supportInWords(const Support& support) {
    QStringList lines{support.what.trimmed()};
    if (const QString whom = support.concerns.trimmed(); !whom.isEmpty())
        lines << paperTranslate("Paper", "Gäller %1").arg(whom);
    lines << statusWord(support.status);
    return lines.join(u'\n');
}

/// One row for each support. `subArea` null: what answers the area as a whole.
void addRows(
    Table& table, const BarnetsPlanPaper& paper, const std::vector<PlacedSupport>& support, Area area,
    const SubArea* subArea) {
    QStringList works;
    QStringList strengthen;
    if (subArea)
        for (const Contribution& contribution : contributions(paper, subArea->id)) {
            gather(works, contribution.who, contribution.text.works);
            gather(strengthen, contribution.who, contribution.text.strengthen);
        }
    const QString& label = paper.model.areas[area].label;
    Row row{
        {bold(subArea ? label + QStringLiteral(": ") + subArea->label : label), area},
        {plain(works.join(u'\n'))},
        {plain(strengthen.join(u'\n'))},
        {}};
    bool placedHere = false;
    for (const PlacedSupport& placed : support) {
        if (!placed.answers(area, subArea ? subArea->id : QString()))
            continue;
        placedHere = true;
        row[3] = {plain(supportInWords(placed.support)), {}, placed.support.status};
        table.rows.push_back(std::exchange(row, Row(4)));
    }
    if (!placedHere && (!works.isEmpty() || !strengthen.isEmpty()))
        table.rows.push_back(std::move(row));
}

} // namespace

std::vector<Block> gathered(const BarnetsPlanPaper& paper, const std::vector<PlacedSupport>& support) {
    Table table{
        {paperTranslate("Paper", "Delområde"), paperTranslate("Paper", "Det här fungerar"),
         paperTranslate("Paper", "Det här behöver stärkas"), paperTranslate("Paper", "Stöd")},
        {2.4, 2.8, 2.8, 2.6},
        {}};
    for (const Area area : allAreas) {
        if (paper.fordjupadInstrument)
            for (const SubArea& subArea : paper.fordjupadInstrument->areas[area].subAreas)
                addRows(table, paper, support, area, &subArea);
        addRows(table, paper, support, area, nullptr);
    }
    if (table.rows.empty())
        return {};
    std::vector<Block> blocks;
    paper::append(blocks, PageBreak{});
    paper::append(blocks, Heading{2, paperTranslate("Paper", "Det här har vi samlat"), {}});
    paper::append(blocks, std::move(table));
    return blocks;
}

} // namespace bk::plan_paper
