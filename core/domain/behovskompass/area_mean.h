// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/rating.h"
#include "core/domain/common/fraction.h"

#include <optional>
#include <span>

namespace bk {

/// The answered statements of one area: exact sum, how many were answered, of how many asked. With no answer there is
/// no mean (G10).
struct AreaMean {
    int sum = 0;
    int count = 0;
    int of = 0;

    static AreaMean fromAnswers(std::span<const Answer> answers);

    std::optional<Fraction> mean() const;
    /// One decimal with the given decimal sign, or an en dash where there is no mean.
    QString shown(QChar decimalSign = u',') const;

    bool operator==(const AreaMean&) const = default;
};

} // namespace bk
