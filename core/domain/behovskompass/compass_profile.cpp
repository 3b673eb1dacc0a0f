// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/behovskompass/compass_profile.h"

#include <algorithm>

namespace bk {

bool CompassProfile::isEmpty() const {
    return std::none_of(areas.begin(), areas.end(), [](const AreaPoint& point) { return point.value.has_value(); });
}

} // namespace bk
