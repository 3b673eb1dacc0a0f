// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace bk {

/// Where the detail says more exactly what it was than the kind does.
struct ExactSentences {
    const char* detail;
    const char* happened;
    const char* whatToDo;
};

/// Of keys, users, and what a person is asked to accept.
std::span<const ExactSentences> keySentences();

} // namespace bk
