// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statistics/mask_statistics.h"

#include "core/domain/statistics/figure_cells.h"

#include <map>

namespace bk {
namespace {

/// `part` is of `total`: the rest is a number that nobody prints.
void addPartOf(FigureCells& cells, Figure& part, Figure& total) {
    if (!part.number() || !total.number())
        return;
    cells.addSum(cells.of(total), {cells.of(part), cells.unprinted(*total.number() - *part.number())});
}

void addVisits(FigureCells& cells, TermCounts& term) {
    std::vector<Figure*> parts;
    for (VisitCount& visit : term.visits)
        parts.push_back(&visit.children);
    cells.addSum(term.visitsTotal, parts);
}

void addReach(FigureCells& cells, TermCounts& term) {
    std::map<QString, std::vector<Figure*>> rowsOf;
    for (ReachCount& row : term.reach) {
        cells.add(row.number);
        rowsOf[materialKey(row)].push_back(&row.number);
    }
    for (ReachCount& total : term.reachTotals)
        cells.addSum(total.number, rowsOf[materialKey(total)]);
}

void addAnmalningar(FigureCells& cells, TermCounts& term) {
    for (Figure SourceCount::*const column : {&SourceCount::all, &SourceCount::filledIn, &SourceCount::notFilledIn}) {
        std::vector<Figure*> parts;
        for (SourceCount& source : term.anmalningar)
            parts.push_back(&(source.*column));
        cells.addSum(term.anmalningarTotal.*column, parts);
    }
    for (SourceCount& source : term.anmalningar)
        if (source.all.number() && source.filledIn.number() && source.notFilledIn.number()) {
            const int without = *source.all.number() - *source.filledIn.number() - *source.notFilledIn.number();
            cells.addSum(
                cells.of(source.all),
                {cells.of(source.filledIn), cells.of(source.notFilledIn), cells.unprinted(without)});
        }
}

void addAlone(FigureCells& cells, TermCounts& term) {
    for (std::size_t i = 0; i < measureCount; ++i)
        if (isOfPeople(Measure(i)))
            cells.add(term.counts[i]);
    for (OrganisationCount& row : term.organisations)
        cells.add(row.children);
    for (DaysSummary& wait : term.waits)
        cells.add(wait.count);
    for (PerArea<AreaChangeSum>& state : term.changes)
        for (AreaChangeSum& area : state)
            cells.add(area.children);
}

/// A median or a mean of a masked number of children says too much of each.
void emptyWhatIsOfMasked(std::array<DaysSummary, waitCount>& waits) {
    for (DaysSummary& wait : waits)
        if (wait.count.isMasked())
            wait = {Figure::masked(), {}, {}, {}};
}

void emptyWhatIsOfMasked(TermCounts& term) {
    for (ExperienceCount& count : term.experience)
        if (count.all.isMasked())
            count.answers.fill(Figure::masked()); // that few all answered the same would tell of each
    emptyWhatIsOfMasked(term.waits);
    for (PerArea<AreaChangeSum>& state : term.changes)
        for (AreaChangeSum& area : state)
            if (area.children.isMasked())
                area = {Figure::masked(), 0, 0};
}

void addExperience(FigureCells& cells, TermCounts& term) {
    for (ExperienceCount& count : term.experience) {
        std::vector<Figure*> parts;
        for (Figure& answer : count.answers)
            parts.push_back(&answer);
        cells.addSum(count.all, parts);
    }
}

/// All cards together are printed nowhere, and yet what is of them cannot be more.
void addCardsWhole(FigureCells& cells, TermCounts& term) {
    Figure& whole = term[Measure::CardsWhole];
    Figure& internal = term[Measure::CardsInternal];
    Figure& external = term[Measure::CardsExternal];
    if (!whole.number() || !internal.number() || !external.number())
        return;
    const int all = *internal.number() + *external.number();
    const std::size_t together = cells.unprinted(all);
    cells.addSum(together, {cells.of(internal), cells.of(external)});
    cells.addSum(together, {cells.of(whole), cells.unprinted(all - *whole.number())});
}

void addFidelity(FigureCells& cells, TermCounts& term) {
    addCardsWhole(cells, term);
    addPartOf(cells, term[Measure::SamtalWhole], term[Measure::SamtalChild]);
    addPartOf(cells, term[Measure::BeslutWhole], term[Measure::Beslut]);
    addPartOf(cells, term[Measure::NewWithSkattning], term[Measure::NewChildren]);
    addPartOf(cells, term[Measure::NewWithAgenda], term[Measure::NewChildren]);
    addPartOf(cells, term[Measure::TeamsWithFordjupad], term[Measure::TeamsRunning]);
}

void addTerm(FigureCells& cells, TermCounts& term) {
    addExperience(cells, term);
    addReach(cells, term);
    addVisits(cells, term);
    addAlone(cells, term);
    addAnmalningar(cells, term);
    addPartOf(cells, term[Measure::SamtalSurvey], term[Measure::SamtalGuardian]);
    addPartOf(cells, term[Measure::TeamsStarting], term[Measure::TeamsRunning]);
    addPartOf(cells, term[Measure::TeamsWithPlan], term[Measure::TeamsRunning]);
    addFidelity(cells, term);
}

/// What stands of each unit beside the sums.
void addUnits(FigureCells& cells, MergedTerm& term) {
    for (const Measure measure : unitMeasures) {
        if (!isOfPeople(measure))
            continue;
        std::vector<Figure*> parts;
        for (MergedTerm::Part& unit : term.units)
            parts.push_back(&unit.counts[std::size_t(measure)]);
        cells.addSum(term.sum[measure], parts);
    }
    for (std::size_t wait = 0; wait < waitCount; ++wait) {
        std::vector<Figure*> parts;
        for (MergedTerm::Part& unit : term.units)
            parts.push_back(&unit.waits[wait].count);
        cells.addSum(term.sum.waits[wait].count, parts);
    }
}

} // namespace

std::vector<TermCounts> masked(std::vector<TermCounts> terms, int below) {
    FigureCells cells;
    for (TermCounts& term : terms)
        addTerm(cells, term);
    cells.mask(below);
    for (TermCounts& term : terms)
        emptyWhatIsOfMasked(term);
    return terms;
}

MergedStatistics masked(MergedStatistics statistics, int below) {
    for (MergedTerm& term : statistics.terms) {
        FigureCells cells;
        addTerm(cells, term.sum);
        addUnits(cells, term);
        cells.mask(below);
        emptyWhatIsOfMasked(term.sum);
        for (MergedTerm::Part& unit : term.units)
            emptyWhatIsOfMasked(unit.waits);
    }
    statistics.maskedBelow = below;
    return statistics;
}

} // namespace bk
