// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/print_qt.h"

#include <QStringList>

class QWidget;

/// What can be found wrong with a window without eyes. Each gives one line per fault, empty when all is well; the
/// window must be shown.
namespace bk::test {

/// Everything that can be operated and has no name a screen reader could say (EN 301 549, 11.5.2.5), walking the
/// accessibility tree.
QStringList unnamedControls(QWidget* root);
/// Everything that can be pressed or typed in and is lower or narrower than `side`.
QStringList smallTargets(QWidget* root, int side = 24);
/// Texts that need more room than they have (WCAG 1.4.4).
QStringList clippedTexts(QWidget* root);
/// Controls that Tab never reaches, or twice in one round.
QStringList tabFaults(QWidget* root);

} // namespace bk::test
