// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/compass_series.h"
#include "core/documents/paper_language.h"
#include "core/documents/plan/plan_sections.h"
#include "core/documents/status_symbol.h"

#include <QStringList>

#include <utility>

namespace bk::plan_paper {
namespace {

using paper::append;

constexpr std::size_t blankSubGoals = 2;
constexpr std::size_t keptWithSubGoal = 2; ///< a longer table of support may begin on the next page

/// "1 mar 2026 – 1 jun 2026", "från 1 mar 2026", "till 1 jun 2026"
QString period(const Support& support) {
    if (support.from.isValid() && support.expectedEnd.isValid())
        return shortDate(support.from) + QStringLiteral(" – ") + shortDate(support.expectedEnd);
    if (support.from.isValid())
        return paperTranslate("Paper", "från %1").arg(shortDate(support.from));
    return support.expectedEnd.isValid() ? paperTranslate("Paper", "till %1").arg(shortDate(support.expectedEnd))
                                         : QString();
}

RichText whatOf(const BarnetsPlanPaper& paper, const Support& support) {
    RichText text = plain(support.what.trimmed());
    if (const QString whom = support.concerns.trimmed(); !whom.isEmpty())
        text.push_back({u'\n' + paperTranslate("Paper", "Gäller %1").arg(whom)});
    if (const QString needs = needsInWords(paper, support.needs); !needs.isEmpty())
        text.push_back({u'\n' + paperTranslate("Paper", "Handlar om %1").arg(needs), false, true});
    return text;
}

Table supportTable(const BarnetsPlanPaper& paper, const std::vector<Support>& support) {
    const bool places = !hidesPlaces(paper);
    Table table;
    table.header = {paperTranslate("Paper", "Detta stöd ska ges"), paperTranslate("Paper", "Min medhjälpare")};
    table.weights = {2.9, 2.2};
    if (places) {
        table.header.push_back(paperTranslate("Paper", "Var"));
        table.weights.push_back(1.9);
    }
    table.header.push_back(paperTranslate("Paper", "När"));
    table.header.push_back(paperTranslate("Paper", "Status"));
    table.weights.insert(table.weights.end(), {1.6, 1.7});
    for (const Support& each : support) {
        std::vector<TableCell> row{{whatOf(paper, each)}, {plain(helperOf(paper, each))}};
        if (places)
            row.push_back({plain(each.where.trimmed())});
        row.push_back({plain(period(each))});
        row.push_back({plain(statusWord(each.status)), {}, each.status});
        table.rows.push_back(std::move(row));
    }
    while (support.empty() && table.rows.size() < 2)
        table.rows.push_back(emptyRow(table.header.size(), 3));
    return table;
}

Box subGoalBox(const BarnetsPlanPaper& paper, const SubGoal& subGoal) {
    Box box{paperTranslate("Paper", "Detta vill jag ska hända"), paper::textOrLines(subGoal.text, 2)};
    QStringList about;
    if (subGoal.due.isValid())
        about << paperTranslate("Paper", "Klart senast %1").arg(paper::longDate(subGoal.due));
    if (const QString needs = needsInWords(paper, subGoal.needs); !needs.isEmpty())
        about << paperTranslate("Paper", "Handlar om %1").arg(needs);
    if (!about.isEmpty())
        append(box.blocks, Paragraph{plain(about.join(QStringLiteral(" · "))), Emphasis::Muted});
    return box;
}

/// A reached sub-goal is seen at once: its own line with the symbol, above all that led there.
Table reachedLine(const SubGoal& subGoal) {
    const QString words =
        paperTranslate("Paper", "Delmålet är nått! Det blev klart %1").arg(paper::longDate(subGoal.reachedOn));
    return {{}, {1}, {{{bold(words), {}, SupportStatus::Done}}}};
}

/// `begun`: what stands above it and belongs to it.
void addSubGoal(
    std::vector<Block>& blocks, const BarnetsPlanPaper& paper, const SubGoal& subGoal, std::vector<Block> begun = {}) {
    append(begun, subGoalBox(paper, subGoal));
    if (subGoal.reachedOn.isValid())
        append(begun, reachedLine(subGoal));
    append(begun, supportTable(paper, subGoal.support));
    if (subGoal.support.size() <= keptWithSubGoal)
        append(blocks, KeepTogether{std::move(begun)});
    else
        append(blocks, std::move(begun));
    append(blocks, Spacer{2});
}

void addGoal(std::vector<Block>& blocks, const BarnetsPlanPaper& paper, int number, const Goal& goal) {
    std::vector<Block> begun;
    append(begun, Heading{2, paperTranslate("Paper", "Mål %1").arg(number), {}});
    append(begun, Paragraph{plain(goal.text.trimmed()), Emphasis::Large});
    if (goal.subGoals.empty())
        addSubGoal(blocks, paper, {}, std::exchange(begun, {}));
    for (const SubGoal& subGoal : goal.subGoals)
        addSubGoal(blocks, paper, subGoal, std::exchange(begun, {}));
}

} // namespace

std::vector<Block> reachingGoals(const BarnetsPlanPaper& paper) {
    std::vector<Block> blocks{headingOf(Section::ReachingGoals)};
    int number = 0;
    for (const Goal& goal : paper.plan.goals)
        addGoal(blocks, paper, ++number, goal);
    for (std::size_t i = 0; paper.plan.goals.empty() && i < blankSubGoals; ++i)
        addSubGoal(blocks, paper, {});
    return blocks;
}

} // namespace bk::plan_paper
