// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/domain/meetings/meeting.h"
#include "core/domain/process/family_view.h"

namespace bk {

class OpenUnit;

/// One of those that a paper about a child can be made of: a card, a talk, a meeting, a frozen version.
struct PaperChoice {
    QString id;    ///< what `CataloguePaper::filled` takes; may be empty: the paper as it is now
    QString label; ///< to whoever chooses: "2026-11-03, Karin Lind"

    bool operator==(const PaperChoice&) const = default;
};
using PaperChoices = std::vector<PaperChoice>;

/// What the child has of each kind, newest first; empty: nothing yet. Cards and anmälningar only as far as `view`
/// shows them.
namespace paper_choices {

PaperChoices cards(OpenUnit& unit, const Child& child, const FamilyView& view);
PaperChoices anmalningar(OpenUnit& unit, const Child& child, const FamilyView& view);
/// Talks with a Samtalsunderlag for that age.
PaperChoices talks(OpenUnit& unit, const Child& child, int age);
PaperChoices followUps(OpenUnit& unit, const Child& child);
PaperChoices ratings(OpenUnit& unit, const Child& child);
/// One, the latest of each rater, once anybody has rated.
PaperChoices compass(OpenUnit& unit, const Child& child);
PaperChoices agreed(OpenUnit& unit, const Child& child);
/// The plan of now, and every frozen version.
PaperChoices plans(OpenUnit& unit, const Child& child);
PaperChoices fordjupad(OpenUnit& unit, const Child& child);
PaperChoices meetings(OpenUnit& unit, const Child& child, MeetingKind kind);
/// Those that are closed, of any kind.
PaperChoices heldMeetings(OpenUnit& unit, const Child& child);
/// Who is called to which meeting: of the family, or everybody else.
PaperChoices letters(OpenUnit& unit, const Child& child, bool family);
PaperChoices handovers(OpenUnit& unit, const Child& child, bool stodsamordnare);

} // namespace paper_choices
} // namespace bk
