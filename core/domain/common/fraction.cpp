// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/fraction.h"

#include <cstdlib>

namespace bk {

QString Fraction::shown(QChar decimalSign) const {
    const std::int64_t t = tenths();
    const std::int64_t magnitude = t < 0 ? -t : t;
    return (t < 0 ? QStringLiteral("-") : QString()) + QString::number(magnitude / 10) + decimalSign +
           QString::number(magnitude % 10);
}

} // namespace bk
