// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statistics/merge.h"
#include "core/services/collect_statistics.h"
#include "core/services/merge_statistics.h"
#include "tests/services/statistics_events.h"

using namespace Qt::StringLiterals;
using namespace bk;
using namespace bk::test;

// The figures of the evaluation of 2022-08 to 2023-06, out of records that make them.

namespace {

/// Of each visit of the programme: how many children had it over both terms, and how many of them in the first.
struct Visited {
    int both = 0;
    int first = 0;
};

void visitProgramme(Events& events) {
    constexpr std::array<Visited, 6> visits{{{17, 9}, {17, 8}, {13, 5}, {9, 3}, {2, 0}, {0, 0}}};
    const std::vector<ChildId> children = events.someChildren(visits[0].both);
    for (int i = 0; i < int(children.size()); ++i) {
        const ChildId child = children[std::size_t(i)];
        events.join(child, Events::dayOf(i < visits[0].first ? ht22 : vt23, 1));
        for (int visit = 0; visit < int(visits.size()); ++visit)
            if (i < visits[std::size_t(visit)].both)
                events.visited(
                    child, visit,
                    Events::dayOf(i < visits[std::size_t(visit)].first ? ht22 : vt23, 5 + 25 * visit + i % 20));
    }
}

/// 10 teams, and 14 more the term after: 5 of those without a first meeting, 11 with a plan; of one child the needs
/// are met in the end.
void individualTeams(Events& events) {
    const std::vector<ChildId> children = events.someChildren(24);
    for (int i = 0; i < 24; ++i) {
        const ChildId child = children[std::size_t(i)];
        const QDate begun = Events::dayOf(i < 10 ? ht22 : vt23, 70 + i);
        if (i == 0)
            events.round(
                child, {{Station::IndividuelltBarnteam, begun}, {Station::BehovUppfyllt, Events::dayOf(vt23, 150)}});
        else
            events.round(child, {{Station::IndividuelltBarnteam, begun}});
        if (i < 19)
            events.heldWith(MeetingKind::ForstaMote, begun.addDays(14), child);
        if (i < 11)
            events.plan(child, Events::dayOf(vt23, 100));
        if (i < 3)
            events.followUp(child, Events::dayOf(vt23, 120), {4, 4, 4});
    }
}

/// As many as were sent with a card, with one that nobody had filled in, and in all.
struct Sent {
    QString source;
    int filledIn = 0;
    int notFilledIn = 0;
    int all = 0;
};

UnitStatistics unitThatSent(const Sent& it, int number) {
    Events events;
    const std::vector<ChildId> children = events.someChildren(it.all);
    for (int i = 0; i < it.all; ++i) {
        const ChildId child = children[std::size_t(i)];
        std::optional<UpptackarkortId> card;
        if (i >= it.filledIn && i < it.filledIn + it.notFilledIn)
            card = events.blankCard(child, Events::dayOf(vt23, i));
        events.anmalan(child, Events::dayOf(vt23, i), i < it.filledIn, card);
    }
    UnitStatistics statistics = collectStatistics(*events.unit, std::array{vt23});
    statistics.unit = it.source;
    statistics.unitId = QString::number(number);
    return statistics;
}

} // namespace

TEST_CASE("the events behind the evaluation give the evaluation's tables", "[statistics]") {
    Events events;
    events.happen({ht22, 18, 3, 10, 10, 6, 14, 10, 6, 5});
    events.happen({vt23, 30, 3, 16, 20, 12, 13, 17, 9, 10});
    visitProgramme(events);
    const auto tables = events.tables();
    CHECK(shown(tables, u"cards"_s) == Rows{{u"2022 ht"_s, u"18"_s, u"3"_s}, {u"2023 vt"_s, u"30"_s, u"3"_s}});
    CHECK(
        shown(tables, u"talks"_s) == Rows{
                                         {u"2022 ht"_s, u"10"_s, u"10"_s, u"underlag saknas"_s, u"6"_s},
                                         {u"2023 vt"_s, u"16"_s, u"20"_s, u"underlag saknas"_s, u"12"_s}});
    CHECK(
        shown(tables, u"barnteam"_s) ==
        Rows{{u"2022 ht"_s, u"14"_s, u"10"_s, u"6"_s, u"5"_s}, {u"2023 vt"_s, u"13"_s, u"17"_s, u"9"_s, u"10"_s}});
    CHECK(
        shown(tables, u"decisions"_s) ==
        Rows{{u"2022 ht"_s, u"underlag saknas"_s}, {u"2023 vt"_s, u"underlag saknas"_s}});
    Rows visits = shown(tables, u"visits"_s);
    for (QStringList& row : visits)
        row = {row.first(), row.last()};
    CHECK(
        visits == Rows{
                      {u"Nyfödd"_s, u"17"_s},
                      {u"2–3 veckor"_s, u"17"_s},
                      {u"4 månader"_s, u"13"_s},
                      {u"8 månader"_s, u"9"_s},
                      {u"15 månader"_s, u"2"_s},
                      {u"2,5 år"_s, u"0"_s},
                      {u"Totalt"_s, u"58"_s}});
    int joined = 0;
    for (const QStringList& row : shown(tables, u"visit-programme"_s))
        joined += row[1].toInt();
    CHECK(joined == 17);
}

TEST_CASE("teams that run, and what nobody followed up yet, are told as the evaluation tells them", "[statistics]") {
    Events events;
    individualTeams(events);
    const auto tables = events.tables();
    CHECK(
        shown(tables, u"teams"_s) ==
        Rows{{u"2022 ht"_s, u"10"_s, u"0"_s, u"underlag saknas"_s}, {u"2023 vt"_s, u"24"_s, u"5"_s, u"11"_s}});
    CHECK(
        shown(tables, u"needs-met"_s) ==
        Rows{{u"2022 ht"_s, u"underlag saknas"_s, u"underlag saknas"_s}, {u"2023 vt"_s, u"1"_s, u"3"_s}});
}

TEST_CASE("the units' own anmälningar make the evaluation's table of who sent them", "[statistics]") {
    std::vector<UnitStatistics> units;
    for (const Sent& sent :
         {Sent{u"Backaskolan"_s, 0, 0, 10}, Sent{u"Källan förskola"_s, 0, 0, 7}, Sent{u"Norreportskolan"_s, 0, 0, 20},
          Sent{u"Polisen"_s, 29, 6, 56}})
        units.push_back(unitThatSent(sent, int(units.size())));
    const auto tables = reportOf(merged(units), Events().unit->model()).tables;
    CHECK(
        shown(tables, u"anmalningar"_s) == Rows{
                                               {u"2023 vt"_s, u"Backaskolan"_s, u"10"_s, u"0"_s, u"0"_s},
                                               {u"2023 vt"_s, u"Källan förskola"_s, u"7"_s, u"0"_s, u"0"_s},
                                               {u"2023 vt"_s, u"Norreportskolan"_s, u"20"_s, u"0"_s, u"0"_s},
                                               {u"2023 vt"_s, u"Polisen"_s, u"56"_s, u"29"_s, u"6"_s},
                                               {u"2023 vt"_s, u"Totalt"_s, u"93"_s, u"29"_s, u"6"_s}});
}
