// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"

namespace bk {

/// One paper made three times, in Swedish, in another language and with both beside each other (`inOneLine`), as
/// one: what the words differ in stands beside each other, what people wrote stands once, figures and drawings are
/// those of `both`. Pure. Where the papers do not have the same blocks everything of both is kept, one after the other.
Document bilingual(const Document& swedish, const Document& other, const Document& both);

/// A paper in `words`, with Swedish beside it where they say so. `make` builds it, as often as it is asked.
template <typename Make> Document inWords(const PaperWords& words, const Make& make) {
    const auto made = [&make](PaperWords each) {
        const PaperLanguage scope(std::move(each));
        return make();
    };
    if (!words.dictionary || !words.besideSwedish)
        return made(words);
    return bilingual(made({}), made({words.dictionary}), made({words.dictionary, true, true}));
}

} // namespace bk
