// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/conversation/barnsamtal.h"

#include "tests/support/builders.h"
#include "tests/support/issues.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

Issues found(const Barnsamtal& samtal) { return issues(samtal, today()); }

} // namespace

TEST_CASE("a Barnsamtal with one rating can be saved", "[conversation]") {
    CHECK(found(aBarnsamtal().childRated({0, 4})).empty());
    CHECK(found(aBarnsamtal().guardianRated(2, {3})).empty());
}

TEST_CASE(
    "a Barnsamtal belongs to a child and is held by somebody, other conversations need neither", "[conversation]") {
    Barnsamtal samtal = aBarnsamtal().childRated({4}).heldBy(u" "_s);
    samtal.child.reset();
    CHECK(
        found(samtal) ==
        Issues{{u"samtal.child.missing"_s, u"child"_s, {}}, {u"samtal.heldBy.missing"_s, u"heldBy"_s, {}}});
    for (const Occasion occasion :
         {Occasion::Utvecklingssamtal, Occasion::Halsosamtal, Occasion::BvcSamtal, Occasion::BmmSamtal,
          Occasion::Klassrum, Occasion::PlaceratBarn, Occasion::Annat})
        CHECK(found(aBarnsamtal().withoutChild(occasion).heldBy({}).childRated({4})).empty());
}

TEST_CASE("a conversation has a date that has come", "[conversation]") {
    CHECK(found(aBarnsamtal().childRated({4}).on(today())).empty());
    CHECK(hasIssue(found(aBarnsamtal().childRated({4}).on(QDate())), u"samtal.date.missing"_s, u"date"_s));
    CHECK(hasIssue(found(aBarnsamtal().childRated({4}).on(today().addDays(1))), u"samtal.date.future"_s, u"date"_s));
}

TEST_CASE("a conversation where nothing was rated and nothing written is not saved", "[conversation]") {
    CHECK(found(aBarnsamtal()) == Issues{{u"samtal.empty"_s, {}, {}}});
    CHECK(hasIssue(found(aBarnsamtal().guardianRated(1, {})), u"samtal.empty"_s));

    BarnsamtalSummary summary;
    summary.next = u"Vi ses igen i maj."_s;
    CHECK(found(aBarnsamtal().withSummary(summary)).empty());
    Barnsamtal commented = aBarnsamtal();
    commented.childPart.areas[Area::Respekteras].comment = u"Vill inte säga."_s;
    CHECK(found(commented).empty());
    Barnsamtal explained = aBarnsamtal();
    explained.childPart.notRatedBecause = u"Tre år."_s;
    CHECK(found(explained).empty());
    Barnsamtal contacts = aBarnsamtal().guardianRated(1, {});
    contacts.guardianParts[0].careContacts = u"BUP"_s;
    CHECK(found(contacts).empty());
}

TEST_CASE("guardian 1 and guardian 2 have one part each", "[conversation]") {
    CHECK(found(aBarnsamtal().guardianRated(1, {4}).guardianRated(2, {2})).empty());
    CHECK(
        found(aBarnsamtal().guardianRated(1, {4}).guardianRated(1, {2})) ==
        Issues{{u"samtal.guardian.duplicate"_s, u"guardian1"_s, {}}});
    CHECK(hasIssue(found(aBarnsamtal().guardianRated(0, {4})), u"samtal.guardian.number"_s, u"guardian0"_s));
    CHECK(hasIssue(found(aBarnsamtal().guardianRated(3, {4})), u"samtal.guardian.number"_s, u"guardian3"_s));
}

TEST_CASE("a rating names the instrument and version it was given for", "[conversation]") {
    CHECK(found(aBarnsamtal().childRated({4}, {})) == Issues{{u"samtal.instrument.missing"_s, u"child"_s, {}}});
    CHECK(hasIssue(found(aBarnsamtal().childRated({4}, {u"x"_s, {}})), u"samtal.instrument.missing"_s));
    CHECK(
        found(aBarnsamtal().guardianRated(2, {4}, u"pappa"_s, {})) ==
        Issues{{u"samtal.instrument.missing"_s, u"guardian2"_s, {}}});
    CHECK_FALSE(hasIssue(found(aBarnsamtal().childRated({}, {})), u"samtal.instrument.missing"_s));
}

TEST_CASE("every text of a conversation has its limit", "[conversation]") {
    struct Field {
        QString where;
        int limit;
        QString& (*of)(Barnsamtal&);
    };
    const Field fields[] = {
        {u"label"_s, 500,
         [](Barnsamtal& s) -> QString& {
             return s.label;
         }},
        {u"heldBy"_s, 200,
         [](Barnsamtal& s) -> QString& {
             return s.heldBy;
         }},
        {u"place"_s, 500,
         [](Barnsamtal& s) -> QString& {
             return s.place;
         }},
        {u"child.notRatedBecause"_s, 100'000,
         [](Barnsamtal& s) -> QString& {
             return s.childPart.notRatedBecause;
         }},
        {u"child.area.7"_s, 100'000,
         [](Barnsamtal& s) -> QString& {
             return s.childPart.areas[Area::Utvecklas].comment;
         }},
        {u"guardian1.name"_s, 200,
         [](Barnsamtal& s) -> QString& {
             return s.guardianParts[0].name;
         }},
        {u"guardian1.relation"_s, 500,
         [](Barnsamtal& s) -> QString& {
             return s.guardianParts[0].relation;
         }},
        {u"guardian1.careContacts"_s, 100'000,
         [](Barnsamtal& s) -> QString& {
             return s.guardianParts[0].careContacts;
         }},
        {u"guardian1.area.0"_s, 100'000,
         [](Barnsamtal& s) -> QString& {
             return s.guardianParts[0].areas[Area::Omsorg].comment;
         }},
        {u"summary.worksWell"_s, 100'000,
         [](Barnsamtal& s) -> QString& {
             return s.summary.worksWell;
         }},
        {u"summary.strengthen"_s, 100'000,
         [](Barnsamtal& s) -> QString& {
             return s.summary.strengthen;
         }},
        {u"summary.differ"_s, 100'000,
         [](Barnsamtal& s) -> QString& {
             return s.summary.differ;
         }},
        {u"summary.workOn"_s, 100'000,
         [](Barnsamtal& s) -> QString& {
             return s.summary.workOn;
         }},
        {u"summary.next"_s, 100'000,
         [](Barnsamtal& s) -> QString& {
             return s.summary.next;
         }},
    };
    for (const Field& field : fields) {
        Barnsamtal samtal = aBarnsamtal().childRated({4}).guardianRated(1, {4});
        field.of(samtal) = QString(field.limit, u'x');
        CHECK(found(samtal).empty());
        field.of(samtal) += u'x';
        CHECK(found(samtal) == Issues{{u"samtal.text.tooLong"_s, field.where, {QString::number(field.limit)}}});
    }
}

TEST_CASE("each part with a rating gives a profile, child first, then guardian 1 and 2", "[conversation]") {
    Barnsamtal samtal = aBarnsamtal()
                            .guardianRated(2, {0, 2}, u"pappa"_s)
                            .guardianRated(1, {5}, {})
                            .childRated({4, 0, 1, 2, 3, 4, 5, 1})
                            .on(today());
    samtal.childPart.areas[Area::Trygghet].comment = u"Vet inte."_s;
    const auto all = profiles(samtal, u"backa-barnet"_s);
    REQUIRE(all.size() == 3);
    CHECK(all[0].rater == Rater{RaterKind::Child, {}});
    CHECK(all[1].rater == Rater{RaterKind::Guardian1, u"Maja Ödlund"_s});
    CHECK(all[2].rater == Rater{RaterKind::Guardian2, u"pappa"_s});
    CHECK(all[0].areas[Area::Omsorg] == AreaPoint{Fraction(4), 1, 1, {}});
    CHECK(all[0].areas[Area::Trygghet] == AreaPoint{{}, 0, 1, u"Vet inte."_s});
    CHECK(all[2].areas[Area::Omsorg] == AreaPoint{{}, 0, 1, {}});
    for (const CompassProfile& profile : all) {
        CHECK(profile.date == today());
        CHECK(profile.model == u"backa-barnet"_s);
    }
    CHECK(all[0].instrument == samtal.childPart.instrument);
    CHECK(all[1].instrument == samtal.guardianParts[1].instrument);
}

TEST_CASE("a part without ratings gives no profile", "[conversation]") {
    CHECK(profiles(aBarnsamtal(), u"backa-barnet"_s).empty());
    CHECK(profiles(aBarnsamtal().guardianRated(1, {}).childRated({3}), u"backa-barnet"_s).size() == 1);
}

TEST_CASE("occasions keep their ids", "[conversation]") {
    const std::pair<Occasion, QString> all[] = {
        {Occasion::Barnsamtal, u"barnsamtal"_s},      {Occasion::Utvecklingssamtal, u"utvecklingssamtal"_s},
        {Occasion::Halsosamtal, u"halsosamtal"_s},    {Occasion::BvcSamtal, u"bvc-samtal"_s},
        {Occasion::BmmSamtal, u"bmm-samtal"_s},       {Occasion::Klassrum, u"klassrum"_s},
        {Occasion::PlaceratBarn, u"placerat-barn"_s}, {Occasion::Annat, u"annat"_s}};
    for (const auto& [occasion, id] : all) {
        CHECK(toString(occasion) == id);
        CHECK(occasionFrom(id) == occasion);
    }
    CHECK_FALSE(occasionFrom(u""_s).has_value());
}
