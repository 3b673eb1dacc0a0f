// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace bk {

/// Lets a screen reader ask any QScrollArea for a child that has gone since it counted them. Qt's own reading (6.4)
/// looks past the end of its list and ends the program, as when a scroll bar leaves with the form that needed it. Once
/// per process is enough.
void readScrollAreasSafely();

} // namespace bk
