// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSettings;

namespace bk::motion {

/// Whether what would move is shown as it ends: chosen in this program, or on the computer as a whole.
bool isReduced();
/// For this person on this computer; not part of any unit.
void setReduced(bool reduced);
void load(const QSettings& settings);
void save(QSettings& settings);

} // namespace bk::motion
