// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/principles.h"

#include "core/domain/common/text_limits.h"

#include <algorithm>

namespace bk {

bool isAnswered(const Principles& principles) {
    return std::all_of(
        principles.begin(), principles.end(), [](const PrincipleAnswer& answer) { return answer.yes.has_value(); });
}

void checkAnswered(Issues& issues, const QString& rule, const Principles& principles) {
    for (std::size_t i = 0; i < principles.size(); ++i)
        if (!principles[i].yes)
            issues.push_back({rule, QString::number(i + 1), {}});
}

void checkNotes(Issues& issues, const QString& rule, const Principles& principles) {
    for (std::size_t i = 0; i < principles.size(); ++i)
        checkLength(issues, rule, QStringLiteral("principle.%1").arg(i + 1), principles[i].note, text_limits::freeText);
}

} // namespace bk
