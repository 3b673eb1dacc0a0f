// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/conversation/skattning.h"

#include "core/domain/behovskompass/joint_proposal.h"
#include "tests/support/builders.h"
#include "tests/support/issues.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const Instrument& form() {
    static const InstrumentPack pack = aPack();
    return pack.instruments.front();
}

Issues found(const Skattning& skattning) { return issues(skattning, form(), today()); }

GemensamBehovskompass aJoint() {
    GemensamBehovskompass joint;
    joint.child = ChildId::fromNumber(1);
    joint.date = today();
    joint.agreedBy = u"Nils, Karin"_s;
    joint.participants = {SkattningId::fromNumber(1), SkattningId::fromNumber(2), SkattningId::fromNumber(3)};
    joint.instrument = form().ref;
    joint.areas[Area::Omsorg] = {Fraction(17, 6), 28, {}};
    return joint;
}

} // namespace

TEST_CASE("a blank form asks every statement once and answers none", "[conversation]") {
    const Skattning blank = blankSkattning(form());
    CHECK(blank.instrument == form().ref);
    for (const Area area : allAreas) {
        REQUIRE(blank.areas[area].answers.size() == form().areas[area].statements.size());
        for (std::size_t i = 0; i < blank.areas[area].answers.size(); ++i)
            CHECK(blank.areas[area].answers[i] == ItemAnswer{form().areas[area].statements[i].id, {}, {}});
        CHECK_FALSE(blank.areas[area].mean().mean().has_value());
    }
}

TEST_CASE("one answer is enough to save a Skattning", "[conversation]") {
    CHECK(found(aSkattning(form()).rated(Area::Fritid, {0, 3})).empty());
    CHECK(found(aSkattning(form())) == Issues{{u"skattning.empty"_s, {}, {}}});
}

TEST_CASE("a Skattning has a rater and a date that has come", "[conversation]") {
    const auto rated = [] {
        return aSkattning(form()).rated(Area::Omsorg, {4});
    };
    CHECK(hasIssue(found(rated().by(u"  "_s)), u"skattning.rater.missing"_s, u"raterName"_s));
    CHECK(hasIssue(found(rated().on(QDate())), u"skattning.date.missing"_s, u"date"_s));
    CHECK(hasIssue(found(rated().on(today().addDays(1))), u"skattning.date.future"_s, u"date"_s));
    CHECK(found(rated().on(today().addDays(-1))).empty());
}

TEST_CASE("answers fit the statements of the instrument one to one", "[conversation]") {
    Skattning skattning = aSkattning(form()).rated(Area::Omsorg, {4});
    REQUIRE(found(skattning).empty());
    skattning.areas[Area::Omsorg].answers[1].item = u"area1.s1"_s; // of another area
    CHECK(hasIssue(found(skattning), u"skattning.item.unknown"_s, u"area1.s1"_s));
    CHECK(hasIssue(found(skattning), u"skattning.item.missing"_s, u"area0.s2"_s));
    skattning.areas[Area::Omsorg].answers[1].item = u"area0.s1"_s;
    CHECK(hasIssue(found(skattning), u"skattning.item.duplicate"_s, u"area0.s1"_s));
    skattning.areas[Area::Omsorg].answers.pop_back();
    CHECK(hasIssue(found(skattning), u"skattning.item.missing"_s, u"area0.s3"_s));
}

TEST_CASE("a Skattning is checked against the instrument it was given for", "[conversation]") {
    const InstrumentPack newer = aPack(u"pack"_s, u"2.0"_s);
    const Skattning skattning = aSkattning(form()).rated(Area::Omsorg, {4});
    CHECK(hasIssue(issues(skattning, newer.instruments.front(), today()), u"skattning.instrument.mismatch"_s));
}

TEST_CASE("every text of a Skattning has its limit", "[conversation]") {
    struct Field {
        QString where;
        int limit;
        QString& (*of)(Skattning&);
    };
    const Field fields[] = {
        {u"label"_s, 500,
         [](Skattning& s) -> QString& {
             return s.label;
         }},
        {u"raterName"_s, 200,
         [](Skattning& s) -> QString& {
             return s.raterName;
         }},
        {u"profession"_s, 500,
         [](Skattning& s) -> QString& {
             return s.profession;
         }},
        {u"organisation"_s, 200,
         [](Skattning& s) -> QString& {
             return s.organisation;
         }},
        {u"area.2"_s, 100'000,
         [](Skattning& s) -> QString& {
             return s.areas[Area::MaBra].comment;
         }},
        {u"area2.s3"_s, 100'000,
         [](Skattning& s) -> QString& {
             return s.areas[Area::MaBra].answers[2].comment;
         }},
    };
    for (const Field& field : fields) {
        Skattning skattning = aSkattning(form()).rated(Area::Omsorg, {4});
        field.of(skattning) = QString(field.limit, u'x');
        CHECK(found(skattning).empty());
        field.of(skattning) += u'x';
        CHECK(found(skattning) == Issues{{u"skattning.text.tooLong"_s, field.where, {QString::number(field.limit)}}});
    }
}

TEST_CASE("a Skattning's profile holds the means with their comments", "[conversation]") {
    Skattning skattning = aSkattning(form()).rated(Area::Omsorg, {4, 0, 5}).by(u"Nils Berg"_s, u"skolsköterska"_s);
    skattning.areas[Area::Omsorg].comment = u"Syns på måndagar."_s;
    const CompassProfile one = profile(skattning, u"backa-barnet"_s);
    CHECK(one.rater == Rater{RaterKind::Professional, u"Nils Berg, skolsköterska"_s});
    CHECK(one.date == skattning.date);
    CHECK(one.instrument == form().ref);
    CHECK(one.model == u"backa-barnet"_s);
    CHECK(one.areas[Area::Omsorg] == AreaPoint{Fraction(9, 2), 2, 3, u"Syns på måndagar."_s});
    CHECK(one.areas[Area::Trygghet] == AreaPoint{{}, 0, 3, {}});
    CHECK(profile(aSkattning(form()).by(u"Nils Berg"_s), u"backa-barnet"_s).rater.name == u"Nils Berg"_s);
}

TEST_CASE("means travel from answers to the joint proposal without rounding", "[conversation]") {
    const std::vector<CompassProfile> team{
        profile(aSkattning(form()).rated(Area::Omsorg, {4, 2, 5}), u"m"_s),
        profile(aSkattning(form()).rated(Area::Omsorg, {2, 0, 2}), u"m"_s), profile(aSkattning(form()), u"m"_s)};
    const AreaProposal omsorg = proposeJoint(team)[Area::Omsorg];
    CHECK(omsorg.value == Fraction(17, 6));
    CHECK(omsorg.answered == 2);
    CHECK(omsorg.of == 3);
}

TEST_CASE("a joint compass has a date, participants and at least one agreed area", "[conversation]") {
    CHECK(issues(aJoint(), today()).empty());
    GemensamBehovskompass joint = aJoint();
    joint.date = {};
    CHECK(hasIssue(issues(joint, today()), u"gemensam.date.missing"_s));
    joint.date = today().addDays(1);
    CHECK(hasIssue(issues(joint, today()), u"gemensam.date.future"_s));
    joint = aJoint();
    joint.participants.clear();
    CHECK(issues(joint, today()) == Issues{{u"gemensam.participants.missing"_s, u"participants"_s, {}}});
    joint = aJoint();
    joint.areas[Area::Omsorg].agreedTenths.reset();
    CHECK(issues(joint, today()) == Issues{{u"gemensam.empty"_s, {}, {}}});
}

TEST_CASE("an agreed value lies between 1,0 and 5,0", "[conversation]") {
    for (const auto& [tenths, right] :
         {std::pair(9, false), std::pair(10, true), std::pair(50, true), std::pair(51, false)}) {
        GemensamBehovskompass joint = aJoint();
        joint.areas[Area::Trygghet] = {{}, tenths, {}};
        CHECK(hasIssue(issues(joint, today()), u"gemensam.value.outside"_s, u"1"_s) == !right);
    }
}

TEST_CASE("a value other than the proposal as shown asks for a motivation", "[conversation]") {
    GemensamBehovskompass joint = aJoint();
    joint.areas[Area::Omsorg].agreedTenths = 29;
    CHECK(issues(joint, today()) == Issues{{u"gemensam.motivation.missing"_s, u"0"_s, {}}});
    joint.areas[Area::Omsorg].motivation = u"  "_s;
    CHECK(hasIssue(issues(joint, today()), u"gemensam.motivation.missing"_s));
    joint.areas[Area::Omsorg].motivation = u"Skolan ser barnet mest."_s;
    CHECK(issues(joint, today()).empty());
    joint.areas[Area::Omsorg] = {{}, 29, {}}; // nobody had rated the area: nothing to differ from
    CHECK(issues(joint, today()).empty());
}

TEST_CASE("the texts of a joint compass have their limits", "[conversation]") {
    GemensamBehovskompass joint = aJoint();
    joint.agreedBy = QString(100'001, u'x');
    joint.areas[Area::Omsorg].motivation = QString(100'001, u'x');
    CHECK(
        issues(joint, today()) == Issues{
                                      {u"gemensam.text.tooLong"_s, u"agreedBy"_s, {u"100000"_s}},
                                      {u"gemensam.text.tooLong"_s, u"0"_s, {u"100000"_s}}});
}

TEST_CASE("a joint compass gives the team's profile, with gaps where nothing was agreed", "[conversation]") {
    GemensamBehovskompass joint = aJoint();
    joint.areas[Area::Trygghet] = {Fraction(4), 35, u"Försiktigt."_s};
    const CompassProfile team = profile(joint, u"backa-barnet"_s);
    CHECK(team.rater == Rater{RaterKind::Team, {}});
    CHECK(team.areas[Area::Omsorg] == AreaPoint{Fraction(14, 5), 3, 3, {}});
    CHECK(team.areas[Area::Trygghet] == AreaPoint{Fraction(7, 2), 3, 3, u"Försiktigt."_s});
    CHECK(team.areas[Area::MaBra] == AreaPoint{{}, 0, 3, {}});
}
