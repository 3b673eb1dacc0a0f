// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/paper_language.h"
#include "core/domain/meetings/meeting.h"

namespace bk {

class OpenUnit;

/// Who of a child's family reads a paper. 1 or 2: that guardian; 0: the child, or the whole family.
struct FamilyReader {
    ChildId child;
    int reader = 0;
};

/// The participant as a reader, at a meeting of one child; empty for whoever is not of a family, and where the meeting
/// is about several.
std::optional<FamilyReader> readerOf(OpenUnit& unit, const Meeting& meeting, const MeetingParticipant& participant);

/// What language papers to a reader are proposed in: that of the last one, else of the last to somebody else in the
/// family, else the one the newest consent was explained in.
struct ProposedLanguage {
    QString language;          ///< "sv" where nothing else is known, or where papers cannot be made in it
    bool besideSwedish = true; ///< where the paper can have both
    QString because;           ///< where it is known from; empty for Swedish
};
ProposedLanguage proposedLanguage(OpenUnit& unit, const FamilyReader& reader);
/// The same as words of a paper in one language.
PaperWords proposedWords(OpenUnit& unit, const FamilyReader& reader);

/// `besideSwedish`: empty where the paper could not have both; what was chosen before stays. Throws NotFound.
void rememberLanguage(
    OpenUnit& unit, const FamilyReader& reader, const QString& language, std::optional<bool> besideSwedish);

} // namespace bk
