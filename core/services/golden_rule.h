// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bk {

class OpenUnit;

/// Den gyllene regeln of sharing, for screen and paper: the unit's own text where it has one, else the content file's.
/// Paragraphs divided by \n.
QString goldenRule(const OpenUnit& unit);
/// The content file's.
const QString& goldenRule();

} // namespace bk
