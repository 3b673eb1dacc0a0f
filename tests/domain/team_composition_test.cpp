// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/meetings/team_composition.h"

#include "tests/support/issues.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

#include <QSet>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// Lowest and highest age of the teams that fit, in months.
QStringList teamsAt(int months) {
    QStringList result;
    for (const TeamComposition& team : defaultCompositions())
        if (fits(team, months))
            result.push_back(u"%1-%2"_s.arg(team.monthsFrom).arg(team.monthsTo));
    return result;
}

} // namespace

TEST_CASE("the team is proposed by the child's age", "[meetings]") {
    CHECK(teamsAt(0) == QStringList{u"0-30"_s});
    CHECK(teamsAt(11) == QStringList{u"0-30"_s});
    CHECK(teamsAt(12) == QStringList{u"0-30"_s, u"12-83"_s});
    CHECK(teamsAt(30) == QStringList{u"0-30"_s, u"12-83"_s});
    CHECK(teamsAt(31) == QStringList{u"12-83"_s});
    CHECK(teamsAt(83) == QStringList{u"12-83"_s});
    CHECK(teamsAt(84) == QStringList{u"84-155"_s});
    CHECK(teamsAt(155) == QStringList{u"84-155"_s});
    CHECK(teamsAt(156) == QStringList{u"156-203"_s});
    CHECK(teamsAt(203) == QStringList{u"156-203"_s});
    CHECK(teamsAt(204).isEmpty());
    CHECK(teamsAt(-1).isEmpty());
}

TEST_CASE("every team has one who convenes, its roles once each, and the Upptäckare last", "[meetings]") {
    CHECK(issues(defaultCompositions()).empty());
    for (const TeamComposition& team : defaultCompositions()) {
        QSet<QString> seen;
        for (const TeamRole& role : team.roles)
            seen.insert(role.id);
        CHECK(seen.size() == qsizetype(team.roles.size()));
        CHECK(team.roles.back().id == u"upptackare"_s);
        CHECK(seen.contains(u"polis"_s) == (team.monthsTo == 203));
    }
    CHECK(defaultCompositions()[0].roles[3] == TeamRole{u"samordnare"_s, true});
}

TEST_CASE("a unit's own team has an age, people and one who convenes", "[meetings]") {
    std::vector<TeamComposition> teams = defaultCompositions();
    teams.push_back({204, 251, {{u"Rektor gymnasium"_s, true}, {u"polis"_s, false}}});
    CHECK(issues(teams).empty());
    teams.back().roles[1].convenes = true;
    CHECK(issues(teams) == Issues{{u"team.convenes.missing"_s, u"5"_s, {}}});
    teams.back().roles = {{QString(501, u'x'), true}};
    CHECK(hasIssue(issues(teams), u"team.text.tooLong"_s, u"5"_s));
    teams.back() = {251, 204, {}};
    CHECK(issues(teams) == Issues{{u"team.age.order"_s, u"5"_s, {}}, {u"team.roles.missing"_s, u"5"_s, {}}});
}

TEST_CASE("only its own Barnkontakt is of the unit's staff", "[meetings]") {
    for (const auto& [unit, own] :
         {std::pair(UnitKind::Forskola, u"rektor-forskola"_s), std::pair(UnitKind::Grundskola, u"rektor-grundskola"_s),
          std::pair(UnitKind::Bvc, u"bvc-skoterska"_s), std::pair(UnitKind::Bmm, u"barnmorska"_s),
          std::pair(UnitKind::Annan, QString())})
        for (const TeamComposition& team : defaultCompositions())
            for (const TeamRole& role : team.roles)
                CHECK(isUnitsOwn(role.id, unit) == (role.id == own));
}
