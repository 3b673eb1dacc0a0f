// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statistics/term_counts.h"

#include <QDateTime>

namespace bk {

/// One unit's terms, as its file of statistics holds them: sums alone, nothing of any child.
struct UnitStatistics {
    QString unitId; ///< the same for the unit's whole life
    QString unit;   ///< its name
    bool practice = false;
    QDateTime madeAt;    ///< UTC
    int maskedBelow = 0; ///< 0: the exact numbers
    std::vector<TermCounts> terms;

    bool operator==(const UnitStatistics&) const = default;
};

} // namespace bk
