// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

class QWidget;

namespace bk {

class OpenUnit;

/// Each participant's means as they were rated, one column per rater, the child's and the guardians' own first. Read
/// only; what nobody rated is a dash.
QWidget* ratedMeans(OpenUnit& unit, ChildId child);

/// What the newest Upptäckarkort says: areas answered Nej or Vet ej with their descriptions, and measures taken.
QWidget* cardSummary(OpenUnit& unit, ChildId child);

} // namespace bk
