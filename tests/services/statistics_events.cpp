// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/statistics_events.h"

#include "core/services/collect_statistics.h"
#include "core/services/statistics_tables.h"
#include "core/services/visits.h"
#include "core/store/statistics_repository.h"
#include "tests/support/filled_visits.h"
#include "tests/support/process_builders.h"

using namespace Qt::StringLiterals;

namespace bk::test {

void Events::happen(const Happened& it) {
    const std::vector<ChildId> children = someChildren(std::max({it.internal, it.withGuardian, it.newChildren}));
    const auto child = [&](int i) {
        return children[std::size_t(i) % children.size()];
    };
    for (int i = 0; i < it.internal + it.external; ++i)
        card(child(i), dayOf(it.term, i), i < it.internal ? FinderPlace::Internal : FinderPlace::External);
    for (int i = 0; i < std::max(it.withChild, it.withGuardian); ++i)
        talk(child(i), dayOf(it.term, 20 + i), i < it.withChild, i < it.withGuardian);
    for (int i = 0; i < it.followUpTalks; ++i) {
        Uppfoljningssamtal talk = aFollowUpTalk(Station::EgetStod, dayOf(it.term, 60 + i));
        talk.id = {};
        talk.child = child(i);
        unit->process().save(talk);
    }
    std::vector<Meeting> meetings;
    for (int i = 0; i < it.barnteam; ++i)
        meetings.push_back(heldMeeting(MeetingKind::Barnteam, dayOf(it.term, 40 + i)));
    for (int i = 0; i < it.newChildren; ++i) {
        MeetingChild taken;
        taken.child = child(i);
        if (i < it.joint)
            taken.gemensam = joint(child(i), dayOf(it.term, 40 + i));
        taken.individualTeam = i < it.initiated;
        meetings[std::size_t(i % it.barnteam)].children.push_back(taken);
    }
    for (const Meeting& meeting : meetings)
        unit->meetings().save(meeting);
}

std::vector<ChildId> Events::someChildren(int count) {
    std::vector<ChildId> children;
    for (int i = 0; i < count; ++i)
        children.push_back(unit->children().save(aChild().named(u"Barn %1"_s.arg(i))));
    return children;
}

void Events::card(ChildId child, QDate day, FinderPlace place) {
    Upptackarkort card = aCard(day);
    card.id = {};
    card.child = child;
    card.finder.place = place;
    unit->cards().save(card);
}

UpptackarkortId Events::blankCard(ChildId child, QDate day) {
    Upptackarkort card = aCard(day);
    card.id = {};
    card.child = child;
    card.finder.place = FinderPlace::Internal;
    card.areas = {};
    return unit->cards().save(card);
}

void Events::talk(ChildId child, QDate day, bool withChild, bool withGuardian) {
    BarnsamtalBuilder samtal = aBarnsamtal().with(child).on(day);
    if (withChild)
        samtal.childRated({3, 3, 3});
    if (withGuardian)
        samtal.guardianRated(1, {4, 4, 4});
    unit->samtal().save(samtal);
}

void Events::followUp(ChildId child, QDate day, std::initializer_list<int> ratings) {
    Barnsamtal samtal = aBarnsamtal().with(child).on(day).childRated(ratings);
    samtal.followUp = true;
    unit->samtal().save(samtal);
}

Meeting Events::heldMeeting(MeetingKind kind, QDate day) {
    Meeting meeting;
    meeting.kind = kind;
    meeting.when = QDateTime(day, QTime(13, 0));
    meeting.started = QDateTime(day, QTime(12, 0), Qt::UTC);
    return meeting;
}

void Events::heldWith(MeetingKind kind, QDate day, ChildId child) {
    Meeting meeting = heldMeeting(kind, day);
    MeetingChild taken;
    taken.child = child;
    meeting.children = {taken};
    unit->meetings().save(meeting);
}

GemensamBehovskompassId Events::joint(ChildId child, QDate day) {
    GemensamBehovskompass joint;
    joint.child = child;
    joint.date = day;
    joint.areas[Area::Omsorg].agreedTenths = 30;
    return unit->skattningar().save(joint);
}

void Events::round(ChildId child, std::initializer_list<std::pair<Station, QDate>> moves) {
    Stodprocess round;
    round.child = child;
    for (const auto& [station, day] : moves)
        round.moves.push_back({station, day, u"karin"_s, {}});
    unit->process().save(round);
}

void Events::plan(ChildId child, QDate day) {
    const QDateTime now = clock.now();
    clock.set(QDateTime(day, QTime(9, 0), Qt::UTC));
    BarnetsPlan plan;
    plan.child = child;
    plan.myDescription = u"Jag vill sova gott."_s;
    unit->plans().save(plan);
    clock.set(now);
}

void Events::join(ChildId child, QDate day) {
    VisitEnrolment enrolment = aVisitEnrolment(child, day);
    enrolment.programme = u"2021"_s;
    saveEnrolment(*unit, enrolment);
}

void Events::visited(ChildId child, int visit, QDate day) {
    const VisitProgramme& programme = *programmeWith(visitProgrammes(), u"2021"_s);
    Visit done = aVisit(child, programme.visits[std::size_t(visit)].id, VisitState::Done, day);
    done.id = {};
    done.programme = programme.id;
    saveVisit(*unit, done);
}

void Events::anmalan(ChildId child, QDate day, bool filledIn, std::optional<UpptackarkortId> card) {
    Anmalan anmalan = anAnmalan(day);
    anmalan.id = {};
    anmalan.child = child;
    anmalan.card = card;
    if (filledIn)
        anmalan.areas[Area::Trygghet].answer = CardAnswer::Nej;
    unit->cards().save(anmalan);
}

std::vector<StatisticsTable> Events::tables() {
    const UnitStatistics statistics = collectStatistics(*unit, bothTerms);
    return statisticsTables(statistics.terms, unit->model(), statistics.unit);
}

TermCounts Events::counts(Term term) { return StatisticsRepository(unit->connection()).counts(term); }

Rows shown(const std::vector<StatisticsTable>& tables, const QString& id) {
    Rows rows;
    for (const StatisticsTable& table : tables) {
        if (table.id != id)
            continue;
        for (const auto& row : table.rows) {
            REQUIRE(qsizetype(row.size()) == table.header.size());
            QStringList& cells = rows.emplace_back();
            for (const StatisticsCell& cell : row)
                cells.append(shownCell(cell));
        }
    }
    return rows;
}

} // namespace bk::test
