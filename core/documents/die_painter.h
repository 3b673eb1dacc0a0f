// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_painter.h"
#include "core/domain/conversation/samtalstarning.h"
#include "core/domain/instruments/instrument.h"

namespace bk::die_painter {

/// One face: the area's colour, picture and label; without an area all eight colours and `free`. Vector only, no
/// transparency.
void paintFace(
    QPainter& painter, const QRectF& square, std::optional<Area> area, const QString& free, const WellbeingModel& model,
    Tone tone);

/// The die as a net, as large as `rect` holds it: faces, flaps to glue, solid lines to cut, dashed lines to fold.
void paintNet(QPainter& painter, const QRectF& rect, const Samtalstarning& die, const WellbeingModel& model, Tone tone);

/// The net in sides of the die.
inline constexpr qreal netWidth = 3;
inline constexpr qreal netHeight = 4.2; ///< with the flap below

} // namespace bk::die_painter
