// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/access.h"
#include "core/services/collect_statistics.h"
#include "core/services/error_text.h"
#include "core/services/import_children.h"
#include "core/services/merge_statistics.h"
#include "core/services/rollout.h"
#include "core/services/visits.h"
#include "core/store/unit_folder.h"
#include "tests/services/unit_support.h"
#include "tests/support/filled_visits.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// A lokal styrgrupp's unit, open.
struct Styrgrupp : OpenFixture {
    Styrgrupp() : OpenFixture(asNew()) {}

    static NewUnit asNew() {
        NewUnit made = aNewUnit();
        made.name = u"Björkdalens styrgrupp"_s;
        made.kind = UnitKind::Styrgrupp;
        return made;
    }
};

/// The rule that `action` is refused by.
template <typename Do> QString ruleOf(Do action) {
    try {
        action();
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::Refused);
        CHECK_FALSE(errorText(error).whole().contains(error.detail()));
        return error.detail();
    }
    return {};
}

UnitStatistics aFile(const QString& id, int cards) {
    UnitStatistics file;
    file.unitId = id;
    file.unit = u"Enhet "_s + id;
    file.terms.push_back({});
    file.terms.front().term = *Term::from(u"2023vt"_s);
    file.terms.front()[Measure::CardsInternal] = cards;
    return file;
}

} // namespace

TEST_CASE("a lokal styrgrupp's unit is one from the start, also to who has not unlocked it", "[services][styrgrupp]") {
    const Styrgrupp group;
    CHECK(group.unit->settings().kind == UnitKind::Styrgrupp);
    CHECK(UnitFolder(group.directory).peek().identity.kind == UnitKind::Styrgrupp);
}

TEST_CASE("a lokal styrgrupp's unit refuses children and every record, and says why", "[services][styrgrupp]") {
    const Styrgrupp group;
    OpenUnit& unit = *group.unit;
    const QString rule = u"unit.noChildren"_s;
    CHECK(ruleOf([&] { unit.children().save(aChild()); }) == rule);
    Barnsamtal withoutChild = aBarnsamtal().childRated({3});
    withoutChild.child.reset();
    CHECK(ruleOf([&] { unit.samtal().save(withoutChild); }) == rule);
    CHECK(ruleOf([&] { saveThematicMeeting(unit, aThematicMeeting()); }) == rule);
    CHECK(ruleOf([&] { requireChildren(unit); }) == rule);
    CHECK(ruleOf([&] { openInEmergency(unit, ChildId::fromNumber(7), u"Barnet väntar här ute."_s); }) == rule);
    CHECK(unit.children().count() == 0);
    CHECK(accessRefusal(unit, Action::RegisterChild).value().rule == rule);
    CHECK_FALSE(accessRefusal(unit, Action::BackUp));
}

TEST_CASE("whether a unit holds children is settled for good", "[services][styrgrupp]") {
    const Styrgrupp group;
    UnitSettings settings = group.unit->settings();
    settings.name = u"Styrgruppen"_s;
    group.unit->saveSettings(settings);
    settings.kind = UnitKind::Annan;
    CHECK(ruleOf([&] { group.unit->saveSettings(settings); }) == u"unit.kind.fixed"_s);
    CHECK(group.unit->settings().kind == UnitKind::Styrgrupp);
    const OpenFixture school;
    settings = school.unit->settings();
    settings.kind = UnitKind::Styrgrupp;
    CHECK(ruleOf([&] { school.unit->saveSettings(settings); }) == u"unit.kind.fixed"_s);
}

TEST_CASE("a lokal styrgrupp keeps the rollout, and its own comments on the merged tables", "[services][styrgrupp]") {
    const Styrgrupp group;
    OpenUnit& unit = *group.unit;
    RolloutPerson person;
    person.name = u"Karin Modig"_s;
    person.roles = {RolloutRole::Chair};
    rolloutOf(unit).save(person);
    CHECK(rolloutOf(unit).people().size() == 1);

    const Term term = *Term::from(u"2023vt"_s);
    CHECK(ruleOf([&] { collectStatistics(unit, std::span(&term, 1)); }) == u"unit.noChildren.statistics"_s);
    HandCounts comments;
    comments.comments[u"cards"_s] = u"Fler kort än våren före."_s;
    saveHandCounts(unit, term, comments);
    CHECK(commentsOf(unit, term) == comments);
    MergedStatistics municipality = merged({aFile(u"a"_s, 6), aFile(u"b"_s, 8)});
    addComments(municipality, unit);
    CHECK(municipality.terms.front().sum.comments == comments.comments);
    CHECK(municipality.terms.front().sum[Measure::CardsInternal] == Figure(14));
}

TEST_CASE("another unit's comments are on its own tables and on no others", "[services][styrgrupp]") {
    const OpenFixture school;
    const Term term = *Term::from(u"2023vt"_s);
    HandCounts counts;
    counts.comments[u"cards"_s] = u"Vi har räknat två gånger."_s;
    saveHandCounts(*school.unit, term, counts);
    MergedStatistics municipality = merged({aFile(u"a"_s, 6)});
    addComments(municipality, *school.unit);
    CHECK(municipality.terms.front().sum.comments.isEmpty());
}
