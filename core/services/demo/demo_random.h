// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>

namespace bk {

/// The same numbers on every computer for the same seed and child (SplitMix64), so that a practice unit can be told of
/// and made again.
class DemoRandom {
public:
    DemoRandom(quint32 seed, quint64 stream) : m_state((quint64(seed) << 32) ^ (stream * 0x9E3779B97F4A7C15ull + 1)) {}

    quint64 next() {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ull);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }
    /// 0..`count`-1.
    std::size_t below(std::size_t count) { return std::size_t(next() % count); }
    /// `lowest`..`highest`.
    int between(int lowest, int highest) { return lowest + int(below(std::size_t(highest - lowest + 1))); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <typename List> const auto& oneOf(const List& list) { return list[below(std::size(list))]; }

private:
    quint64 m_state;
};

} // namespace bk
