// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/statistics_file.h"
#include "tests/fuzz/fuzz.h"

using namespace bk;
using namespace bk::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const StatisticsReading reading = readStatistics(bytesOf(data, size));
    // What is read can be written and is read again without a fault.
    if (reading.faults.empty())
        require(readStatistics(statisticsJson(reading.statistics)).faults.empty());
    return 0;
}
