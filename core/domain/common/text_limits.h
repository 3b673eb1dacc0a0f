// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"

namespace bk {

/// How much a field holds, in UTF-16 code units: one limit per kind of text, the same in forms, checks, files and
/// columns.
namespace text_limits {
inline constexpr int name = 200;         ///< a person's or organisation's name
inline constexpr int line = 500;         ///< one line, an address, a label
inline constexpr int freeText = 100'000; ///< what people write at length
} // namespace text_limits

/// Nothing but white space counts as not filled in.
bool isBlank(const QString& text);

/// Appends `rule` with `where` and the limit as its value where `text` is longer than `limit`.
void checkLength(Issues& issues, const QString& rule, const QString& where, const QString& text, int limit);

} // namespace bk
