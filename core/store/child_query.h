// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/station.h"

#include <QDate>
#include <QString>

#include <vector>

namespace bk {

/// Which children the list shows; what is not set lets everybody through.
struct ChildFilter {
    std::vector<Station> stations = {}; ///< stands at one of them in its newest round
    QDate overdueOn = {};               ///< something that waits was due before that day
    QDate bornFrom = {};
    QDate bornTo = {};        ///< inclusive
    QString responsible = {}; ///< the Barnkontakt's or the Stödsamordnare's name

    bool isEmpty() const { return *this == ChildFilter(); }
    bool operator==(const ChildFilter&) const = default;
};

enum class ChildOrder { Name, BirthDate, Place, Barnkontakt, LastRated };

struct ChildQuery {
    QString search; ///< as typed; empty: all
    ChildOrder order = ChildOrder::Name;
    bool descending = false;
    ChildFilter filter = {};

    bool operator==(const ChildQuery&) const = default;
};

} // namespace bk
