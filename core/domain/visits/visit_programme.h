// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/area.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace bk {

enum class VisitPlace { Home, AtBvc, Elsewhere };
/// "home" … as in files and columns.
QString toString(VisitPlace place);
std::optional<VisitPlace> visitPlaceFrom(const QString& text);

/// Who of the professions takes part in a visit.
enum class VisitProfession { Barnmorska, BvcSkoterska, Foraldrastodjare, Other };
inline constexpr std::array allVisitProfessions{
    VisitProfession::Barnmorska, VisitProfession::BvcSkoterska, VisitProfession::Foraldrastodjare,
    VisitProfession::Other};
QString toString(VisitProfession profession);
std::optional<VisitProfession> visitProfessionFrom(const QString& text);

/// One of a programme's visits: when it is to be, by the child's age, and what it is about.
struct VisitKind {
    QString id;    ///< "newborn": stable, stored with every visit
    QString label; ///< "Nyfödd"
    int months = 0;
    int weeks = 0;                   ///< on top of the months
    int withinDays = 0;              ///< after the planned day it is late
    std::optional<VisitPlace> place; ///< empty: the programme leaves it to the team
    std::vector<VisitProfession> professions;
    QString about;           ///< in the project's own words
    std::vector<Area> focus; ///< areas that lie near at hand; every area may be talked about (P)

    /// `birth`: the day of birth, or the expected one. Invalid where that is.
    QDate plannedOn(QDate birth) const;
    QDate lastDay(QDate birth) const;

    bool operator==(const VisitKind&) const = default;
};

/// A version of the visit programme. What was done in an older one stays in it for ever.
struct VisitProgramme {
    QString id; ///< "2023"
    QString name;
    QDate validFrom; ///< for children who join from this day on
    QString targetGroup;
    std::vector<VisitKind> visits; ///< in the order of the child's age

    const VisitKind* find(const QString& kind) const;

    bool operator==(const VisitProgramme&) const = default;
};

using VisitProgrammes = std::vector<VisitProgramme>;

/// Null where there is none with that id.
const VisitProgramme* programmeWith(const VisitProgrammes& programmes, const QString& id);
/// The one that children join on `day`: the last to have begun, or the oldest. Null where there are none.
const VisitProgramme* programmeOn(const VisitProgrammes& programmes, QDate day);

} // namespace bk
