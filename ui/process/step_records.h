// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/obstacles.h"
#include "ui/child/child_tab.h"

namespace bk {

class OpenUnit;

/// A record that a step of this round has left, and how it is opened.
struct StepRecord {
    QString text;
    std::function<void()> open;
};

/// Newest first.
std::vector<StepRecord> recordsOf(Station station, const ProcessFacts& facts, OpenUnit& unit, const ChildRoads& roads);

/// The form that a station is worked with: its `FormPlace` id and what the button says; empty ids: none.
struct StepForm {
    QString id;
    QString record;
    QString button;
};
StepForm formOf(Station station, const ProcessFacts& facts);
/// The form that an obstacle's opening leads to; `NewRound`, `Reason` and `Date` lead to none. A consent is of the kind
/// that the guard asks for.
StepForm formOf(const Obstacle& obstacle, const ProcessFacts& facts);

} // namespace bk
