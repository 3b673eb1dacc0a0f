// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument.h"

#include <QPainterPath>

namespace bk {

/// What an area of Behovskompassen is about, as a picture for those who do not read yet: a heart, a house, a sun … To
/// be filled, within the square from (0, 0) to (1, 1). In another wellbeing model the same place may mean something
/// else: there it is a circle with the area's sector.
QPainterPath areaPicture(const WellbeingModel& model, Area area);

} // namespace bk
