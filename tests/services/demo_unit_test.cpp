// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/child/published_test_numbers.h"
#include "core/services/compass_of_child.h"
#include "core/services/demo/demo_story.h"
#include "core/services/demo/demo_unit.h"
#include "tests/services/unit_support.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

#include <QSet>

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
            CHECK(issues(*story.plan).empty());
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
