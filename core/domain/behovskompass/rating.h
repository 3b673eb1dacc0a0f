// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace bk {

/// A rating on the scale 1..5 (model section 2). There is no other value: "does not know" is an empty `Answer`, never a
/// number.
class Rating {
public:
    static constexpr int lowest = 1;
    static constexpr int highest = 5;

    /// Nothing for anything outside 1..5.
    static constexpr std::optional<Rating> from(std::int64_t value) {
        return value >= lowest && value <= highest ? std::optional(Rating(static_cast<std::uint8_t>(value)))
                                                   : std::nullopt;
    }
    constexpr int value() const { return m_value; }
    constexpr auto operator<=>(const Rating&) const = default;

private:
    constexpr explicit Rating(std::uint8_t value) : m_value(value) {}
    std::uint8_t m_value;
};

/// Empty: left blank because the person does not know. Blank is never filled in for anybody (G10).
using Answer = std::optional<Rating>;

} // namespace bk
