// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/paper_language.h"
#include "core/documents/plan/plan_sections.h"

#include <QStringList>

namespace bk::plan_paper {

using paper::append;

std::vector<Block> goals(const BarnetsPlanPaper& paper) {
    std::vector<Block> blocks{headingOf(Section::Goals)};
    if (paper.plan.goals.empty())
        append(blocks, paper::textOrLines({}, 4));
    BulletList list;
    list.numbered = true;
    for (const Goal& goal : paper.plan.goals) {
        RichText item = plain(goal.text.trimmed());
        QStringList labels;
        for (const Area area : goal.areas)
            labels << paper.model.areas[area].label;
        if (!labels.isEmpty())
            item.push_back(
                {u'\n' + paperTranslate("Paper", "Handlar om %1").arg(labels.join(QStringLiteral(", "))), false, true});
        list.items.push_back(std::move(item));
    }
    append(blocks, std::move(list));
    return blocks;
}

std::vector<Block> earlierEvents(const BarnetsPlanPaper& paper) {
    std::vector<Block> blocks{headingOf(Section::EarlierEvents)};
    append(blocks, Heading{2, paperTranslate("Paper", "Det här är bra, och det här har burit mig"), {}});
    append(blocks, paper::textOrLines(paper.plan.strengths, 3));
    append(blocks, Heading{2, paperTranslate("Paper", "Det här har hänt förut"), {}});
    Table table;
    table.header = {
        paperTranslate("Paper", "När"), paperTranslate("Paper", "Detta har hänt"),
        paperTranslate("Paper", "Stödet jag fick"), paperTranslate("Paper", "Mina medhjälpare")};
    table.weights = {1.3, 3.2, 2.8, 2.2};
    for (const EarlierEvent& event : paper.plan.earlierEvents)
        table.rows.push_back(
            {{plain(event.when.trimmed())},
             {plain(event.happened.trimmed())},
             {plain(event.support.trimmed())},
             {plain(event.helpers.trimmed())}});
    while (paper.plan.earlierEvents.empty() && table.rows.size() < 3)
        table.rows.push_back(emptyRow(table.header.size(), 4));
    append(blocks, std::move(table));
    return blocks;
}

} // namespace bk::plan_paper
