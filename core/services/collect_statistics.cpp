// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/collect_statistics.h"

#include "core/domain/common/error.h"
#include "core/domain/conversation/barnsamtal.h"
#include "core/domain/statistics/mask_statistics.h"
#include "core/services/access.h"
#include "core/services/extract/describe_records.h"
#include "core/services/visit_text.h"
#include "core/services/visits.h"
#include "core/store/statistics_repository.h"
#include "core/store/unit_folder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("bk::statistics", text); }

/// The rows that the database counted are of an occasion, without a unit of count.
void nameConversations(TermCounts& counts, const QString& unit) {
    for (ReachCount& row : counts.reach)
        if (const auto occasion = occasionFrom(row.material); occasion && row.counted.isEmpty())
            row = {describe::occasionText(*occasion), tr("samtal i programmet"), unit, row.number};
}

HandCounts modelsOwn() {
    const QString persons = tr("personer");
    const QString talks = tr("samtal");
    HandCounts counts;
    counts.reach = {
        {tr("Inskrivningssamtal på barnmorskemottagning"), persons, {}, {}},
        {tr("Hälsobok på BVC"), persons, {}, {}},
        {tr("Utvecklingssamtal i förskola"), talks, {}, {}},
        {tr("Hälsosamtal i F-klass"), talks, {}, {}},
        {tr("Hälsosamtal i årskurs 4"), talks, {}, {}},
        {tr("Hälsosamtal i årskurs 7"), talks, {}, {}},
        {tr("Hembesök"), tr("besök"), {}, {}},
        {tr("Uppföljningssamtal med placerade barn"), talks, {}, {}},
        {tr("Uppföljningssamtal med familjehem"), talks, {}, {}},
        {tr("Sammanställning av BCFIP på BUP"), talks, {}, {}}};
    counts.visits = {
        {tr("Nyfödd"), {}}, {tr("2 månader"), {}}, {tr("4 månader"), {}}, {tr("8 månader"), {}}, {tr("2,5 år"), {}}};
    return counts;
}

Figure attendance(const AttendanceCount& count, int meetings) {
    if (count.meetings == 0)
        return {};
    return count.meetings < meetings ? Figure::atLeast(count.people) : Figure(count.people);
}

int sumOf(const std::vector<VisitKindCount>& kinds, int VisitKindCount::*number) {
    int sum = 0;
    for (const VisitKindCount& kind : kinds)
        sum += kind.*number;
    return sum;
}

/// Of a unit that uses neither the programme nor thematic meetings nothing is collected, which is not 0.
void countProgramme(TermCounts& counts, const VisitCounts& visits, bool used) {
    if (!visits.kinds.empty()) {
        counts[Measure::VisitsJoined] = visits.joined;
        counts[Measure::VisitsCompleted] = visits.completed;
        counts[Measure::VisitsMissed] = sumOf(visits.kinds, &VisitKindCount::missed);
        counts[Measure::VisitsDeclined] = sumOf(visits.kinds, &VisitKindCount::declined);
    }
    if (used || visits.thematicMeetings > 0)
        counts[Measure::ThematicMeetings] = visits.thematicMeetings;
    constexpr std::array measures{
        Measure::ThematicGuardians, Measure::ThematicChildren, Measure::ThematicStaff}; // as allAttendees
    for (std::size_t i = 0; i < measures.size(); ++i)
        counts[measures[i]] = attendance(visits.attended[i], visits.thematicMeetings);
}

/// A unit that keeps the visit programme need not count visits by hand: what it has written of each child is the
/// number. What was counted by hand stands.
void countVisits(OpenUnit& unit, TermCounts& counts) {
    const VisitCounts visits = visitCounts(unit, counts.firstDay(), counts.lastDay());
    countProgramme(counts, visits, usesVisits(unit));
    const std::vector<VisitKindCount>& kinds = visits.kinds;
    if (kinds.empty() || std::ranges::any_of(counts.visits, &Figure::isCollected, &VisitCount::children))
        return;
    counts.visits.clear();
    for (const VisitKindCount& kind : kinds) {
        const QString name = visit_text::kind(kind.programme, kind.kind);
        const auto known = std::ranges::find(counts.visits, name, &VisitCount::visit);
        if (known == counts.visits.end())
            counts.visits.push_back({name, Figure(kind.done)});
        else
            known->children = known->children + Figure(kind.done);
    }
}

bool isEmpty(const HandCounts& counts) { return counts.reach.empty() && counts.visits.empty(); }

} // namespace

UnitStatistics collectStatistics(OpenUnit& unit, std::span<const Term> terms) {
    requireAccess(unit, Action::ReadStatistics);
    if (!holdsChildren(unit.settings().kind))
        throw Error(Error::Kind::Refused, u"unit.noChildren.statistics"_s);
    unit.history().noteRead(RecordKind::Statistics);
    UnitStatistics statistics;
    statistics.unitId = QString::fromLatin1(UnitFolder(unit.directory()).peek().unitId.toHex());
    statistics.unit = unit.settings().name;
    statistics.practice = unit.settings().practice;
    statistics.madeAt = unit.clock().now();
    const StatisticsRepository repository(unit.connection());
    for (const Term term : terms) {
        statistics.terms.push_back(repository.counts(term));
        countVisits(unit, statistics.terms.back());
        nameConversations(statistics.terms.back(), statistics.unit);
        statistics.terms.back().addUp();
    }
    return statistics;
}

UnitStatistics publishable(OpenUnit& unit, UnitStatistics statistics) {
    statistics.maskedBelow = maskBelow(unit);
    statistics.terms = masked(std::move(statistics.terms), statistics.maskedBelow);
    return statistics;
}

HandCounts handCountsToFill(OpenUnit& unit, Term term) {
    const StatisticsRepository repository(unit.connection());
    HandCounts counts = repository.handCounts(term);
    if (!isEmpty(counts))
        return counts;
    HandCounts earlier = repository.handCounts(term.before());
    const HandCounts proposed = isEmpty(earlier) ? modelsOwn() : std::move(earlier);
    for (ReachCount row : proposed.reach) {
        row.number = {};
        counts.reach.push_back(std::move(row));
    }
    for (const VisitCount& row : proposed.visits)
        counts.visits.push_back({row.visit, {}});
    return counts;
}

HandCounts commentsOf(OpenUnit& unit, Term term) {
    HandCounts counts;
    counts.comments = StatisticsRepository(unit.connection()).handCounts(term).comments;
    return counts;
}

void saveHandCounts(OpenUnit& unit, Term term, const HandCounts& counts) {
    StatisticsRepository(unit.connection(), &unit.history()).save(term, counts);
}

int maskBelow(OpenUnit& unit) { return StatisticsRepository(unit.connection()).maskBelow(); }

void setMaskBelow(OpenUnit& unit, int below) {
    StatisticsRepository(unit.connection(), &unit.history()).setMaskBelow(below);
}

TermLimits termLimits(OpenUnit& unit) { return StatisticsRepository(unit.connection()).termLimits(); }

void setTermLimits(OpenUnit& unit, const TermLimits& limits) {
    StatisticsRepository(unit.connection(), &unit.history()).setTermLimits(limits);
}

Term currentTerm(OpenUnit& unit) { return Term::of(unit.today(), termLimits(unit)); }

} // namespace bk
