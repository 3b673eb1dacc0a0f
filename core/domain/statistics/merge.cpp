// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statistics/merge.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// The rows of several units by what they are called, in the order they come.
template <typename Row, typename Same> class RowSums {
public:
    explicit RowSums(Same same) : m_same(same) {}

    /// The row that `row` is to be added to; none: it was the first of its kind.
    Row* add(std::vector<Row>& rows, const Row& row) {
        const auto [known, isNew] = m_at.try_emplace(m_same(row), rows.size());
        if (!isNew)
            return &rows[known->second];
        rows.push_back(row);
        return nullptr;
    }

private:
    Same m_same;
    std::map<QString, std::size_t> m_at;
};

/// Sums the terms of one period, unit by unit.
class TermSum {
public:
    TermSum(Term term, const TermLimits& limits) {
        m_merged.sum.term = term;
        m_merged.sum.limits = limits;
    }

    void add(const UnitStatistics& unit, const TermCounts& counts) {
        TermCounts& sum = m_merged.sum;
        const bool first = m_merged.units.empty();
        for (std::size_t i = 0; i < measureCount; ++i)
            sum.counts[i] = first ? counts.counts[i] : sum.counts[i] + counts.counts[i];
        addRows(unit, counts);
        addExperience(counts);
        addMeasured(counts, first);
        sum.visitsTotal = first ? counts.visitsTotal : sum.visitsTotal + counts.visitsTotal;
        addTo(sum.anmalningarTotal, counts.anmalningarTotal, first);
        for (const InstrumentRef& instrument : counts.instruments)
            m_versions[instrument.id].insert(instrument.version);
        m_withMasks += hasMasks(counts) ? 1 : 0;
        m_merged.units.push_back({unit.unitId, unit.unit, counts.counts, counts.waits});
    }

    MergedTerm done(Issues& notices) {
        const QString term = m_merged.sum.term.label();
        for (const auto& [id, versions] : m_versions) {
            for (const QString& version : versions)
                m_merged.sum.instruments.push_back({id, version});
            if (versions.size() > 1)
                notices.push_back(
                    {u"statistics.merge.instruments"_s,
                     {},
                     {term, id, QStringList(versions.begin(), versions.end()).join(u", "_s)}});
        }
        if (m_withMasks > 0)
            notices.push_back({u"statistics.merge.masked"_s, {}, {term, QString::number(m_withMasks)}});
        std::ranges::stable_sort(m_merged.units, {}, &MergedTerm::Part::unit);
        // From the units' own totals: one may be printed where its rows are masked.
        m_merged.sum.reachTotals = totalsAmong(std::move(m_reachOfMaterials), m_merged.sum.reach);
        return std::move(m_merged);
    }

private:
    static void addTo(SourceCount& sum, const SourceCount& more, bool first) {
        sum.all = first ? more.all : sum.all + more.all;
        sum.filledIn = first ? more.filledIn : sum.filledIn + more.filledIn;
        sum.notFilledIn = first ? more.notFilledIn : sum.notFilledIn + more.notFilledIn;
    }

    void addRows(const UnitStatistics& unit, const TermCounts& counts) {
        TermCounts& sum = m_merged.sum;
        for (ReachCount row : counts.reach) {
            if (row.place.isEmpty() && row.number.isCollected()) // what nobody counted is of no organisation
                row.place = unit.unit;
            if (ReachCount* known = m_reach.add(sum.reach, row))
                known->number = known->number + row.number;
        }
        for (const ReachCount& material : reachByMaterial(counts))
            if (ReachCount* known = m_materials.add(m_reachOfMaterials, material))
                known->number = known->number + material.number;
        for (const VisitCount& row : counts.visits)
            if (VisitCount* known = m_visits.add(sum.visits, row))
                known->children = known->children + row.children;
        for (const OrganisationCount& row : counts.organisations)
            if (OrganisationCount* known = m_organisations.add(sum.organisations, row))
                known->children = known->children + row.children;
        for (SourceCount row : counts.anmalningar) {
            if (row.source.isEmpty())
                row.source = unit.unit;
            if (SourceCount* known = m_sources.add(sum.anmalningar, row))
                addTo(*known, row, false);
        }
    }

    void addExperience(const TermCounts& counts) {
        for (const ExperienceCount& row : counts.experience)
            if (ExperienceCount* known = m_experience.add(m_merged.sum.experience, row)) {
                known->all = known->all + row.all;
                for (std::size_t i = 0; i < known->answers.size(); ++i)
                    known->answers[i] = known->answers[i] + row.answers[i];
            }
    }

    void addMeasured(const TermCounts& counts, bool first) {
        TermCounts& sum = m_merged.sum;
        for (std::size_t i = 0; i < waitCount; ++i)
            sum.waits[i].count = first ? counts.waits[i].count : sum.waits[i].count + counts.waits[i].count;
        for (std::size_t state = 0; state < supportStateCount; ++state)
            for (const Area area : allAreas) {
                AreaChangeSum& to = sum.changes[state][area];
                const AreaChangeSum& from = counts.changes[state][area];
                to = {first ? from.children : to.children + from.children, to.first + from.first, to.last + from.last};
            }
    }

    static bool hasMasks(const TermCounts& counts) {
        return std::ranges::any_of(counts.counts, &Figure::isMasked) ||
               std::ranges::any_of(counts.reach, &Figure::isMasked, &ReachCount::number) ||
               std::ranges::any_of(counts.visits, &Figure::isMasked, &VisitCount::children) ||
               std::ranges::any_of(counts.anmalningar, &Figure::isMasked, &SourceCount::all) ||
               std::ranges::any_of(counts.organisations, &Figure::isMasked, &OrganisationCount::children);
    }

    static QString visitKey(const VisitCount& row) { return row.visit.toLower(); }
    static QString organisationKey(const OrganisationCount& row) { return row.organisation.toLower(); }
    static QString sourceKey(const SourceCount& row) { return row.source.toLower(); }

    static QString experienceKey(const ExperienceCount& row) {
        return toString(row.respondent) + toString(row.step) + QString::number(row.question);
    }

    MergedTerm m_merged;
    RowSums<ExperienceCount, QString (*)(const ExperienceCount&)> m_experience{experienceKey};
    RowSums<ReachCount, QString (*)(const ReachCount&)> m_reach{reachKey};
    RowSums<ReachCount, QString (*)(const ReachCount&)> m_materials{materialKey};
    std::vector<ReachCount> m_reachOfMaterials;
    RowSums<VisitCount, QString (*)(const VisitCount&)> m_visits{visitKey};
    RowSums<OrganisationCount, QString (*)(const OrganisationCount&)> m_organisations{organisationKey};
    RowSums<SourceCount, QString (*)(const SourceCount&)> m_sources{sourceKey};
    std::map<QString, std::set<QString>> m_versions;
    int m_withMasks = 0;
};

/// Of the same unit and term only the newest stays.
void dropDuplicates(std::vector<UnitStatistics>& files, Issues& notices) {
    std::ranges::stable_sort(files, std::greater(), &UnitStatistics::madeAt);
    QSet<std::pair<QString, QString>> seen;
    for (UnitStatistics& file : files)
        std::erase_if(file.terms, [&](const TermCounts& term) {
            const std::pair key(file.unitId, term.term.id());
            if (!seen.contains(key)) {
                seen.insert(key);
                return false;
            }
            notices.push_back({u"statistics.merge.duplicate"_s, {}, {file.unit, term.term.label()}});
            return true;
        });
    std::erase_if(files, [](const UnitStatistics& file) { return file.terms.empty(); });
    std::ranges::stable_sort(files, {}, &UnitStatistics::unit);
}

void noticeUnits(MergedStatistics& merged, const std::vector<UnitStatistics>& files) {
    std::map<QString, std::set<QString>> ids;
    std::set<QString> invented;
    for (const UnitStatistics& unit : files) {
        ids[unit.unit].insert(unit.unitId);
        merged.practice = merged.practice || unit.practice;
        if (unit.practice)
            invented.insert(unit.unit);
    }
    for (const auto& [name, of] : ids) {
        merged.units += int(of.size());
        if (of.size() > 1)
            merged.notices.push_back({u"statistics.merge.name"_s, {}, {name}});
    }
    if (const auto exact = std::ranges::count(files, 0, &UnitStatistics::maskedBelow); exact > 0)
        merged.notices.push_back({u"statistics.merge.exact"_s, {}, {QString::number(exact)}});
    for (const QString& name : invented)
        merged.notices.push_back({u"statistics.merge.practice"_s, {}, {name}});
}

} // namespace

MergedStatistics merged(std::vector<UnitStatistics> files) {
    MergedStatistics merged;
    dropDuplicates(files, merged.notices);
    // Figures of different days are never one sum.
    std::map<std::tuple<Term, QDate, QDate>, TermSum> sums;
    for (const UnitStatistics& unit : files)
        for (const TermCounts& counts : unit.terms)
            sums.try_emplace({counts.term, counts.firstDay(), counts.lastDay()}, counts.term, counts.limits)
                .first->second.add(unit, counts);
    std::map<Term, int> ways;
    for (auto& [days, sum] : sums) {
        merged.terms.push_back(sum.done(merged.notices));
        ++ways[std::get<Term>(days)];
    }
    for (const auto& [term, number] : ways)
        if (number > 1)
            merged.notices.push_back({u"statistics.merge.days"_s, {}, {term.label()}});
    noticeUnits(merged, files);
    return merged;
}

} // namespace bk
