// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bk::test {

/// Bytes to look for in this process's own memory, kept inverted so as not to find themselves.
class HiddenBytes {
public:
    /// `inverted`: as `invert` gives them.
    explicit HiddenBytes(std::string inverted) : m_inverted(std::move(inverted)) {}
    static std::string invert(std::string_view bytes);

    /// Where they stand in `part` from `from` on; npos: nowhere. Letters of ASCII fit whatever their case.
    std::size_t findIn(std::string_view part, std::size_t from = 0) const;
    std::size_t size() const { return m_inverted.size(); }

private:
    std::string m_inverted;
};

/// The same text as the process may hold it: in UTF-8 and in UTF-16. Of ASCII only.
std::vector<HiddenBytes> textBytes(std::string_view invertedText);

/// A place where something was found. The bytes around it are inverted.
struct MemoryHit {
    std::string region; ///< as the system names it; empty for what has no name
    std::string around;
    std::uintptr_t address = 0;
};

/// Every place in this process's writable memory, on Linux. A sanitizer's shadow is left out: terabytes of addresses
/// that hold no data. Throws std::runtime_error where the memory cannot be read.
std::vector<MemoryHit> findInMemory(const std::vector<HiddenBytes>& wanted);

} // namespace bk::test
