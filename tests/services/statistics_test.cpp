// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/collect_statistics.h"
#include "core/services/statistics_file.h"
#include "core/services/visits.h"
#include "core/store/statistics_repository.h"
#include "tests/services/statistics_events.h"
#include "tests/support/filled_visits.h"
#include "tests/support/packs.h"
#include "tests/support/process_builders.h"

using namespace Qt::StringLiterals;
using namespace bk;
using namespace bk::test;

TEST_CASE("what happens outside the term is not counted in it", "[statistics]") {
    Events events;
    const ChildId child = events.someChildren(1).front();
    for (const QDate day : {ht22.last(), vt23.first(), vt23.last(), vt23.last().addDays(1)})
        events.card(child, day, FinderPlace::Internal);
    CHECK(events.counts(vt23)[Measure::CardsInternal] == Figure(2));
    CHECK(events.counts(ht22)[Measure::CardsInternal] == Figure(1));
}

TEST_CASE("a follow-up rating is no Barnsamtal", "[statistics]") {
    Events events;
    events.followUp(events.someChildren(1).front(), vt23.first(), {3});
    const TermCounts counts = events.counts(vt23);
    CHECK(counts[Measure::SamtalChild] == Figure(0));
    CHECK(counts[Measure::FollowUps] == Figure(1));
}

TEST_CASE("a team runs from the day the child came to it until it left", "[statistics]") {
    Events events;
    const auto children = events.someChildren(3);
    events.round(children[0], {{Station::IndividuelltBarnteam, ht22.first()}, {Station::BehovUppfyllt, vt23.first()}});
    events.round(children[1], {{Station::IndividuelltBarnteam, vt23.last()}});
    events.round(children[2], {{Station::IndividuelltBarnteam, ht22.first()}, {Station::BehovUppfyllt, ht22.last()}});
    Meeting first = Events::heldMeeting(MeetingKind::ForstaMote, vt23.first());
    MeetingChild taken;
    taken.child = children[0];
    first.children = {taken};
    events.unit->meetings().save(first);
    const TermCounts counts = events.counts(vt23);
    CHECK(counts[Measure::TeamsRunning] == Figure(2));
    CHECK(counts[Measure::TeamsStarting] == Figure(1));
    CHECK(counts[Measure::TeamsWithPlan] == Figure()); // no plan was ever written
    events.plan(children[1], vt23.first());
    CHECK(events.counts(vt23)[Measure::TeamsWithPlan] == Figure(1));
    CHECK(events.counts(ht22)[Measure::TeamsWithPlan] == Figure());
    CHECK(counts[Measure::NeedsMet] == Figure(1));
    CHECK(events.counts(ht22)[Measure::NeedsMet] == Figure(1));
}

TEST_CASE("what a unit had never written of when a term ended is not collected, which is not 0", "[statistics]") {
    Events events;
    const ChildId child = events.someChildren(1).front();
    for (const Measure measure : {Measure::Beslut, Measure::NeedsMet, Measure::FollowUps}) {
        CAPTURE(toString(measure).toStdString());
        CHECK(events.counts(ht22)[measure] == Figure());
    }
    CHECK(events.counts(ht22)[Measure::TeamsWithPlan] == Figure(0)); // of no team
    Beslut decision = aDecision(Station::EgetStod, ht22.first());
    decision.id = {};
    decision.child = child;
    events.unit->process().save(decision);
    events.followUp(child, ht22.last(), {3});
    for (const auto& [measure, number] :
         {std::pair(Measure::Beslut, 1), {Measure::NeedsMet, 0}, {Measure::FollowUps, 1}}) {
        CAPTURE(toString(measure).toStdString());
        CHECK(events.counts(ht22.before())[measure] == Figure());
        CHECK(events.counts(ht22)[measure] == Figure(number));
        CHECK(events.counts(vt23)[measure] == Figure(0));
    }
}

TEST_CASE("how whole the tools were used is counted among what they were used for", "[statistics]") {
    Events events;
    const auto children = events.someChildren(3);
    Upptackarkort whole = aCard(vt23.first());
    whole.id = {};
    whole.child = children[0];
    for (const Area area : allAreas)
        whole.areas[area].answer = CardAnswer::Ja;
    events.unit->cards().save(whole);
    events.card(children[1], vt23.first(), FinderPlace::Internal);
    for (const auto& ratings : {std::vector{1, 2, 3, 4, 5, 1, 2, 3}, std::vector{1, 2, 3, 4, 5, 1, 2, 0}}) {
        BarnsamtalBuilder talk = aBarnsamtal().with(children[0]).on(vt23.first());
        PerArea<AreaAnswer> answers;
        for (std::size_t i = 0; i < ratings.size(); ++i)
            answers[areaAt(i)].rating = Rating::from(ratings[i]);
        Barnsamtal held = talk.childRated({1});
        held.childPart.areas = answers;
        events.unit->samtal().save(held);
    }
    for (const bool asked : {true, false}) {
        Beslut decision = aDecision(Station::EgetStod, vt23.first());
        decision.id = {};
        decision.child = children[0];
        if (!asked)
            decision.principles[3].yes.reset();
        events.unit->process().save(decision);
    }
    Meeting meeting = Events::heldMeeting(MeetingKind::Barnteam, vt23.first().addDays(20));
    for (const ChildId child : {children[0], children[1]}) {
        MeetingChild taken;
        taken.child = child;
        for (const QString& point : {u"3a"_s, u"3b"_s})
            taken.notes[point] = u"Sagt på mötet."_s;
        taken.gemensam = events.joint(child, vt23.first().addDays(20));
        taken.prioritised = {Area::Fritid};
        if (child == children[0])
            taken.offers = {{Area::Fritid, u"Fotboll"_s, u"Fritidsgården"_s}};
        meeting.children.push_back(taken);
    }
    events.unit->meetings().save(meeting);
    for (const auto& [child, day] : {std::pair(children[0], 19), {children[1], 21}})
        events.unit->skattningar().save(
            aSkattning(ownSkattningsformular()).with(child).on(vt23.first().addDays(day)).rated(Area::Omsorg, {4, 2}));
    for (const ChildId child : {children[0], children[1]})
        events.round(child, {{Station::IndividuelltBarnteam, vt23.first()}});
    Fordjupad joint;
    joint.child = children[0];
    joint.joint = true;
    joint.date = vt23.first();
    events.unit->fordjupad().save(joint);
    const TermCounts counts = events.counts(vt23);
    for (const Measure measure : fidelityMeasures) {
        CAPTURE(toString(measure).toStdString());
        CHECK(counts[measure] == Figure(1));
        CHECK(counts.wholeOf(measure) == Figure(2));
    }
    Rows rows = shown(events.tables(), u"fidelity"_s);
    CHECK(
        rows.back() ==
        QStringList{
            u"2023 vt"_s, u"Individuella barnteam med gemensam Fördjupad behovskompass"_s, u"1"_s, u"2"_s, u"50,0"_s});
}

TEST_CASE("people reached are counted for each material and organisation, and together", "[statistics]") {
    Events events;
    HandCounts counts;
    counts.reach = {
        {u"Hälsosamtal"_s, u"samtal"_s, u"Björkskolan"_s, 7},
        {u"Hembesök"_s, u"nya barn"_s, {}, 17},
        {u"hälsosamtal"_s, u"samtal"_s, u"Lindängens skola"_s, 12},
        {u"Hembesök"_s, u"besök"_s, {}, 58},
        {u"Hälsosamtal"_s, u"samtal"_s, u"Norra skolan"_s, {}}};
    REQUIRE(issues(counts).empty());
    saveHandCounts(*events.unit, vt23, counts);
    CHECK(StatisticsRepository(events.unit->connection()).handCounts(vt23) == counts);
    Rows rows = shown(events.tables(), u"reach"_s);
    std::erase_if(rows, [](const QStringList& row) { return row.first() != vt23.label(); });
    for (QStringList& row : rows)
        row.removeFirst();
    CHECK(
        rows == Rows{
                    {u"Hälsosamtal"_s, u"7"_s, u"samtal"_s, u"Björkskolan"_s},
                    {u"hälsosamtal"_s, u"12"_s, u"samtal"_s, u"Lindängens skola"_s},
                    {u"Hälsosamtal"_s, u"underlag saknas"_s, u"samtal"_s, u"Norra skolan"_s},
                    {u"Hälsosamtal"_s, u"minst 19"_s, u"samtal"_s, u"Alla verksamheter"_s},
                    {u"Hembesök"_s, u"17"_s, u"nya barn"_s, u"Björkskolan"_s},
                    {u"Hembesök"_s, u"58"_s, u"besök"_s, u"Björkskolan"_s}});
    const UnitStatistics exact = collectStatistics(*events.unit, bothTerms);
    CHECK(readStatistics(statisticsJson(exact)).statistics.terms == exact.terms);
}

TEST_CASE("days are counted from the card, in the term where the wait ended", "[statistics]") {
    Events events;
    const auto children = events.someChildren(2);
    events.card(children[0], ht22.last(), FinderPlace::Internal);
    events.talk(children[0], vt23.first().addDays(9), true, false);
    events.card(children[1], vt23.first(), FinderPlace::Internal);
    events.talk(children[1], vt23.first().addDays(20), true, false);
    const DaysSummary wait = events.counts(vt23).waits[std::size_t(Wait::Barnsamtal)];
    CHECK(wait == DaysSummary{2, Fraction(15), Fraction(25, 2), Fraction(35, 2)});
    CHECK(events.counts(ht22).waits[std::size_t(Wait::Barnsamtal)].count == Figure(0));
}

TEST_CASE("a card waits whatever its way, but with own support for the contact alone", "[statistics]") {
    Events events;
    const std::array ways{CardRoute::Open, CardRoute::Anmalan, CardRoute::EgetStod, CardRoute::Barnkontakt};
    for (const CardRoute way : ways) {
        Upptackarkort card = aCard(vt23.first());
        card.id = {};
        card.child = events.someChildren(1).front();
        card.route = way;
        card.receipt.contacted = vt23.first().addDays(3);
        events.unit->cards().save(card);
        events.talk(card.child, vt23.first().addDays(9), true, true);
    }
    const TermCounts counts = events.counts(vt23);
    CHECK(counts.waits[std::size_t(Wait::Contact)] == DaysSummary{4, Fraction(3), Fraction(3), Fraction(3)});
    CHECK(counts.waits[std::size_t(Wait::Barnsamtal)] == DaysSummary{3, Fraction(9), Fraction(9), Fraction(9)});
}

TEST_CASE("change goes from the first follow-up to the latest, running and closed apart", "[statistics]") {
    Events events;
    const auto children = events.someChildren(3);
    events.round(children[0], {{Station::IndividuelltBarnteam, ht22.first()}});
    events.round(children[1], {{Station::Barnteam, ht22.first()}, {Station::BehovUppfyllt, vt23.last()}});
    events.round(children[2], {{Station::Barnteam, ht22.first()}});
    for (const ChildId child : {children[0], children[1]}) {
        events.followUp(child, ht22.first().addDays(30), {2, 0, 3});
        events.followUp(child, vt23.first(), {5});
        events.followUp(child, vt23.last(), {4, 4, 3});
    }
    events.followUp(children[2], vt23.last(), {5, 5, 5});
    const TermCounts counts = events.counts(vt23);
    for (const auto& state : counts.changes) {
        CHECK(state[Area::Omsorg] == AreaChangeSum{1, 2, 4});
        CHECK(state[Area::Trygghet] == AreaChangeSum{0, 0, 0});
        CHECK(state[Area::MaBra] == AreaChangeSum{1, 3, 3});
    }
}

TEST_CASE("an anmälan counts for the organisation of the card's finder", "[statistics]") {
    Events events;
    const ChildId child = events.someChildren(1).front();
    Upptackarkort card = aCard(vt23.first());
    card.id = {};
    card.child = child;
    card.finder.organisation = u"Polisen"_s;
    const UpptackarkortId filled = events.unit->cards().save(card);
    card.areas = {};
    const UpptackarkortId blank = events.unit->cards().save(card);
    for (const auto& attached : {std::optional(filled), std::optional(blank), std::optional<UpptackarkortId>()}) {
        Anmalan anmalan = anAnmalan(vt23.first());
        anmalan.id = {};
        anmalan.child = child;
        anmalan.card = attached;
        events.unit->cards().save(anmalan);
    }
    const TermCounts counts = events.counts(vt23);
    CHECK(counts.anmalningar == std::vector<SourceCount>{{{}, 1, 0, 0}, {u"Polisen"_s, 2, 1, 1}});
    CHECK(counts.anmalningarTotal == SourceCount{{}, 3, 1, 1});
}

TEST_CASE("what was counted by hand is kept for its term, and asks for the same the next", "[statistics]") {
    Events events;
    HandCounts counts = handCountsToFill(*events.unit, ht22);
    REQUIRE(counts.reach.size() == 10);
    counts.reach[1].number = 32;
    counts.surveys = 1;
    counts.comments[u"cards"_s] = u"Fler externa kort behövs."_s;
    StatisticsRepository(events.unit->connection(), &events.unit->history()).save(ht22, counts);
    CHECK(StatisticsRepository(events.unit->connection()).handCounts(ht22) == counts);
    const HandCounts next = handCountsToFill(*events.unit, vt23);
    CHECK(next.reach.size() == 10);
    CHECK(next.reach[1].number == Figure());
    CHECK(next.comments.isEmpty());
    CHECK(events.counts(ht22)[Measure::SamtalSurvey] == Figure(1));
}

TEST_CASE("talks where a guardian answered on the survey are counted from the talks", "[statistics]") {
    Events events;
    const auto children = events.someChildren(3);
    const auto talk = [&](ChildId child, QDate day, bool survey, bool followUp) {
        Barnsamtal held = aBarnsamtal().with(child).childRated({3}).guardianRated(1, {4});
        held.date = day;
        held.followUp = followUp;
        held.guardianParts.front().survey = survey;
        events.unit->samtal().save(held);
    };
    talk(children[0], ht22.first(), false, false);
    CHECK(events.counts(ht22)[Measure::SamtalSurvey] == Figure()); // nobody had begun to say so
    talk(children[1], vt23.first(), true, false);
    talk(children[2], vt23.last(), false, false);
    talk(children[2], vt23.last(), true, true); // a follow-up rating is no Barnsamtal
    CHECK(events.counts(ht22)[Measure::SamtalSurvey] == Figure());
    CHECK(events.counts(vt23)[Measure::SamtalSurvey] == Figure(1));
    CHECK(events.counts(vt23)[Measure::SamtalGuardian] == Figure(2));
    HandCounts counts = handCountsToFill(*events.unit, vt23);
    counts.surveys = 2;
    StatisticsRepository(events.unit->connection(), &events.unit->history()).save(vt23, counts);
    CHECK(events.counts(vt23)[Measure::SamtalSurvey] == Figure(2));
}

TEST_CASE("a term counts who joined and ended the visit programme, and thematic meetings", "[services][statistics]") {
    OpenFixture fixture;
    OpenUnit& unit = *fixture.unit;
    const Term term = Term::of(unit.today());
    const auto counts = [&] {
        return collectStatistics(unit, std::span(&term, 1)).terms.front();
    };
    CHECK(counts()[Measure::VisitsJoined] == Figure());
    CHECK(counts()[Measure::ThematicMeetings] == Figure());
    saveThematicMeeting(unit, aThematicMeeting(unit.today().addDays(-3), 12));
    CHECK(counts()[Measure::ThematicGuardians] == Figure(12));
    CHECK(counts()[Measure::ThematicChildren] == Figure());
    CHECK(counts()[Measure::ThematicStaff] == Figure(0));
    saveThematicMeeting(unit, aThematicMeeting(unit.today().addDays(-2), std::nullopt));
    CHECK(counts()[Measure::ThematicMeetings] == Figure(2));
    CHECK(counts()[Measure::ThematicGuardians] == Figure::atLeast(12));
    const ChildId child = unit.children().save(aChild());
    saveEnrolment(unit, aVisitEnrolment(child, unit.today().addDays(-1)));
    CHECK(counts()[Measure::VisitsJoined] == Figure(1));
    CHECK(counts()[Measure::VisitsCompleted] == Figure(0));
    CHECK(counts()[Measure::VisitsMissed] == Figure(0));
    for (const VisitState state : {VisitState::Missed, VisitState::Missed, VisitState::Declined})
        visitsOf(unit).save(aVisit(child, u"newborn"_s, state, unit.today().addDays(-1)));
    CHECK(counts()[Measure::VisitsMissed] == Figure(2));
    CHECK(counts()[Measure::VisitsDeclined] == Figure(1));
    const UnitStatistics published = publishable(unit, collectStatistics(unit, std::span(&term, 1)));
    CHECK(published.terms.front()[Measure::VisitsJoined].isMasked());
    CHECK(published.terms.front()[Measure::ThematicMeetings] == Figure(2)); // a meeting is nobody
    CHECK(readStatistics(statisticsJson(published)).statistics.terms == published.terms);
}
