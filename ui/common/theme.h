// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_painter.h"

#include <QPalette>
#include <QString>

class QApplication;
class QSettings;
class QWidget;

namespace bk {

enum class ColourScheme { System, Light, Dark, HighContrast };

/// How the program looks, for this person on this computer. Not part of any unit.
struct Appearance {
    ColourScheme scheme = ColourScheme::System;
    int textPercent = 100; ///< 80..200

    static constexpr int smallestText = 80;
    static constexpr int largestText = 200;

    static Appearance load(const QSettings& settings);
    void save(QSettings& settings) const;
    bool operator==(const Appearance&) const = default;
};

/// Colours that the palette has no role for. Chosen so that each on its ground has at least 4.5:1 (text) or 3:1 (lines,
/// marks).
struct HouseColours {
    QColor accent;     ///< filled primary buttons, focus, chosen
    QColor onAccent;   ///< text on it
    QColor quiet;      ///< secondary text
    QColor line;       ///< separators; decorative
    QColor outline;    ///< borders of controls
    QColor rail;       ///< ground of the navigation rail
    QColor raised;     ///< ground of cards
    QColor infoGround; ///< message bars
    QColor goodGround;
    QColor warnGround;
    QColor errorGround;
    QColor good; ///< marks and text on their ground
    QColor warn;
    QColor error;
};

/// Sets style, palette and font for the whole program. Cheap; may be called again at any time, open windows follow.
void applyAppearance(QApplication& application, const Appearance& appearance);

/// The colours that go with a palette `applyAppearance` has set.
const HouseColours& houseColours(const QPalette& palette);
bool isDark(const QPalette& palette);
/// The compass painter's tone for widgets with this palette.
Tone toneOf(const QPalette& palette);

/// Least side of anything that can be pressed, in pixels: 24, or 44 inside a widget marked by `setBigTargets`.
int targetSize(const QWidget* widget);
/// For talk and meeting pages: every control inside becomes at least 44 px high.
void setBigTargets(QWidget* widget);

/// The spacing grid: 8 px at 100 % text, growing with it. `units` may be a half.
int grid(qreal units = 1.0);

/// Marks the one button a page is about; painted filled.
void makePrimary(QWidget* button);
/// A button without frame until it is pointed at or has focus.
void makeFlat(QWidget* button);
/// Secondary text: the palette's quiet colour.
void makeQuiet(QWidget* label);
/// `steps` of 1.125 larger than the running text; 3 is a page's heading. Follows the text size.
void makeLarger(QWidget* widget, int steps, bool bold = false);

} // namespace bk
