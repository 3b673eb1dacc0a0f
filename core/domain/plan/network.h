// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"

#include <QString>

#include <vector>

namespace bk {

inline constexpr int networkCircles = 4; ///< circle 1 is the innermost, nearest the child
inline constexpr int mostNetworkPeople = 100;

/// Somebody who is there for the child (section 2), drawn on a circle around it.
struct NetworkPerson {
    QString name;
    QString relation; ///< "mormor", "tränare" …; may be empty
    int circle = 1;   ///< 1..networkCircles, 1 nearest
    int degrees = 0;  ///< 0..359, clockwise from the top

    bool operator==(const NetworkPerson&) const = default;
};

/// Where there is most room on a circle: the middle of its widest gap; the top where nobody is on it.
int freeDegrees(const std::vector<NetworkPerson>& people, int circle);

/// Rules: plan.network.empty, plan.network.circle, plan.network.many (value: limit), plan.text.tooLong; where:
/// "network.1" with the person's number.
Issues issues(const std::vector<NetworkPerson>& people);

} // namespace bk
