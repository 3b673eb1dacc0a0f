// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/rollout.h"

#include "core/documents/text_writer.h"
#include "core/services/demo/demo_unit.h"
#include "core/services/issue_text.h"
#include "core/services/paper_catalogue.h"
#include "core/services/rollout_papers.h"
#include "tests/services/unit_support.h"
#include "tests/support/filled_rollout.h"
#include "tests/support/print_qt.h"

#include <set>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("the program knows the handbook's phases, lists, modules and prices", "[services][rollout]") {
    const RolloutContent& content = rolloutContent();
    std::vector<std::size_t> items;
    std::set<QString> ids;
    for (const RolloutPhase phase : allRolloutPhases) {
        CHECK(content.phase(phase).phase == phase);
        items.push_back(content.phase(phase).items.size());
        for (const ChecklistItem& item : content.phase(phase).items)
            CHECK(ids.insert(item.id).second);
    }
    CHECK(items == std::vector<std::size_t>{6, 6, 9, 6, 4});
    std::vector<std::size_t> checks;
    for (const SelfCheckList& list : content.selfChecks)
        checks.push_back(list.items.size());
    CHECK(checks == std::vector<std::size_t>{6, 8, 4, 4});
    CHECK(content.modules.size() == 7);
    for (const TrainingModule& module : content.modules) {
        CHECK_FALSE(module.audience.empty());
        for (const QString& before : module.required + module.advised)
            CHECK(content.module(before));
    }
    CHECK(content.cost(u"platform"_s)->price == 30'000'00);
    CHECK(content.cost(u"platform-users"_s)->price == 125'00);
    CHECK(content.cost(u"national"_s)->limit == 100'000'00);
    CHECK(content.cost(u"trainers"_s)->price == 500'00);
    CHECK_FALSE(content.cost(u"none"_s));
}

TEST_CASE("a phase that may not begin is refused when it is saved", "[services][rollout]") {
    OpenFixture fixture;
    RolloutPhases phases;
    phases.items[u"2.styrgrupp"_s].state = ItemState::Done;
    CHECK_THROWS_AS(saveRollout(*fixture.unit, phases), Error);
    CHECK(rolloutOf(*fixture.unit).phases() == RolloutPhases());
    complete(phases, rolloutContent(), RolloutPhase::Initiativ, fixture.unit->today());
    saveRollout(*fixture.unit, phases);
    CHECK(rolloutOf(*fixture.unit).phases() == phases);
}

TEST_CASE("every rule of the rollout has its sentence", "[services][rollout]") {
    for (const char* rule :
         {"rollout.before.items",
          "rollout.before.ended",
          "rollout.before.decided",
          "rollout.phase.closed",
          "rollout.ended.itemsLeft",
          "rollout.ended.future",
          "rollout.ended.order",
          "rollout.decided.future",
          "rollout.decided.by",
          "rollout.decided.notEnded",
          "rollout.early.future",
          "rollout.early.reason",
          "rollout.text.tooLong",
          "rollout.row.activity",
          "rollout.row.responsible",
          "rollout.review.date",
          "rollout.review.future",
          "rollout.review.outcome",
          "rollout.person.name",
          "rollout.person.roles",
          "rollout.training.module",
          "rollout.training.date",
          "rollout.training.early",
          "rollout.training.nobody",
          "rollout.self.list",
          "rollout.self.date",
          "rollout.self.future",
          "rollout.self.blank",
          "rollout.cost.label",
          "rollout.cost.range",
          "rollout.cost.areas",
          "rollout.cost.lines",
          "rollout.cost.overLimit",
          "rollout.cost.decided",
          "rollout.agreement.signed.future",
          "rollout.agreement.signed.parties",
          "rollout.agreement.parties",
          "rollout.agreement.party",
          "rollout.agreement.share",
          "rollout.agreement.year"}) {
        INFO(rule);
        CHECK_FALSE(issueText({QString::fromLatin1(rule), {}, {u"Initiativ"_s, u"2"_s}}).isEmpty());
    }
}

TEST_CASE("the practice unit stands in the third phase, by the rules", "[services][rollout]") {
    QTemporaryDir folder;
    const FixedClock clock;
    const DemoAccess access = createDemoUnit(folder.filePath(u"e"_s), 0, 1, clock);
    const auto unit = openUnit(folder.filePath(u"e"_s), access.user, access.passphrase, clock);
    const Rollout told = rolloutOf(*unit).all();
    const QDate today = unit->today();
    CHECK(issues(rolloutContent(), told.phases, today).empty());
    CHECK(currentPhase(rolloutContent(), told.phases) == RolloutPhase::Forberedelse);
    CHECK(issues(rolloutContent(), told.costs, today).empty());
    CHECK(issues(told.agreement, today).empty());
    for (const RolloutPlanRow& row : told.planRows)
        CHECK(issues(row).empty());
    for (const RolloutReview& review : told.reviews)
        CHECK(issues(review, today).empty());
    for (const RolloutPerson& person : told.people)
        CHECK(issues(person).empty());
    for (const TrainingOccasion& occasion : told.occasions) {
        CHECK(issues(occasion, today).empty());
        CHECK(rolloutContent().module(occasion.module));
    }
    for (const SelfCheck& check : told.selfChecks)
        CHECK(issues(check, today).empty());
}

TEST_CASE(
    "the checklist on paper has every item, and the empty one boxes for the three states", "[services][rollout]") {
    OpenFixture fixture;
    RolloutPhases phases;
    phases.items[u"1.traff"_s] = {ItemState::Done, u"Den 3 mars"_s};
    saveRollout(*fixture.unit, phases);
    const FormSource source = formSource(*fixture.unit);
    const Rollout written = rolloutOf(*fixture.unit).all();
    const QString filled = plainText(rollout_papers::phases(source, &written));
    const QString blank = plainText(rollout_papers::phases(source, nullptr));
    CHECK(filled.contains(u"Den 3 mars"_s));
    CHECK_FALSE(blank.contains(u"Den 3 mars"_s));
    for (const QString& heading : {u"Fas 1 Initiativ"_s, u"Fas 5 Upprätthållande"_s, u"Ej genomförd"_s})
        for (const QString& text : {filled, blank})
            CHECK(text.contains(heading, Qt::CaseInsensitive));
}

TEST_CASE("the rollout's other papers say what is written, and the empty ones nothing of it", "[services][rollout]") {
    QTemporaryDir folder;
    const FixedClock clock;
    const DemoAccess access = createDemoUnit(folder.filePath(u"e"_s), 0, 1, clock);
    const auto unit = openUnit(folder.filePath(u"e"_s), access.user, access.passphrase, clock);
    const FormSource source = formSource(*unit);
    const Rollout written = rolloutOf(*unit).all();
    const auto says = [&](Document (*paper)(const FormSource&, const Rollout*), bool blank, const QString& text) {
        return plainText(paper(source, blank ? nullptr : &written)).contains(text, Qt::CaseInsensitive);
    };
    CHECK(says(rollout_papers::plan, false, u"Planera kompetensutvecklingen"_s));
    CHECK_FALSE(says(rollout_papers::plan, true, u"Planera kompetensutvecklingen"_s));
    CHECK(says(rollout_papers::people, false, u"Karin Modig (skolchef)"_s));
    CHECK(says(rollout_papers::selfChecks, true, u"Stämmer delvis"_s));
    CHECK(says(rollout_papers::training, false, u"Ali Noor"_s));
    CHECK(says(rollout_papers::costs, false, u"Vikarier under utbildning"_s));
    CHECK(says(rollout_papers::agreement, false, u"Namnförtydligande: Zahra Lind"_s));
    CHECK(says(rollout_papers::agreement, true, u"Backa barnet Sveriges styrelse"_s));
    CHECK_FALSE(says(rollout_papers::agreement, true, u"Zahra Lind"_s));
    CHECK_FALSE(says(rollout_papers::people, true, u"Karin Modig"_s));
    CHECK_FALSE(says(rollout_papers::training, true, u"Ali Noor"_s));
    CHECK_FALSE(says(rollout_papers::costs, true, u"Vikarier under utbildning"_s));
    CHECK(says(rollout_papers::costs, true, rolloutContent().costs.front().label));
}

TEST_CASE(
    "the rollout's papers stand among all papers, and leave with a row of what, by whom and why",
    "[services][rollout]") {
    OpenFixture fixture;
    std::size_t papers = 0;
    for (const CataloguePaper& paper : paperCatalogue()) {
        if (paper.group != CataloguePaper::Group::Rollout)
            continue;
        ++papers;
        INFO(paper.id.toStdString());
        REQUIRE(paper.blank);
        REQUIRE(paper.ofUnit);
        CHECK_FALSE(paper.filled);
        CHECK(isWithoutChildren(paper.group));
        CHECK(paper.blank(formSource(today())).headerText.isEmpty());
        SharingEntry entry;
        entry.purpose = u"Införandet"_s;
        entry.ownUse = true;
        sharePaper(*fixture.unit, paper.ofUnit(*fixture.unit, entry), fixture.path(paper.id + u".pdf"_s));
        CHECK(fileBytes(fixture.path(paper.id + u".pdf"_s)).startsWith("%PDF"));
        const SharingEntry row = fixture.unit->sharing().latest().front();
        CHECK_FALSE(row.child);
        CHECK(row.what == paper.ofUnit(*fixture.unit, entry).document.title);
        CHECK(row.by == fixture.unit->user().login);
    }
    CHECK(papers == 7);
    CHECK(fixture.unit->sharing().latest().size() == papers);
}
