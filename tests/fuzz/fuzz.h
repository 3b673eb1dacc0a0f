// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>

namespace bk::fuzz {

inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size) {
    return QByteArray(reinterpret_cast<const char*>(data), qsizetype(size));
}

/// What must hold whatever the file says. Ends the process where it does not, so that libFuzzer keeps the input.
inline void require(bool holds) {
    if (!holds)
        __builtin_trap();
}

} // namespace bk::fuzz
