// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/access/action.h"
#include "core/domain/access/role.h"
#include "core/domain/sharing/sharing_entry.h"
#include "core/domain/unit/unit_settings.h"

#include "tests/support/builders.h"
#include "tests/support/issues.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

UnitSettings aUnit() {
    UnitSettings settings;
    settings.name = u"Björkskolan"_s;
    return settings;
}

SharingEntry anEntry() {
    SharingEntry entry;
    entry.what = u"Barnets plan, avsnitt 1–5"_s;
    entry.receiver = u"Eva Ek, BUP"_s;
    entry.purpose = u"Barnteam i maj"_s;
    entry.necessary = entry.relevant = entry.proportionate = entry.told = true;
    return entry;
}

} // namespace

TEST_CASE("a unit has a name", "[unit]") {
    CHECK(issues(aUnit()).empty());
    UnitSettings settings = aUnit();
    settings.name = u" "_s;
    CHECK(issues(settings) == Issues{{u"unit.name.missing"_s, u"name"_s, {}}});
}

TEST_CASE("what needs strengthening lies below what works well", "[unit]") {
    UnitSettings settings = aUnit();
    settings.thresholds.strengthen = Fraction(39, 10);
    CHECK(issues(settings).empty());
    settings.thresholds.strengthen = Fraction(4);
    CHECK(issues(settings) == Issues{{u"unit.thresholds.order"_s, u"thresholds.strengthen"_s, {}}});
}

TEST_CASE("thresholds lie on the scale", "[unit]") {
    const auto range = [](Fraction well, Fraction strengthen, Fraction differ) {
        UnitSettings settings = aUnit();
        settings.thresholds = {well, strengthen, differ};
        return issues(settings);
    };
    CHECK(range(Fraction(5), Fraction(1), Fraction(4)).empty());
    CHECK(range(Fraction(5), Fraction(1), Fraction(1, 10)).empty());
    CHECK(
        hasIssue(range(Fraction(51, 10), Fraction(1), Fraction(1)), u"unit.thresholds.range"_s, u"thresholds.well"_s));
    CHECK(hasIssue(
        range(Fraction(5), Fraction(9, 10), Fraction(1)), u"unit.thresholds.range"_s, u"thresholds.strengthen"_s));
    CHECK(hasIssue(range(Fraction(5), Fraction(1), Fraction(0)), u"unit.thresholds.range"_s, u"thresholds.differ"_s));
    CHECK(hasIssue(
        range(Fraction(5), Fraction(1), Fraction(41, 10)), u"unit.thresholds.range"_s, u"thresholds.differ"_s));
}

TEST_CASE("a unit locks itself after 1 to 15 minutes", "[unit]") {
    for (const auto& [minutes, right] :
         {std::pair(0, false), std::pair(1, true), std::pair(15, true), std::pair(16, false)}) {
        UnitSettings settings = aUnit();
        settings.lockAfterMinutes = minutes;
        CHECK(hasIssue(issues(settings), u"unit.lock.range"_s) == !right);
    }
}

TEST_CASE("the unit's own texts have their limits", "[unit]") {
    UnitSettings settings = aUnit();
    settings.name = QString(201, u'x');
    settings.place = QString(501, u'x');
    settings.goldenRule = QString(100'001, u'x');
    settings.emergencyNumbers = {{u"Socialjouren"_s, u"000-00 00 00"_s}, {QString(501, u'x'), QString(501, u'1')}};
    const Issues found = issues(settings);
    CHECK(found.size() == 5);
    for (const QString& where :
         {u"name"_s, u"place"_s, u"goldenRule"_s, u"emergencyNumber.2.label"_s, u"emergencyNumber.2.number"_s})
        CHECK(hasIssue(found, u"unit.text.tooLong"_s, where));
}

TEST_CASE("only a lokal styrgrupp's unit holds no children, and no record may be made in one", "[unit]") {
    for (const UnitKind kind : allUnitKinds)
        CHECK(holdsChildren(kind) == (kind != UnitKind::Styrgrupp));
    for (const Action action : {Action::RegisterChild, Action::RecordTalk, Action::HoldMeetings, Action::KeepVisits})
        CHECK(keepsRecords(action));
    for (const Action action :
         {Action::ListChildren, Action::ShareRecords, Action::ReadStatistics, Action::KeepStatistics,
          Action::EditRegister, Action::BackUp})
        CHECK_FALSE(keepsRecords(action));
}

TEST_CASE("kinds of unit, roles and ways of sharing keep their ids", "[unit]") {
    for (const QString& id : {u"forskola"_s, u"grundskola"_s, u"bvc"_s, u"bmm"_s, u"annan"_s, u"styrgrupp"_s})
        CHECK(toString(unitKindFrom(id).value()) == id);
    for (const QString& id : {u"administrator"_s, u"barnkontakt"_s, u"stodsamordnare"_s, u"handlaggare"_s, u"lasare"_s})
        CHECK(toString(roleFrom(id).value()) == id);
    for (const QString& id : {u"print"_s, u"pdf"_s, u"picture"_s, u"clipboard"_s, u"file"_s, u"screen"_s})
        CHECK(toString(sharingWayFrom(id).value()) == id);
    for (const QString& id : {u"child"_s, u"guardian1"_s, u"guardian2"_s, u"professional"_s, u"team"_s})
        CHECK(toString(raterKindFrom(id).value()) == id);
    CHECK_FALSE(unitKindFrom(u"skola"_s).has_value());
    CHECK_FALSE(roleFrom(u"Barnkontakt"_s).has_value());
    CHECK_FALSE(sharingWayFrom(u"usb"_s).has_value());
    CHECK_FALSE(raterKindFrom(u"guardian"_s).has_value());
}

TEST_CASE("nothing is shared without receiver, purpose and three yes to the golden rule", "[sharing]") {
    CHECK(issues(anEntry()).empty());
    SharingEntry entry = anEntry();
    entry.receiver.clear();
    CHECK(issues(entry) == Issues{{u"sharing.receiver.missing"_s, u"receiver"_s, {}}});
    entry = anEntry();
    entry.purpose = u" "_s;
    CHECK(issues(entry) == Issues{{u"sharing.purpose.missing"_s, u"purpose"_s, {}}});
    entry = anEntry();
    entry.relevant = false;
    CHECK(issues(entry) == Issues{{u"sharing.tests.missing"_s, u"relevant"_s, {}}});
    entry.necessary = entry.proportionate = false;
    CHECK(issues(entry).size() == 3);
}

TEST_CASE(
    "what a meeting shows needs receiver and purpose, and was weighed when its participants were called", "[sharing]") {
    SharingEntry entry = anEntry();
    entry.way = SharingWay::Screen;
    entry.necessary = entry.relevant = entry.proportionate = entry.told = false;
    CHECK(issues(entry).empty());
    entry.receiver.clear();
    CHECK(issues(entry) == Issues{{u"sharing.receiver.missing"_s, u"receiver"_s, {}}});
}

TEST_CASE("not having told the family asks for the reason", "[sharing]") {
    SharingEntry entry = anEntry();
    entry.told = false;
    CHECK(issues(entry) == Issues{{u"sharing.told.reason"_s, u"notToldBecause"_s, {}}});
    entry.notToldBecause = u"Anmälan pågår."_s;
    CHECK(issues(entry).empty());
}

TEST_CASE("a working copy for the unit's own staff needs a purpose only", "[sharing]") {
    SharingEntry entry;
    entry.ownUse = true;
    CHECK(issues(entry) == Issues{{u"sharing.purpose.missing"_s, u"purpose"_s, {}}});
    entry.purpose = u"Mötet i morgon"_s;
    CHECK(issues(entry).empty());
}

TEST_CASE("the texts of a sharing entry have their limits", "[sharing]") {
    SharingEntry entry = anEntry();
    entry.what = QString(501, u'x');
    entry.receiver = QString(501, u'x');
    entry.purpose = QString(100'001, u'x');
    entry.notToldBecause = QString(100'001, u'x');
    const Issues found = issues(entry);
    CHECK(found.size() == 4);
    for (const QString& where : {u"what"_s, u"receiver"_s, u"purpose"_s, u"notToldBecause"_s})
        CHECK(hasIssue(found, u"sharing.text.tooLong"_s, where));
}
