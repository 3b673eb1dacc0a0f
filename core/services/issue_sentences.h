// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace bk {

/// A rule and its sentence in the source language; %1, %2 … are the rule's values.
struct IssueSentence {
    const char* rule;
    const char* text;
};

/// Of a child's record, conversations, sharing and the unit.
std::span<const IssueSentence> recordSentences();
/// Of Barnets plan, Fördjupad behovskompass and frozen versions.
std::span<const IssueSentence> planSentences();
/// Of cards, consents, decisions, meetings, responsibility and the registers.
std::span<const IssueSentence> supportSentences();
/// Why a step of stödprocessen may not begin.
std::span<const IssueSentence> processSentences();
/// Of the visit programme and thematic meetings.
std::span<const IssueSentence> visitSentences();
/// Of the rollout of the model.
std::span<const IssueSentence> rolloutSentences();
/// Of who may do what.
std::span<const IssueSentence> accessSentences();
/// Of files that come from outside.
std::span<const IssueSentence> fileSentences();

} // namespace bk
