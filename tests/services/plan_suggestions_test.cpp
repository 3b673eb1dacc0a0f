// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/plan_suggestions.h"
#include "core/services/save_card.h"
#include "tests/services/unit_support.h"
#include "tests/support/filled_records.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// What this child has something for.
const PlanField allFields[] = {
    PlanField::Network,          PlanField::Goals,     PlanField::MyDescription, PlanField::CentralNeeds,
    PlanField::JointDescription, PlanField::Fordjupad, PlanField::Strengths,     PlanField::EarlierEvents,
    PlanField::Support};

/// A child about whom everything is recorded that a plan can be begun with.
struct Known : OpenFixture {
    ChildId child = unit->children().save(
        aChild().withGuardian(u"Maja Ödlund"_s).withBarnkontakt(u"Karin Lind"_s).withStodsamordnare(u"Per Ek"_s));
    Organisation first = anOrganisation(u"Första linjen"_s);

    Known() {
        unit->registers().save(first);
        Barnsamtal samtal = aBarnsamtal().with(child).on(today().addDays(-60)).childRated({1, 5, 2, 0, 4, 4, 4, 4});
        samtal.childPart.areas[Area::Fritid].comment = u"Jag vill spela fotboll."_s;
        samtal.summary = {u"Rita."_s, u"Sömnen."_s, u"Ni såg olika på läxorna."_s, u"Hitta en aktivitet."_s, {}};
        unit->samtal().save(samtal);
        samtal.id = {};
        samtal.date = today().addDays(-5);
        samtal.summary.workOn = u"Sova bättre."_s;
        unit->samtal().save(samtal);
        unit->process().save(aHandover(child));
        unit->process().save(anUppfoljningssamtal(child, {first.id}));
        saveMeetings();
    }
    void saveMeetings() const {
        Meeting team;
        team.kind = MeetingKind::Barnteam;
        team.when = QDateTime(today().addDays(-30), QTime(13, 0));
        team.leader = u"Karin Lind"_s;
        MeetingParticipant participant;
        participant.name = u"Sven Rask"_s;
        participant.profession = u"psykolog"_s;
        participant.organisation = first.id;
        participant.attendance = Attendance::Present;
        MeetingParticipant absent = participant;
        absent.name = u"Frånvarande Frida"_s;
        absent.attendance = Attendance::Absent;
        team.participants = {participant, absent};
        MeetingChild part;
        part.child = child;
        part.prioritised = {Area::MaBra, Area::Fritid};
        part.offers = {{Area::MaBra, u"Samtal varje vecka"_s, u"Första linjen"_s}};
        part.tasks = {{u"Ringa föreningen"_s, u"Maja Ödlund"_s, today().addDays(14)}};
        part.notes = {{u"3a"_s, u"Kortet lästes upp."_s}, {u"3b"_s, u"Alla ser trötthet."_s}};
        team.children = {part};
        team.started = team.closed = QDateTime(today().addDays(-30), QTime(12, 0), Qt::UTC);
        unit->meetings().save(team);
    }
    std::vector<PlanSuggestion> of(PlanField field) const { return planSuggestions(*unit, child, field); }
    std::optional<PlanSuggestion> find(PlanField field, const QString& text) const {
        const std::vector<PlanSuggestion> all = of(field);
        const auto found = std::ranges::find(all, text, &PlanSuggestion::text);
        return found == all.end() ? std::nullopt : std::optional(*found);
    }
    QString originOf(PlanField field, const QString& text) const {
        return find(field, text).value_or(PlanSuggestion()).origin;
    }
};

QString iso(int days) { return today().addDays(days).toString(Qt::ISODate); }

} // namespace

TEST_CASE("what is known already is offered for each field, with where it is from", "[services][plan]") {
    const Known known;
    CHECK(
        known.originOf(PlanField::Goals, u"Sova bättre."_s) == u"Barnsamtal %1, det ni vill arbeta med"_s.arg(iso(-5)));
    CHECK(
        known.originOf(PlanField::Goals, u"Få träffa samma person."_s) == u"Överlämning %1, önskemål"_s.arg(iso(-30)));
    CHECK(
        known.originOf(PlanField::MyDescription, u"Jag vill spela fotboll."_s) ==
        u"Barnsamtal %1, barnets svar om Fritid"_s.arg(iso(-5)));
    CHECK(
        known.originOf(PlanField::CentralNeeds, u"Må bra, Fritid"_s) ==
        u"Minnesanteckningar Barnteam %1, prioriterade områden"_s.arg(iso(-30)));
    CHECK(
        known.originOf(PlanField::CentralNeeds, u"Omsorg, Må bra"_s) ==
        u"Barnsamtal %1, det barnet skattade lägst"_s.arg(iso(-5)));
    CHECK(
        known.originOf(PlanField::JointDescription, u"Alla ser trötthet."_s) ==
        u"Minnesanteckningar Barnteam %1"_s.arg(iso(-30)));
    CHECK(
        known.originOf(PlanField::JointDescription, u"Teamet ser att sömnen är viktigast."_s) ==
        u"Uppföljningssamtal %1, teamets bedömning"_s.arg(iso(-1)));
    CHECK(known.originOf(PlanField::Strengths, u"Rita."_s) == u"Barnsamtal %1, det som fungerar bra"_s.arg(iso(-5)));
    CHECK(known.find(PlanField::EarlierEvents, u"Bor växelvis."_s)->event->happened == u"Bor växelvis."_s);
    CHECK(known.find(PlanField::Fordjupad, u"Jag vill spela fotboll."_s)->area == Area::Fritid);
}

TEST_CASE("sub-goals of the minutes are offered one a line, with the meeting they are from", "[services][plan]") {
    const Known known;
    CHECK(known.of(PlanField::SubGoals).empty());
    Meeting meeting;
    meeting.kind = MeetingKind::ForstaMote;
    meeting.when = QDateTime(today().addDays(-3), QTime(13, 0));
    MeetingChild part;
    part.child = known.child;
    part.notes = {{u"4"_s, u"Vara med på rasten.\n\nLäsa högt för en kompis."_s}};
    meeting.children = {part};
    meeting.started = meeting.closed = QDateTime(today().addDays(-3), QTime(14, 0), Qt::UTC);
    known.unit->meetings().save(meeting);
    const std::vector<PlanSuggestion> offered = known.of(PlanField::SubGoals);
    REQUIRE(offered.size() == 2);
    CHECK(offered[0].text == u"Vara med på rasten."_s);
    CHECK(offered[1].text == u"Läsa högt för en kompis."_s);
    CHECK(offered[1].origin == known.find(PlanField::Goals, part.notes[u"4"_s])->origin);
    CHECK(offered[1].origin.contains(iso(-3)));
    BarnetsPlan plan;
    SubGoal reading;
    reading.text = u"Läsa högt för en kompis."_s;
    plan.goals = {{u"Ha någon att vara med"_s, {}, {reading}}};
    CHECK_FALSE(isTaken(offered[0], PlanField::SubGoals, plan));
    CHECK(isTaken(offered[1], PlanField::SubGoals, plan));
}

TEST_CASE("support that meetings have offered comes with who, when and what need it answers", "[services][plan]") {
    const Known known;
    const auto offer = known.find(PlanField::Support, u"Samtal varje vecka"_s);
    REQUIRE(offer);
    CHECK(offer->support->organisation == u"Första linjen"_s);
    CHECK(offer->support->helper.isEmpty());
    CHECK(offer->support->needs == std::vector<NeedLink>{{Area::MaBra, {}}});
    CHECK(offer->origin == u"Minnesanteckningar Barnteam %1, erbjudet stöd"_s.arg(iso(-30)));
    const auto task = known.find(PlanField::Support, u"Ringa föreningen"_s);
    REQUIRE(task);
    CHECK(task->support->helper == u"Maja Ödlund"_s);
    CHECK(task->support->helperKind == HelperKind::Guardian);
    CHECK(task->support->expectedEnd == today().addDays(14));
    CHECK(task->support->status == SupportStatus::Planned);
}

TEST_CASE("the network is offered who is known, the nearest innermost, and nobody twice", "[services][plan]") {
    const Known known;
    const std::vector<PlanSuggestion> people = known.of(PlanField::Network);
    REQUIRE(people.size() == 4);
    CHECK(people[0].person == NetworkPerson{u"Maja Ödlund"_s, u"mamma"_s, 1, 0});
    CHECK(people[0].origin == u"Barnets uppgifter"_s);
    CHECK(people[3].person == NetworkPerson{u"Sven Rask"_s, u"psykolog, Första linjen"_s, 4, 0});
    for (const PlanSuggestion& person : people)
        CHECK_FALSE(person.text.contains(u"Frånvarande"_s));
}

TEST_CASE("the newest stands first, and the same words once", "[services][plan]") {
    const Known known;
    for (const PlanField field : allFields) {
        const std::vector<PlanSuggestion> all = known.of(field);
        CHECK_FALSE(all.empty());
        for (std::size_t i = 1; i < all.size(); ++i) {
            CHECK((!all[i - 1].date.isValid() || all[i - 1].date >= all[i].date));
            for (std::size_t j = 0; j < i; ++j)
                CHECK_FALSE((all[i].text == all[j].text && all[i].area == all[j].area));
        }
        for (const PlanSuggestion& each : all) {
            CHECK_FALSE(each.text.isEmpty());
            CHECK_FALSE(each.origin.isEmpty());
        }
    }
    CHECK(failure([&] { planSuggestions(*known.unit, ChildId::next(), PlanField::Goals); }) == Error::Kind::NotFound);
}

TEST_CASE("a card is offered with its measures, its finder and what it says of an area", "[services][plan]") {
    const Known known;
    saveCard(*known.unit, aCard(known.child));
    CHECK(
        known.originOf(PlanField::EarlierEvents, u"Läxhjälp två gånger i veckan."_s) ==
        u"Upptäckarkort %1, Fritidsgården"_s.arg(iso(-10)));
    CHECK(
        known.find(PlanField::EarlierEvents, u"Läxhjälp två gånger i veckan."_s)->event->support ==
        u"Läxhjälp två gånger i veckan."_s);
    CHECK(known.find(PlanField::Network, u"Nils Berg"_s)->person->relation == u"fritidsledare, Fritidsgården"_s);
    CHECK(known.find(PlanField::Fordjupad, u"Ofta trött.\nSomnar på lektionerna."_s)->area == Area::MaBra);
}

TEST_CASE("nothing of a card that the family may not know of is offered", "[services][plan][sharing]") {
    const Known known;
    Upptackarkort card = aCard(known.child);
    card.told = GENERATE(GuardianTold::Unsuitable, GuardianTold::NotReached);
    card.guardianConsents.reset();
    card.badlyTreated = true;
    card.route = CardRoute::Anmalan;
    saveCard(*known.unit, card);
    Meeting meeting = *known.unit->meetings().find(known.unit->meetings().ofChild(known.child).front().id);
    MeetingParticipant finder;
    finder.role = ParticipantRole::Upptackare;
    finder.name = card.finder.name;
    finder.finderOf = known.child;
    finder.attendance = Attendance::Present;
    meeting.participants.push_back(finder);
    known.unit->meetings().save(meeting);
    for (const PlanField field : allFields)
        for (const PlanSuggestion& each : known.of(field)) {
            const QString all = each.text + each.origin + each.person.value_or(NetworkPerson()).relation;
            INFO(all.toStdString());
            for (const QString& trace :
                 {u"Nils Berg"_s, u"Upptäckarkort"_s, u"Fritidsgården"_s, u"Somnar"_s, u"Läxhjälp"_s,
                  u"Kortet lästes"_s})
                CHECK_FALSE(all.contains(trace));
        }
}

TEST_CASE("what the plan says already is known as taken", "[services][plan]") {
    const Known known;
    BarnetsPlan plan;
    for (const PlanField field : allFields)
        for (const PlanSuggestion& each : known.of(field))
            CHECK_FALSE(isTaken(each, field, plan));
    plan.network = {*known.of(PlanField::Network).front().person};
    plan.goals = {{u"Jag vill: sova bättre."_s, {}, {}}};
    SubGoal subGoal;
    subGoal.support = {*known.find(PlanField::Support, u"Samtal varje vecka"_s)->support};
    plan.goals.front().subGoals = {subGoal};
    plan.myDescription = u"Så här: Jag vill spela fotboll."_s;
    plan.centralNeeds = u"Må bra, Fritid"_s;
    plan.jointDescription = u"Alla ser trötthet."_s;
    plan.strengths = u"Rita."_s;
    plan.earlierEvents = {*known.find(PlanField::EarlierEvents, u"Bor växelvis."_s)->event};
    const std::pair<PlanField, QString> taken[] = {
        {PlanField::Network, u"Maja Ödlund"_s},
        {PlanField::Goals, u"Sova bättre."_s},
        {PlanField::Support, u"Samtal varje vecka"_s},
        {PlanField::MyDescription, u"Jag vill spela fotboll."_s},
        {PlanField::CentralNeeds, u"Må bra, Fritid"_s},
        {PlanField::JointDescription, u"Alla ser trötthet."_s},
        {PlanField::Strengths, u"Rita."_s},
        {PlanField::EarlierEvents, u"Bor växelvis."_s}};
    for (const auto& [field, text] : taken) {
        INFO(text.toStdString());
        CHECK(isTaken(*known.find(field, text), field, plan));
    }
    CHECK_FALSE(isTaken(*known.find(PlanField::Goals, u"Hitta en aktivitet."_s), PlanField::Goals, plan));
    Fordjupad fordjupad;
    const PlanSuggestion said = *known.find(PlanField::Fordjupad, u"Jag vill spela fotboll."_s);
    CHECK_FALSE(isTaken(said, fordjupad));
    fordjupad.texts = {{u"fritid.intressen-och-vila"_s, {}, u"Jag vill spela fotboll."_s}};
    CHECK(isTaken(said, fordjupad));
}

TEST_CASE("the next meeting is offered also to a plan that is begun after the meeting", "[services][plan]") {
    Known known;
    CHECK(known.of(PlanField::NextMeeting).empty()); // a Barnteam is not the child's own
    Meeting held;
    held.kind = MeetingKind::ForstaMote;
    held.when = QDateTime(today().addDays(-3), QTime(10, 0));
    held.place = u"Rum tolv"_s;
    held.leader = u"Karin Lind"_s;
    held.children.resize(1);
    held.children.front().child = known.child;
    held.started = held.closed = QDateTime(today().addDays(-3), QTime(11, 0), Qt::UTC);
    held.next = QDateTime(today().addDays(20), QTime(14, 30));
    known.unit->meetings().save(held);
    std::vector<PlanSuggestion> offered = known.of(PlanField::NextMeeting);
    REQUIRE(offered.size() == 1);
    CHECK(offered.front().meeting == NextMeeting{held.next, u"Rum tolv"_s});
    CHECK(offered.front().text == today().addDays(20).toString(Qt::ISODate) + u" 14:30, Rum tolv"_s);
    CHECK(offered.front().origin.contains(iso(-3)));
    BarnetsPlan plan;
    CHECK_FALSE(isTaken(offered.front(), PlanField::NextMeeting, plan));
    plan.nextMeeting = {held.next, u"Rum tolv"_s};
    CHECK(isTaken(offered.front(), PlanField::NextMeeting, plan));

    Meeting planned = held;
    planned.id = {};
    planned.kind = MeetingKind::Arbetsmote;
    planned.when = held.next;
    planned.place = u"Sal 2"_s;
    planned.started = planned.closed = planned.next = {};
    known.unit->meetings().save(planned);
    offered = known.of(PlanField::NextMeeting);
    REQUIRE(offered.size() == 2);
    CHECK(offered.front().meeting->place == u"Sal 2"_s);
    known.clock.set(QDateTime(today().addDays(21), QTime(8, 0), Qt::UTC));
    CHECK(known.of(PlanField::NextMeeting).empty()); // what has been is not next
}
