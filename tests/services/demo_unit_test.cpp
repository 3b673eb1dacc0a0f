// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/child/published_test_numbers.h"
#include "core/services/collect_statistics.h"
#include "core/services/compass_of_child.h"
#include "core/services/demo/demo_story.h"
#include "core/services/demo/demo_unit.h"
#include "core/services/process_facts.h"
#include "core/services/rollout.h"
#include "core/services/visits.h"
#include "tests/services/unit_support.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

#include <QSet>

#include <set>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct DemoFixture {
    QTemporaryDir folder;
    FixedClock clock;
    QString directory = folder.filePath(u"ovning"_s);
    DemoAccess access;
    std::unique_ptr<OpenUnit> unit;

    explicit DemoFixture(int children, quint32 seed = defaultDemoSeed)
        : access(createDemoUnit(directory, children, seed, clock))
        , unit(openUnit(directory, access.user, access.passphrase, clock)) {}
};

/// Everything of a unit that does not depend on ids.
QStringList contents(OpenUnit& unit) {
    QStringList lines;
    for (const ChildId id : unit.children().ids({})) {
        const Child child = *unit.children().find(id);
        lines << child.fullName() + child.birthDate.toString(Qt::ISODate) + child.place + child.barnkontakt.name;
        for (const Barnsamtal& samtal : unit.samtal().ofChild(id))
            lines << samtal.date.toString(Qt::ISODate) + samtal.summary.worksWell + samtal.summary.workOn;
        for (const Skattning& skattning : unit.skattningar().ofChild(id))
            for (const AreaRatings& ratings : skattning.areas)
                lines << skattning.raterName + ratings.mean().shown() + ratings.comment;
    }
    return lines;
}

} // namespace

TEST_CASE("a practice unit is marked as such and opens with the login that is printed", "[services]") {
    DemoFixture demo(3);
    CHECK(demo.unit->settings().practice);
    CHECK(demo.unit->children().count() == 3);
    CHECK(demo.unit->verify().isEmpty());
    CHECK(demo.access.user == u"rektor"_s);
    CHECK_FALSE(demo.access.recoveryKey.isEmpty());
    CHECK(ensureDemoUnit(demo.directory, demo.clock).passphrase == demo.access.passphrase);
}

TEST_CASE("the same children, seed and day give the same practice unit", "[services]") {
    const QStringList first = contents(*DemoFixture(30).unit);
    CHECK(contents(*DemoFixture(30).unit) == first);
    CHECK(contents(*DemoFixture(30, 7).unit) != first);
}

TEST_CASE("every invented record keeps every rule of the domain", "[services]") {
    DemoFixture demo(1);
    const InstrumentLibrary& library = demo.unit->instruments();
    const DemoStories stories(GENERATE(1u, 2026u), today(), library, u"backa-barnet"_s);
    for (int i = 0; i < 500; ++i) {
        const DemoStory story = stories.child(i);
        INFO(i << ' ' << story.child.fullName().toStdString());
        for (const Issue& issue : issues(story.child, today()))
            FAIL_CHECK(issue.rule.toStdString());
        for (const Barnsamtal& samtal : story.samtal)
            for (const Issue& issue : issues(samtal, today()))
                FAIL_CHECK(issue.rule.toStdString() << ' ' << issue.where.toStdString());
        for (const Skattning& skattning : story.skattningar)
            for (const Issue& issue : issues(skattning, *library.find(skattning.instrument), today()))
                FAIL_CHECK(issue.rule.toStdString());
        for (const GemensamBehovskompass& joint : story.joint)
            for (const Issue& issue : issues(joint, today()))
                FAIL_CHECK(issue.rule.toStdString() << ' ' << issue.where.toStdString());
        if (story.plan)
            CHECK(issues(*story.plan, today()).empty());
        for (const Barnsamtal& samtal : story.samtal)
            CHECK(samtal.date > story.child.birthDate);
    }
}

TEST_CASE("the first children of a practice unit have the whole story", "[services]") {
    DemoFixture demo(12);
    int children = 0;
    int whole = 0;
    int protectedOnes = 0;
    for (const ChildId id : demo.unit->children().ids({})) {
        ++children;
        const Child child = *demo.unit->children().find(id);
        protectedOnes += child.protection != ProtectedIdentity::None;
        const LatestProfiles latest = latestProfiles(*demo.unit, id);
        CHECK(latest.team.has_value());
        CHECK(latest.guardian1.has_value());
        CHECK(demo.unit->plans().ofChild(id).has_value());
        whole += latest.child && latest.guardian2 && demo.unit->skattningar().ofChild(id).size() >= 6;
    }
    CHECK(children == 12);
    CHECK(protectedOnes == 1);
    CHECK(whole >= 5);
    CHECK(demo.unit->samtal().withoutChild().size() >= 10);
}

TEST_CASE("every record of the invented processes keeps every rule of the domain", "[services][process]") {
    DemoFixture demo(72);
    OpenUnit& unit = *demo.unit;
    const auto check = [](const Issues& found) {
        for (const Issue& issue : found)
            FAIL_CHECK(issue.rule.toStdString() << ' ' << issue.where.toStdString());
    };
    for (const Organisation& organisation : unit.registers().organisations())
        check(issues(organisation));
    for (const BarnkontaktEntry& entry : unit.registers().directory())
        check(issues(entry));
    for (const ChildId id : unit.children().ids({})) {
        const ChildRecords records = recordsOf(unit, id);
        INFO(records.child.fullName().toStdString());
        for (const Upptackarkort& card : records.cards)
            check(issues(card, today()));
        for (const Anmalan& anmalan : records.anmalningar)
            check(issues(anmalan));
        for (const Consent& consent : records.consents)
            check(issues(consent, today()));
        for (const Beslut& beslut : records.decisions)
            check(issues(beslut, today()));
        for (const Uppfoljningssamtal& samtal : records.followUpTalks)
            check(issues(samtal, today()));
        for (const Handover& handover : records.handovers)
            check(issues(handover, today()));
        for (const Meeting& meeting : records.meetings) {
            check(issues(meeting));
            if (meeting.closed.isValid())
                check(closingIssues(meeting, !records.child.stodsamordnare.isEmpty()));
        }
        CHECK_FALSE(records.rounds.empty());
    }
}

TEST_CASE("every step of the invented processes was free to take on its day", "[services][process]") {
    DemoFixture demo(72);
    OpenUnit& unit = *demo.unit;
    QSet<int> stations;
    for (const ChildId id : unit.children().ids({})) {
        ProcessFacts facts = processFacts(unit, id);
        INFO(facts.child.fullName().toStdString());
        const std::vector<Move> moves = facts.round.moves;
        const std::vector<Consent> consents = facts.consents;
        stations.insert(int(facts.round.station()));
        for (std::size_t i = 1; i < moves.size(); ++i) {
            facts.round.moves.assign(moves.begin(), moves.begin() + std::ptrdiff_t(i));
            // A later consent says nothing of what was free before it was given.
            facts.consents = consents;
            std::erase_if(facts.consents, [&](const Consent& each) { return each.validFrom > moves[i].date; });
            for (const Obstacle& obstacle :
                 obstacles(Step{moves[i].to, moves[i].date, moves[i].reason}, facts, today()))
                FAIL_CHECK(toString(moves[i].to).toStdString() << ' ' << obstacle.issue.rule.toStdString());
        }
    }
    CHECK(stations.size() == int(stationCount));
}

TEST_CASE("a practice unit shows what waits, and its teams name only children who consented", "[services][process]") {
    DemoFixture demo(24);
    OpenUnit& unit = *demo.unit;
    CHECK(unit.actions().all().size() >= 12);
    const std::vector<MeetingRow> rows = unit.meetings().rows();
    CHECK(std::ranges::any_of(rows, [](const MeetingRow& row) { return row.children >= 2 && !row.closed.isValid(); }));
    CHECK(std::ranges::any_of(rows, [](const MeetingRow& row) { return row.children >= 2 && row.closed.isValid(); }));
    for (const MeetingRow& row : rows) {
        const Meeting meeting = *unit.meetings().find(row.id);
        for (const MeetingChild& part : meeting.children)
            CHECK_FALSE(openTo(
                            unit.consents().ofChild(part.child), ConsentKind::Written,
                            *unit.children().find(part.child), today(), today())
                            .empty());
    }
}

TEST_CASE("invented children have published personnummer or none, and never the same twice", "[services]") {
    DemoFixture demo(1);
    const DemoStories stories(defaultDemoSeed, today(), demo.unit->instruments(), u"backa-barnet"_s);
    QSet<QString> published;
    for (const QLatin1StringView digits : publishedTestPersonnummer)
        published.insert(digits);
    QSet<QString> used;
    for (int i = 0; i < 400; ++i) {
        const Child child = stories.child(i).child;
        if (!child.personnummer)
            continue;
        CHECK(published.contains(child.personnummer->digits()));
        CHECK_FALSE(used.contains(child.personnummer->digits()));
        used.insert(child.personnummer->digits());
    }
    CHECK(used.size() >= 40);
}

TEST_CASE("a number of children that makes no sense is refused and leaves nothing", "[services]") {
    QTemporaryDir folder;
    FixedClock clock;
    const QString directory = folder.filePath(u"x"_s);
    for (const int wrong : {-1, 100'001})
        CHECK(failure([&] { createDemoUnit(directory, wrong, 1, clock); }) == Error::Kind::InvalidInput);
    CHECK_FALSE(QFile::exists(directory));
}

TEST_CASE("the practice unit has children in the visit programme, at every state of a visit", "[services][visits]") {
    DemoFixture demo(defaultDemoChildren);
    OpenUnit& unit = *demo.unit;
    CHECK(usesVisits(unit));
    CHECK(visitsOf(unit).thematicMeetings().size() == 4);
    std::set<VisitState> states;
    int handedOver = 0;
    for (const ChildId id : unit.children().ids({})) {
        const ChildRecords records = recordsOf(unit, id);
        if (!records.visitEnrolment)
            continue;
        CHECK(issues(*records.visitEnrolment, visitProgrammes(), unit.today()).empty());
        for (const Visit& visit : records.visits) {
            states.insert(visit.state);
            CHECK(issues(visit, unit.today()).empty());
        }
        for (const Handover& handover : records.handovers)
            if (handover.stage == LifeStage::BvcSkoterska) {
                ++handedOver;
                CHECK(issues(handover, unit.today()).empty());
            }
    }
    CHECK(handedOver >= 3);
    CHECK(states.contains(VisitState::Done));
    CHECK((states.contains(VisitState::Missed) || states.contains(VisitState::Declined)));
    const Term term = Term::of(unit.today());
    const TermCounts counts = collectStatistics(unit, std::span(&term, 1)).terms.front();
    CHECK(counts[Measure::ThematicMeetings].number().value_or(0) > 0);
    CHECK(counts.visitsTotal.number().value_or(0) > 0);
}

TEST_CASE(
    "a BVC's practice unit is of small children, whose visits were made, missed, declined and booked",
    "[services][visits]") {
    QTemporaryDir folder;
    const FixedClock clock;
    const DemoAccess access = createDemoUnit(folder.filePath(u"bvc"_s), 30, 5, clock, UnitKind::Bvc);
    const auto unit = openUnit(folder.filePath(u"bvc"_s), access.user, access.passphrase, clock);
    CHECK(unit->settings().kind == UnitKind::Bvc);
    CHECK(unit->verify().isEmpty());
    std::set<VisitState> states;
    for (const ChildId id : unit->children().ids({})) {
        const ChildRecords records = recordsOf(*unit, id);
        CHECK(records.child.birthDate >= unit->today().addYears(-3));
        if (records.child.protection == ProtectedIdentity::None)
            CHECK(records.visitEnrolment);
        for (const Visit& visit : records.visits)
            states.insert(visit.state);
    }
    CHECK(states.size() == 4);
    CHECK_FALSE(waitingVisits(*unit).empty());
}

TEST_CASE("a lokal styrgrupp's practice unit has the rollout and no child", "[services][styrgrupp]") {
    QTemporaryDir folder;
    const FixedClock clock;
    const DemoAccess access = createDemoUnit(folder.filePath(u"s"_s), 30, 5, clock, UnitKind::Styrgrupp);
    const auto unit = openUnit(folder.filePath(u"s"_s), access.user, access.passphrase, clock);
    CHECK_FALSE(holdsChildren(unit->settings().kind));
    CHECK(unit->children().count() == 0);
    CHECK(rolloutOf(*unit).people().size() == 8);
}
