// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statistics/experience.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

using namespace bk;
using namespace bk::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ExperienceReading reading = readExperience(bytesOf(data, size));
    require(!reading.filled.empty() || !reading.faults.empty());
    for (const JsonFault& fault : reading.faults)
        require(fault.line >= 1 && !fault.rule.isEmpty());
    for (const FilledExperience& filled : reading.filled)
        require(std::ranges::all_of(filled.answers, [](const std::optional<int>& answer) {
            return !answer || (*answer >= 1 && *answer <= experienceAnswers);
        }));
    return 0;
}
