// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/visits/visit_programme.h"

#include "core/domain/common/enum_ids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<VisitPlace>, 3> placeIds{{
    {VisitPlace::Home, "home"_L1},
    {VisitPlace::AtBvc, "bvc"_L1},
    {VisitPlace::Elsewhere, "elsewhere"_L1},
}};

constexpr std::array<EnumId<VisitProfession>, 4> professionIds{{
    {VisitProfession::Barnmorska, "barnmorska"_L1},
    {VisitProfession::BvcSkoterska, "bvc-skoterska"_L1},
    {VisitProfession::Foraldrastodjare, "foraldrastodjare"_L1},
    {VisitProfession::Other, "other"_L1},
}};

constexpr int daysOfWeek = 7;

} // namespace

QString toString(VisitPlace place) { return idIn(placeIds, place); }
std::optional<VisitPlace> visitPlaceFrom(const QString& text) { return valueIn(placeIds, text); }

QString toString(VisitProfession profession) { return idIn(professionIds, profession); }
std::optional<VisitProfession> visitProfessionFrom(const QString& text) { return valueIn(professionIds, text); }

QDate VisitKind::plannedOn(QDate birth) const {
    return birth.isValid() ? birth.addMonths(months).addDays(weeks * daysOfWeek) : QDate();
}

QDate VisitKind::lastDay(QDate birth) const { return birth.isValid() ? plannedOn(birth).addDays(withinDays) : QDate(); }

const VisitKind* VisitProgramme::find(const QString& kind) const {
    const auto found = std::ranges::find(visits, kind, &VisitKind::id);
    return found == visits.end() ? nullptr : &*found;
}

const VisitProgramme* programmeWith(const VisitProgrammes& programmes, const QString& id) {
    const auto found = std::ranges::find(programmes, id, &VisitProgramme::id);
    return found == programmes.end() ? nullptr : &*found;
}

const VisitProgramme* programmeOn(const VisitProgrammes& programmes, QDate day) {
    const VisitProgramme* best = nullptr;
    for (const VisitProgramme& each : programmes) {
        const bool begun = each.validFrom <= day;
        if (!best || (begun ? best->validFrom > day || each.validFrom > best->validFrom
                            : best->validFrom > day && each.validFrom < best->validFrom))
            best = &each;
    }
    return best;
}

} // namespace bk
