// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/behovskompass/area_mean.h"

namespace bk {

AreaMean AreaMean::fromAnswers(std::span<const Answer> answers) {
    AreaMean mean;
    mean.of = static_cast<int>(answers.size());
    for (const Answer& answer : answers) {
        if (answer) {
            mean.sum += answer->value();
            ++mean.count;
        }
    }
    return mean;
}

std::optional<Fraction> AreaMean::mean() const {
    return count == 0 ? std::nullopt : std::optional(Fraction(sum, count));
}

QString AreaMean::shown(QChar decimalSign) const {
    const auto value = mean();
    return value ? value->shown(decimalSign) : QStringLiteral("–");
}

} // namespace bk
