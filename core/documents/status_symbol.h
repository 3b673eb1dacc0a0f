// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/goal.h"

#include <QPainter>

namespace bk {

/// "Ska sättas in", "Pågår", "Klart": the word that always stands beside the symbol.
QString statusWord(SupportStatus status);

/// An empty ring, one half filled, one filled with a tick: told apart without colour. As large as `square`; vector
/// only, no transparency. The same on screen and paper.
void paintStatusSymbol(
    QPainter& painter, const QRectF& square, SupportStatus status, const QColor& ink, const QColor& ground);

} // namespace bk
