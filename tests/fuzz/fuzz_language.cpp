// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/instruments/paper_dictionary.h"
#include "tests/fuzz/fuzz.h"

using namespace bk;
using namespace bk::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const LanguageReading reading = readPaperDictionary(bytesOf(data, size));
    require(reading.dictionary.has_value() == reading.faults.empty());
    // What is read can be written and says the same again.
    if (reading.dictionary)
        require(readPaperDictionary(paperDictionaryJson(*reading.dictionary)).dictionary == reading.dictionary);
    return 0;
}
