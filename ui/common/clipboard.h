// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QMimeData;

namespace bk {

/// Puts `content` (owned from now on) on the clipboard for half a minute, or until the unit locks. Asks the system's
/// clipboard history to leave it out.
void copyForAWhile(QMimeData* content);
/// Whether this program has put there what is on the clipboard.
using IsOurs = std::function<bool()>;
/// From now on what a person copies out of any field or text of the program is treated as by `copyForAWhile`. What
/// other programs put on the clipboard is left alone. The system is asked whose it is,
/// unless `isOurs` answers.
void clearClipboardAfterAWhile(IsOurs isOurs = {});
/// Empties the clipboard where what is on it came from this program.
void clearOwnClipboard();

} // namespace bk
