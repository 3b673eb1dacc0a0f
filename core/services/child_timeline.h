// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/family_view.h"
#include "core/services/open_unit.h"

namespace bk {

enum class TimelineKind {
    Kort,
    Anmalan,
    Samtal,
    Skattning,
    Gemensam,
    Mote,
    Samtycke,
    Beslut,
    Uppfoljningssamtal,
    Steg,
    Overlamning,
    Besok,
    Delat
};
inline constexpr std::size_t timelineKindCount = 13;

/// One thing that has happened, on the day it happened: not when it was typed in.
struct TimelineEntry {
    QDate date;
    TimelineKind kind = TimelineKind::Kort;
    qint64 record = 0; ///< 0: there is none to open
    QString what;      ///< "Uppdaterat skriftligt samtycke"
    QString detail;    ///< who, and what came of it

    bool operator==(const TimelineEntry&) const = default;
};

/// Everything that has happened around a child, newest first; on the same day in the order of `TimelineKind`. With the
/// family in the room only what `FamilyView` shows (G4).
std::vector<TimelineEntry> childTimeline(OpenUnit& unit, ChildId child, Onlooker onlooker = Onlooker::Family);

} // namespace bk
