// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>

namespace bk {

/// The smallest spacing there is, in the font's units: invisible, but no two letters become one sign ("ffi"), which
/// would not be found again in a PDF's text.
constexpr qreal paperLetterSpacing = 1.0 / 64;

/// The name of the family the program carries with it. Registers it on the first call; needs a QGuiApplication. Any
/// thread.
QString paperFamily();

/// The program's own font, the same on every computer, so that screen, paper and files lay out alike. `pointSize` may
/// be fractional. Unhinted: widths grow in step with size.
QFont paperFont(qreal pointSize, QFont::Weight weight = QFont::Normal, bool italic = false);

/// The same with a size in the painter's own units.
QFont paperFontInUnits(int units, QFont::Weight weight = QFont::Normal, bool italic = false);

} // namespace bk
