// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/id.h"
#include "core/domain/common/issue.h"

#include <QDateTime>

#include <array>
#include <optional>
#include <vector>

namespace bk {

/// Whom a thematic meeting counts.
enum class Attendee { Guardian, Child, Staff };
inline constexpr std::array allAttendees{Attendee::Guardian, Attendee::Child, Attendee::Staff};

struct ThematicMeeting;
using ThematicMeetingId = Id<ThematicMeeting>;

/// A meeting on a theme for parents of the youngest: who came is counted, never named.
struct ThematicMeeting {
    ThematicMeetingId id;
    QDate date;
    QString theme;
    QString audience; ///< "föräldrar med barn 1,5–5 år"
    QString heldBy;   ///< who stood for the content
    QString place;
    QString organisations;                                        ///< whose staff was there
    std::array<std::optional<int>, allAttendees.size()> attended; ///< empty: not counted, which is not 0
    QString note;
    QDateTime savedAt;

    bool operator==(const ThematicMeeting&) const = default;
};

inline constexpr int mostAttendees = 10'000;

/// Rules: thematic.date.missing, thematic.theme.missing, thematic.attended.early (somebody is counted before the day),
/// thematic.attended.range (where: "attended.0" …; values: lowest, highest), thematic.text.tooLong.
Issues issues(const ThematicMeeting& meeting, QDate today);

} // namespace bk
