// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/default_pack.h"
#include "core/services/exchange/children_file.h"
#include "tests/fuzz/fuzz.h"

using namespace bk;
using namespace bk::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const InstrumentLibrary known({std::make_shared<const InstrumentPack>(defaultPack())});
    const ChildrenFile file = readChildrenFile(bytesOf(data, size), known, QDate(2026, 11, 22));
    require(file.json != nullptr);
    return 0;
}
