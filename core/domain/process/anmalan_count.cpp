// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/anmalan_count.h"

#include "core/domain/common/text_limits.h"

#include <algorithm>

namespace bk {

bool isWithCard(const Anmalan& anmalan) {
    return anmalan.card || std::any_of(anmalan.areas.begin(), anmalan.areas.end(), [](const CardArea& area) {
               return area.answer || !isBlank(area.description);
           });
}

AnmalanCount countOf(const std::vector<Anmalan>& anmalningar) {
    const auto with = int(std::count_if(anmalningar.begin(), anmalningar.end(), isWithCard));
    return {with, int(anmalningar.size()) - with};
}

} // namespace bk
