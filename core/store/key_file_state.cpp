// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/key_file_state.h"

#include <algorithm>

namespace bk {

KeyFileAge keyFileAge(const KeyFileState& known, const KeyFileState& found) {
    if (found.epoch < known.epoch || found.sequence < known.sequence)
        return KeyFileAge::Older;
    if (found.sequence == known.sequence)
        return found == known ? KeyFileAge::Same : KeyFileAge::Altered;
    return found.sequence - known.sequence == 1 ? KeyFileAge::OneStepNewer : KeyFileAge::DatabaseOlder;
}

std::vector<SlotPublicKeys>
unknownPublicKeys(const std::vector<SlotPublicKeys>& known, const std::vector<SlotPublicKeys>& found) {
    std::vector<SlotPublicKeys> unknown;
    std::ranges::copy_if(found, std::back_inserter(unknown), [&](const SlotPublicKeys& slot) {
        return std::ranges::find(known, slot) == known.end();
    });
    return unknown;
}

} // namespace bk
