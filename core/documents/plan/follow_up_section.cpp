// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/follow_up_paper.h"
#include "core/documents/paper_language.h"
#include "core/documents/plan/plan_sections.h"
#include "core/documents/small_multiples.h"

#include <QStringList>

#include <algorithm>

namespace bk::plan_paper {
namespace {

using paper::append;

constexpr std::size_t besideEachOther = 2;
constexpr qreal smallMm = 66;
constexpr qreal overlaidMm = 98;

CompassFigure overlaid(const BarnetsPlanPaper& paper, const CompassProfile& then, const CompassProfile& now) {
    const auto [thenLabel, nowLabel] = thenAndNow(then.date, now.date);
    return paper::figureOf(paper.model, {{then, thenLabel}, {now, nowLabel}}, paper.options.shape, paper.decimalSign);
}

/// What was kept is praised as what grew: 5 everywhere is not the aim.
void addWords(std::vector<Block>& blocks, const BarnetsPlanPaper& paper, const PerArea<AreaChange>& changes) {
    const auto areas = [&](Change change) {
        QStringList labels;
        for (const Area area : allAreas)
            if (changes[area].change == change)
                labels << paper.model.areas[area].label;
        return labels.join(QStringLiteral(", "));
    };
    Box box{paperTranslate("Paper", "Det här ser vi"), {}};
    if (const QString better = areas(Change::Improved); !better.isEmpty())
        append(
            box.blocks, Paragraph{plain(paperTranslate(
                                            "Paper", "Det här har blivit bättre: %1. Det har vi arbetat för, och det "
                                                     "märks!")
                                            .arg(better))});
    if (const QString kept = areas(Change::Kept); !kept.isEmpty())
        append(
            box.blocks, Paragraph{plain(paperTranslate(
                                            "Paper", "Det här har hållit i sig: %1. Att hålla fast vid något är "
                                                     "starkt gjort och lika mycket värt.")
                                            .arg(kept))});
    if (const QString lower = areas(Change::FellBack); !lower.isEmpty())
        append(
            box.blocks,
            Paragraph{plain(
                paperTranslate("Paper", "Det här är lägre nu: %1. Då pratar vi om vad som kan hjälpa.").arg(lower))});
    if (!box.blocks.empty())
        append(blocks, KeepTogether{{{std::move(box)}}});
}

/// Every rating as a small compass of its own, oldest first.
void addSmallMultiples(
    std::vector<Block>& blocks, const BarnetsPlanPaper& paper, const std::vector<CompassProfile>& history) {
    append(blocks, Heading{3, paperTranslate("Paper", "Så har det sett ut från gång till gång"), {}});
    for (std::size_t i = 0; i < history.size(); i += besideEachOther) {
        std::vector<SmallCompass> row;
        QStringList words;
        for (std::size_t j = i; j < std::min(i + besideEachOther, history.size()); ++j) {
            row.push_back(
                {paper::figureOf(paper.model, {{history[j], {}}}, paper.options.shape, paper.decimalSign),
                 paper::longDate(history[j].date)});
            QStringList values;
            for (const Area area : allAreas)
                values << paper.model.areas[area].label + u' ' + shownValue(history[j], area, paper.decimalSign);
            words << row.back().caption + QStringLiteral(": ") + values.join(QStringLiteral(", "));
        }
        append(
            blocks, Drawing{
                        [row = std::move(row)](QPainter& painter, const QRectF& rect) {
                            paintSmallMultiples(painter, rect, row, besideEachOther);
                        },
                        smallMm, words.join(u'\n')});
    }
}

void addHistory(
    std::vector<Block>& blocks, const BarnetsPlanPaper& paper, const QString& title,
    const std::vector<CompassProfile>& history) {
    const CompassProfile& now = history.back();
    const CompassProfile& then = history[history.size() - 2];
    const PerArea<AreaChange> changes = changeBetween(then, now);
    append(blocks, Heading{2, title, {}});
    append(blocks, FigureBlock{{{overlaid(paper, then, now), {}}}, overlaidMm});
    append(blocks, changeTable(paper.model, then, now, changes, paper.decimalSign));
    addWords(blocks, paper, changes);
    append(blocks, paper::comments(paper.model, {{now, {}}}));
    if (history.size() > 2)
        addSmallMultiples(blocks, paper, history);
}

/// To rate again by hand beside what was before.
void addEmpty(std::vector<Block>& blocks, const BarnetsPlanPaper& paper) {
    append(
        blocks,
        Paragraph{
            plain(paperTranslate("Paper", "Här jämför vi när skattningen är gjord en gång till.")), Emphasis::Muted});
    append(blocks, FigureBlock{{{paper::figureOf(paper.model, {}, paper.options.shape, paper.decimalSign), {}}}, 92});
    append(blocks, blankChangeTable(paper.model));
}

} // namespace

std::vector<Block> followUp(const BarnetsPlanPaper& paper) {
    std::vector<Block> blocks{headingOf(Section::FollowUp)};
    if (paper.childHistory.size() > 1)
        addHistory(blocks, paper, paperTranslate("Paper", "Så har mina svar ändrats"), paper.childHistory);
    if (paper.teamHistory.size() > 1)
        addHistory(blocks, paper, paperTranslate("Paper", "Så har Barnteamets svar ändrats"), paper.teamHistory);
    if (paper.childHistory.size() < 2 && paper.teamHistory.size() < 2)
        addEmpty(blocks, paper);
    return blocks;
}

} // namespace bk::plan_paper
