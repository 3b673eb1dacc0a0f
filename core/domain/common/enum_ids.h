// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace bk {

/// An enumerator and its stable id in files, in columns and on the command line: ASCII, never shown, never changed.
template <typename Enum> struct EnumId {
    Enum value;
    QLatin1StringView id;
};

/// Every enumerator of `Enum` must stand in `ids`.
template <typename Enum, std::size_t size> QString idIn(const std::array<EnumId<Enum>, size>& ids, Enum value) {
    for (const EnumId<Enum>& entry : ids)
        if (entry.value == value)
            return entry.id;
    Q_UNREACHABLE();
}

template <typename Enum, std::size_t size>
std::optional<Enum> valueIn(const std::array<EnumId<Enum>, size>& ids, const QString& id) {
    for (const EnumId<Enum>& entry : ids)
        if (entry.id == id)
            return entry.value;
    return std::nullopt;
}

} // namespace bk
