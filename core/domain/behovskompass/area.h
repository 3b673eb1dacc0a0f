// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace bk {

/// The eight areas of Behovskompassen in their fixed order, clockwise from the top (model section 2). A pack of another
/// wellbeing model with eight indicators fills the same eight positions with its own ids and labels (`AreaTerm`).
enum class Area : std::uint8_t { Omsorg, Trygghet, MaBra, Fritid, Tillhorighet, Ansvar, Respekteras, Utvecklas };

inline constexpr std::size_t areaCount = 8;

inline constexpr std::array<Area, areaCount> allAreas{Area::Omsorg,      Area::Trygghet,     Area::MaBra,
                                                      Area::Fritid,      Area::Tillhorighet, Area::Ansvar,
                                                      Area::Respekteras, Area::Utvecklas};

constexpr std::size_t indexOf(Area area) { return static_cast<std::size_t>(area); }
/// `index` 0..7.
constexpr Area areaAt(std::size_t index) { return allAreas[index]; }

/// One `T` per area, always all eight and in order.
template <typename T> class PerArea {
public:
    constexpr PerArea() = default;
    constexpr explicit PerArea(std::array<T, areaCount> values) : m_values(std::move(values)) {}

    constexpr T& operator[](Area area) { return m_values[indexOf(area)]; }
    constexpr const T& operator[](Area area) const { return m_values[indexOf(area)]; }
    constexpr auto begin() { return m_values.begin(); }
    constexpr auto end() { return m_values.end(); }
    constexpr auto begin() const { return m_values.begin(); }
    constexpr auto end() const { return m_values.end(); }

    bool operator==(const PerArea&) const = default;

private:
    std::array<T, areaCount> m_values{};
};

} // namespace bk
