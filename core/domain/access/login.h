// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bk {

/// Stands in the log for whoever opened the unit with the paper key; nobody's login.
inline constexpr QLatin1StringView recoveryLogin("recovery");

/// Whether a login can be typed and told apart: letters, digits, `.`, `_`, `-` and `@`, beginning with a letter or
/// digit, after white space at both ends is gone. Units from before hold others.
bool isUsableLogin(const QString& login);

} // namespace bk
