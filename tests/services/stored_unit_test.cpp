// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/stored_unit.h"

#include "core/services/paper_languages.h"
#include "core/store/connection.h"
#include "core/store/history_head.h"
#include "core/store/legal_repository.h"
#include "core/store/schema.h"
#include "tests/services/unit_support.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct CopyOfStored {
    explicit CopyOfStored(const QString& version) {
        REQUIRE(QDir().mkpath(directory));
        for (const QString& name : {u"keys"_s, u"data-0001.db"_s})
            writeFile(directory + u'/' + name, repositoryFile(u"tests/services/fixtures/"_s + version + u'/' + name));
    }
    std::unique_ptr<OpenUnit> open() const { return openUnit(directory, aNewUnit().login, testPassphrase, clock); }

    QTemporaryDir folder;
    FixedClock clock;
    QString directory = folder.filePath(u"enhet"_s);
};

template <typename Record> bool holds(const std::vector<Record>& all, const std::vector<Record>& expected) {
    return std::ranges::all_of(expected, [&](const Record& each) { return std::ranges::count(all, each) == 1; });
}

} // namespace

TEST_CASE("a unit that an earlier version stored opens with everything in it", "[services][migration]") {
    const CopyOfStored stored(GENERATE(u"schema-2"_s, u"schema-3"_s, u"schema-4"_s, u"schema-6"_s, u"schema-9"_s));
    const StoredUnit expected = storedUnit(ownSkattningsformular());
    const auto unit = stored.open();
    CHECK(Schema::version(unit->connection()) == Schema::builtIn().version());
    CHECK(unit->verify().isEmpty());
    CHECK(unit->keyFileAge() == KeyFileAge::Same);
    CHECK(unit->settings() == expected.settings);
    for (const Child& child : expected.children)
        CHECK(unit->children().find(child.id) == child);
    for (const Barnsamtal& samtal : expected.samtal)
        CHECK(unit->samtal().find(samtal.id) == samtal);
    for (const Skattning& skattning : expected.skattningar)
        CHECK(unit->skattningar().find(skattning.id) == skattning);
    CHECK(unit->skattningar().findJoint(expected.joint.id) == expected.joint);
    CHECK(unit->plans().ofChild(expected.plan.child) == expected.plan);
    CHECK(holds(unit->sharing().ofChild(*expected.shared.child), {expected.shared}));
    const auto draft = unit->drafts().find(expected.draft.form, expected.draft.subject, expected.draft.by);
    REQUIRE(draft);
    CHECK(draft->body == expected.draft.body);
    CHECK(draft->savedAt == expected.draft.savedAt);
    CHECK(unit->history().ofChild(expected.children.front().id).size() >= 6);
    const std::vector<ChildRow> hits = unit->children().search(u"ossi"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits.front().lastRated == expected.joint.date);
}

TEST_CASE("stödprocessen that an earlier version stored is there with everything in it", "[services][migration]") {
    const QString version = GENERATE(u"schema-3"_s, u"schema-4"_s, u"schema-6"_s, u"schema-9"_s);
    const CopyOfStored stored(version);
    StoredProcess expected = storedProcess();
    if (version < u"schema-6") { // asked there and in meetings since then
        for (Uppfoljningssamtal& samtal : expected.records.followUpTalks)
            samtal.principles = {};
        for (Meeting& meeting : expected.records.meetings)
            for (MeetingChild& child : meeting.children)
                child.principles = {};
    }
    const auto unit = stored.open();
    CHECK(unit->registers().organisations() == std::vector{expected.organisation});
    CHECK(unit->registers().directory() == std::vector{expected.barnkontakt});
    CHECK(unit->registers().standingTimes().empty() == (version == u"schema-3"));
    const ChildRecords records = recordsOf(*unit, storedUnit(ownSkattningsformular()).children.front().id);
    CHECK(records.cards == expected.records.cards);
    CHECK(records.anmalningar == expected.records.anmalningar);
    CHECK(records.consents == expected.records.consents);
    CHECK(records.rounds == expected.records.rounds);
    CHECK(records.decisions == expected.records.decisions);
    CHECK(records.followUpTalks == expected.records.followUpTalks);
    CHECK(records.delegations == expected.records.delegations);
    CHECK(holds(records.handovers, expected.records.handovers));
    CHECK(records.meetings == expected.records.meetings);
}

TEST_CASE("what the unit set up and how a follow-up went is there as it was stored", "[services][migration]") {
    const CopyOfStored stored(GENERATE(u"schema-4"_s, u"schema-6"_s, u"schema-9"_s));
    const StoredRegisters expected = storedRegisters();
    const auto unit = stored.open();
    const ChildId child = expected.handover.child;
    CHECK(unit->registers().standingTimes() == std::vector{expected.standing});
    CHECK(unit->registers().teams() == expected.teams);
    CHECK(LegalRepository(unit->connection()).all() == std::vector{expected.legal});
    CHECK(recordsOf(*unit, child).followUpAnswers.at(BarnsamtalId::fromNumber(201)) == expected.answers);
    CHECK(holds(unit->process().handoversOf(child), {expected.handover}));
    CHECK(holds(unit->sharing().ofChild(child), {expected.shared}));
    CHECK_FALSE(unit->actions().ofChild(child).empty());
}

TEST_CASE("the whole plan that an earlier version stored is there with everything in it", "[services][migration]") {
    const CopyOfStored stored(GENERATE(u"schema-6"_s, u"schema-9"_s));
    const StoredPlan expected = storedPlan(ownFordjupad());
    const auto unit = stored.open();
    CHECK(unit->plans().ofChild(expected.plan.child) == expected.plan);
    CHECK(unit->fordjupad().ofChild(expected.plan.child) == std::vector{expected.fordjupad});
    CHECK(unit->planVersions().find(expected.version.id) == expected.version);
    CHECK_FALSE(unitLanguages(*unit).empty());
    reviewPaperLanguage(*unit, u"ar"_s, u"Laila Provling"_s);
    CHECK(paperDictionary(*unit, u"ar"_s)->isReviewed());
}

TEST_CASE("a unit that an earlier version stored is opened again and again", "[services][migration]") {
    const CopyOfStored stored(GENERATE(u"schema-2"_s, u"schema-3"_s, u"schema-4"_s, u"schema-6"_s, u"schema-9"_s));
    const ChildId added = stored.open()->children().save(aChild());
    CHECK(stored.open()->children().count() == 3);
    CHECK(stored.open()->children().contains(added));
}

TEST_CASE(
    "the log of a unit from before it was chained is whole, and a change of it is found", "[services][migration]") {
    const CopyOfStored stored(GENERATE(u"schema-2"_s, u"schema-9"_s));
    const auto unit = stored.open();
    const StoredUnit expected = storedUnit(ownSkattningsformular());
    REQUIRE(unit->history().head());
    CHECK(unit->history().head()->sequence >= 6);
    unit->connection().prepare("UPDATE child SET place = 'x' WHERE id = ?").run(expected.children.front().id.number());
    unit->connection().exec("UPDATE history SET by_login = 'ingen' WHERE sequence = 3");
    CHECK(unit->verify().size() == 2);
}
