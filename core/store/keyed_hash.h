// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace bk {

/// BLAKE2b with a key, fed piece by piece; the lengths are hashed too, so that no two lists of pieces give the same
/// bytes. Internal to the store.
class KeyedHash {
public:
    static constexpr std::size_t size = 32;

    explicit KeyedHash(std::span<const std::byte> key);
    KeyedHash(const KeyedHash&) = delete;
    KeyedHash& operator=(const KeyedHash&) = delete;
    ~KeyedHash();

    void add(std::span<const std::byte> bytes);
    void add(std::string_view text) { add(std::as_bytes(std::span(text))); }
    void add(const QByteArray& bytes) { add(std::as_bytes(std::span(bytes))); }
    void add(std::int64_t number);
    /// Pieces that are added again and again, as `add` of each in turn hashes them: spelled once, added as one.
    void addSpelled(std::string_view spelled);
    static std::string spelled(std::string_view piece);
    /// Of what was added since the last result; what is added after it makes the next.
    QByteArray result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace bk
