// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace bk {

/// The newest row of the log: what is kept of it outside the unit.
struct HistoryHead {
    qint64 sequence = 0;
    QByteArray hash;

    bool operator==(const HistoryHead&) const = default;
};

} // namespace bk
