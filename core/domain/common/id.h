// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace bk {

/// The number behind every `Id`: positive 63-bit, time-ordered (41 bits of milliseconds since 2020, 22 bits that start
/// at random and count up within a millisecond), so that rows are appended in order and records of two units
/// practically never collide.
namespace id_number {
/// Thread-safe; strictly increasing within the process.
std::int64_t next();
/// 13 characters of Crockford base32, fixed width, sortable.
QString toString(std::int64_t number);
/// Accepts lower case and the look-alikes i, l, o; nothing for anything else, zero or negative numbers.
std::optional<std::int64_t> fromString(const QString& text);
} // namespace id_number

/// A record's identity. `Tag` is the record type, so that ids of different kinds cannot be mixed up.
template <typename Tag> class Id {
public:
    /// The null id: a record that was never saved.
    constexpr Id() = default;
    static Id next() { return Id(id_number::next()); }
    static constexpr Id fromNumber(std::int64_t number) { return Id(number); }
    static std::optional<Id> fromString(const QString& text) {
        const auto number = id_number::fromString(text);
        return number ? std::optional(Id(*number)) : std::nullopt;
    }

    constexpr std::int64_t number() const { return m_number; }
    constexpr bool isNull() const { return m_number == 0; }
    QString toString() const { return id_number::toString(m_number); }

    constexpr auto operator<=>(const Id&) const = default;

private:
    constexpr explicit Id(std::int64_t number) : m_number(number) {}
    std::int64_t m_number = 0;
};

template <typename Tag> size_t qHash(const Id<Tag>& id, size_t seed = 0) { return ::qHash(qint64(id.number()), seed); }

} // namespace bk
