// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace bk {

/// Makes every CompassWidget readable: a chart with eight children, each with name, value, least and greatest. Once per
/// process is enough.
void installCompassAccessibility();

/// Tells a screen reader that the area under the keyboard has changed.
void announceCurrentArea(QWidget* compass);

} // namespace bk
