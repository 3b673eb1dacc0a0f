// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/instruments/pack_reader.h"
#include "tests/fuzz/fuzz.h"

using namespace bk;
using namespace bk::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const PackReading reading = readPack(bytesOf(data, size));
    require(reading.pack.has_value() == reading.faults.empty());
    return 0;
}
