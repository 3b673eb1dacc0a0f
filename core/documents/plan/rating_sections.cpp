// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/compass_series.h"
#include "core/documents/paper_language.h"
#include "core/documents/plan/plan_sections.h"

#include <algorithm>

namespace bk::plan_paper {
namespace {

using paper::append;
using paper::NamedProfile;

CompassFigure figure(const BarnetsPlanPaper& paper, const std::vector<NamedProfile>& profiles) {
    return paper::figureOf(paper.model, profiles, paper.options.shape, paper.decimalSign);
}

QString me() { return paperTranslate("Paper", "Jag"); }

QString caption(const NamedProfile& named) {
    return named.profile.date.isValid() ? named.name + QStringLiteral(", ") + paper::longDate(named.profile.date)
                                        : named.name;
}

std::vector<NamedProfile> adults(const BarnetsPlanPaper& paper) {
    std::vector<NamedProfile> others;
    for (const auto* profile : {&paper.guardian1, &paper.guardian2, &paper.team})
        if (*profile)
            others.push_back({**profile, {}});
    std::vector<CompassProfile> profiles;
    for (const NamedProfile& named : others)
        profiles.push_back(named.profile);
    const std::vector<CompassSeries> series = compassSeries(profiles);
    for (std::size_t i = 0; i < others.size(); ++i)
        others[i].name = series[i].label;
    return others;
}

/// The child first.
std::vector<NamedProfile> everybody(const BarnetsPlanPaper& paper, std::vector<NamedProfile> others) {
    if (paper.childProfile)
        others.insert(others.begin(), {*paper.childProfile, me()});
    return others;
}

/// Each rater apart, two in a row, and then together: at most three in one diagram, so one per guardian where there
/// are four.
void addDiagrams(std::vector<Block>& blocks, const BarnetsPlanPaper& paper, const std::vector<NamedProfile>& others) {
    for (std::size_t i = 0; i < others.size(); i += 2) {
        FigureBlock row{{}, 82};
        for (std::size_t j = i; j < std::min(i + 2, others.size()); ++j)
            row.figures.push_back({figure(paper, {others[j]}), caption(others[j])});
        append(blocks, std::move(row));
    }
    std::vector<CaptionedFigure> together;
    for (const std::vector<NamedProfile>& overlaid : paper::overlays(everybody(paper, others)))
        together.push_back({figure(paper, overlaid), {}});
    if (together.empty())
        return;
    const qreal height = together.size() == 1 ? 105 : 88;
    append(
        blocks,
        KeepTogether{
            {{Heading{2, paperTranslate("Paper", "Tillsammans"), {}}}, {FigureBlock{std::move(together), height}}}});
}

void addLikenesses(std::vector<Block>& blocks, const BarnetsPlanPaper& paper, const std::vector<NamedProfile>& others) {
    const std::vector<NamedProfile> all = everybody(paper, others);
    append(
        blocks,
        Heading{
            2,
            all.size() > 1 ? paperTranslate("Paper", "Likt och olika") : paperTranslate("Paper", "Svaren i siffror"),
            {}});
    append(blocks, paper::valueTable(paper.model, all, paper.thresholds, paper.decimalSign));
    const std::vector<Block> said = paper::comments(paper.model, others);
    if (!said.empty())
        append(blocks, Heading{2, paperTranslate("Paper", "Kommentarer"), {}});
    append(blocks, said);
}

/// To draw in by hand.
void addEmptyDiagrams(std::vector<Block>& blocks, const BarnetsPlanPaper& paper) {
    append(blocks, Paragraph{plain(paper::notYet()), Emphasis::Muted});
    append(
        blocks, FigureBlock{
                    {{figure(paper, {}), paperTranslate("Paper", "Vårdnadshavare")},
                     {figure(paper, {}), paperTranslate("Paper", "Barnteamet")}},
                    82});
}

} // namespace

std::vector<Block> myRating(const BarnetsPlanPaper& paper) {
    std::vector<Block> blocks{headingOf(Section::MyRating)};
    if (paper.childProfile) {
        const std::vector<NamedProfile> mine{{*paper.childProfile, me()}};
        append(
            blocks, Paragraph{
                        plain(paperTranslate(
                                  "Paper", "Så här svarade jag den %1. 1 betyder att det inte fungerar alls och 5 att "
                                           "det fungerar mycket väl.")
                                  .arg(paper::longDate(paper.childProfile->date))),
                        Emphasis::Muted});
        append(
            blocks, TableBesideFigure{
                        figure(paper, mine), 92, 0.62,
                        paper::valueTable(
                            paper.model, {{*paper.childProfile, paperTranslate("Paper", "Mitt svar")}},
                            paper.thresholds, paper.decimalSign)});
        append(blocks, paper::comments(paper.model, mine));
    } else if (isOfNoChild(paper)) {
        append(
            blocks, TableBesideFigure{
                        figure(paper, {}), 92, 0.62,
                        paper::blankValueTable(paper.model, {paperTranslate("Paper", "Mitt svar 1–5")}, {1.0})});
    } else {
        append(
            blocks,
            KeepTogether{
                {{Paragraph{plain(paper::notYet()), Emphasis::Muted}}, {FigureBlock{{{figure(paper, {}), {}}}, 92}}}});
    }
    append(blocks, Heading{2, paperTranslate("Paper", "Så här har jag det, med mina ord"), {}});
    append(blocks, paper::textOrLines(paper.plan.myDescription, 3));
    append(blocks, Heading{2, paperTranslate("Paper", "Det här är viktigast att arbeta med"), {}});
    append(blocks, paper::textOrLines(paper.plan.centralNeeds, 3));
    return blocks;
}

std::vector<Block> othersRating(const BarnetsPlanPaper& paper) {
    std::vector<Block> blocks{headingOf(Section::OthersRating)};
    if (const std::vector<NamedProfile> others = adults(paper); others.empty()) {
        addEmptyDiagrams(blocks, paper);
    } else {
        addDiagrams(blocks, paper, others);
        addLikenesses(blocks, paper, others);
    }
    append(blocks, Heading{2, paperTranslate("Paper", "Gemensam beskrivning"), {}});
    append(blocks, paper::textOrLines(paper.plan.jointDescription, 4));
    return blocks;
}

} // namespace bk::plan_paper
