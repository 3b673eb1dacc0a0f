// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMimeData;

namespace bk {

/// Puts `content` (owned from now on) on the clipboard for half a minute, or until the unit locks. Asks the system's
/// clipboard history to leave it out.
void copyForAWhile(QMimeData* content);
/// Empties the clipboard where what is on it came from this program.
void clearOwnClipboard();

} // namespace bk
