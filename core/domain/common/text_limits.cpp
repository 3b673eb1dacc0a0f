// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/text_limits.h"

#include <algorithm>

namespace bk {

bool isBlank(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

void checkLength(Issues& issues, const QString& rule, const QString& where, const QString& text, int limit) {
    if (text.size() > limit)
        issues.push_back({rule, where, {QString::number(limit)}});
}

} // namespace bk
