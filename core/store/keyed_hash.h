// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
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
    QByteArray result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace bk
