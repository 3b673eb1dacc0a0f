// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractButton;

namespace bk {

/// Reads a checkable button as one of several to choose from, and lets a screen reader choose it as a click does; Qt's
/// own action only moves the mark.
void readAsChoice(QAbstractButton* button);
/// Lets a screen reader tick every check box, and press every button that stays down, as a click does.
void readTicksAsClicks();

} // namespace bk
