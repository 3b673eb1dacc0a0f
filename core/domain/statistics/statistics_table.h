// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/fraction.h"
#include "core/domain/statistics/figure.h"

#include <QStringList>

#include <variant>
#include <vector>

namespace bk {

/// A label, a figure, or days and means; no fraction: there is none.
using StatisticsCell = std::variant<QString, Figure, std::optional<Fraction>>;

/// One table of the statistics, laid out as the process leaders' evaluation has it.
struct StatisticsTable {
    QString id; ///< "cards", "barnteam" …: comments belong to it
    QString title;
    QStringList header;
    std::vector<std::vector<StatisticsCell>> rows; ///< as many cells as the header
    QString note;                                  ///< how it is counted
    QString comment;                               ///< what people say about it

    bool operator==(const StatisticsTable&) const = default;
};

} // namespace bk
