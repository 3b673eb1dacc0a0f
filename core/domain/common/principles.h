// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"

#include <array>
#include <optional>

namespace bk {

/// The four guiding principles, asked at every decision in every step.
enum class Principle { EarlyEnough, ChildsBest, WholeSituation, CommonPlan };
inline constexpr std::size_t principleCount = 4;

struct PrincipleAnswer {
    std::optional<bool> yes;
    QString note;

    bool operator==(const PrincipleAnswer&) const = default;
};

using Principles = std::array<PrincipleAnswer, principleCount>;

/// Each has its yes or no. A no stops nothing: it was asked.
bool isAnswered(const Principles& principles);
/// Appends `rule` for each that has no answer; where: its number, 1 to 4.
void checkAnswered(Issues& issues, const QString& rule, const Principles& principles);
/// Appends `rule` for each note that is too long; where: "principle.<number>".
void checkNotes(Issues& issues, const QString& rule, const Principles& principles);

} // namespace bk
