// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/conversation/samtalstarning.h"

#include <algorithm>
#include <vector>

namespace bk {

Area thrownArea(const PerArea<bool>& done, const DieLuck& luck) {
    std::vector<Area> left;
    std::copy_if(
        allAreas.begin(), allAreas.end(), std::back_inserter(left), [&done](Area area) { return !done[area]; });
    if (left.empty())
        left.assign(allAreas.begin(), allAreas.end());
    return left[std::size_t(luck(int(left.size())))];
}

std::array<Samtalstarning, 2> samtalstarningar() {
    constexpr std::size_t each = areaCount / 2;
    std::array<Samtalstarning, 2> dice;
    for (const Area area : allAreas)
        dice[indexOf(area) / each].faces[indexOf(area) % each] = area;
    return dice;
}

} // namespace bk
