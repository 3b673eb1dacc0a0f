// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/meetings/team_composition.h"

#include "core/domain/common/text_limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

TeamComposition schoolTeam(int monthsFrom, int monthsTo) {
    return {
        monthsFrom,
        monthsTo,
        {{u"rektor-grundskola"_s, true},
         {u"elevhalsoteam"_s, false},
         {u"skolpsykolog"_s, false},
         {u"socialtjansten"_s, false},
         {u"forsta-linjen"_s, false},
         {u"upptackare"_s, false}}};
}

std::vector<TeamComposition> compositions() {
    TeamComposition oldest = schoolTeam(13 * 12, 16 * 12 + 11);
    oldest.roles.insert(oldest.roles.end() - 1, TeamRole{u"polis"_s, false});
    return {
        {0,
         30,
         {{u"barnmorska"_s, false},
          {u"bvc-skoterska"_s, false},
          {u"foraldrastodjare"_s, false},
          {u"samordnare"_s, true},
          {u"upptackare"_s, false}}},
        {12,
         6 * 12 + 11,
         {{u"rektor-forskola"_s, true},
          {u"bvc-skoterska"_s, false},
          {u"specialpedagog-forskola"_s, false},
          {u"socialtjansten"_s, false},
          {u"bup-smabarn"_s, false},
          {u"upptackare"_s, false}}},
        schoolTeam(7 * 12, 12 * 12 + 11),
        oldest,
    };
}

} // namespace

const std::vector<TeamComposition>& defaultCompositions() {
    static const std::vector<TeamComposition> all = compositions();
    return all;
}

bool fits(const TeamComposition& team, int ageInMonths) {
    return ageInMonths >= team.monthsFrom && ageInMonths <= team.monthsTo;
}

bool isUnitsOwn(const QString& role, UnitKind unit) {
    switch (unit) {
    case UnitKind::Forskola: return role == u"rektor-forskola";
    case UnitKind::Grundskola: return role == u"rektor-grundskola";
    case UnitKind::Bvc: return role == u"bvc-skoterska";
    case UnitKind::Bmm: return role == u"barnmorska";
    case UnitKind::Annan:
    case UnitKind::Styrgrupp: return false;
    }
    Q_UNREACHABLE();
}

Issues issues(const std::vector<TeamComposition>& teams) {
    Issues found;
    int number = 0;
    for (const TeamComposition& team : teams) {
        const QString where = QString::number(++number);
        if (team.monthsFrom < 0 || team.monthsTo < team.monthsFrom)
            found.push_back({u"team.age.order"_s, where, {}});
        if (team.roles.empty())
            found.push_back({u"team.roles.missing"_s, where, {}});
        else if (std::count_if(team.roles.begin(), team.roles.end(), [](const TeamRole& one) {
                     return one.convenes;
                 }) != 1)
            found.push_back({u"team.convenes.missing"_s, where, {}});
        for (const TeamRole& role : team.roles)
            checkLength(found, u"team.text.tooLong"_s, where, role.id, text_limits::line);
    }
    return found;
}

} // namespace bk
