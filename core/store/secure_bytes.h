// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <span>

namespace bk {

/// Readies the crypto library. Idempotent and thread-safe; everything here that needs it calls it by itself.
/// Throws Error::Kind::WrongLibrary when the library cannot start (no source of randomness).
void initialiseCrypto();

/// Secret bytes in memory that is locked against swapping where the system allows, fenced by guard pages, and wiped
/// when freed. Move-only, so that every copy is a visible `clone()`.
class SecureBytes {
public:
    SecureBytes() = default;
    /// `size` zero bytes. Throws std::bad_alloc.
    explicit SecureBytes(std::size_t size);
    static SecureBytes random(std::size_t size);
    static SecureBytes copyOf(std::span<const unsigned char> bytes);

    SecureBytes(SecureBytes&& other) noexcept;
    SecureBytes& operator=(SecureBytes&& other) noexcept;
    ~SecureBytes();

    SecureBytes clone() const { return copyOf(bytes()); }

    unsigned char* data() noexcept { return m_data; }
    const unsigned char* data() const noexcept { return m_data; }
    std::size_t size() const noexcept { return m_size; }
    bool isEmpty() const noexcept { return m_size == 0; }
    std::span<const unsigned char> bytes() const noexcept { return {m_data, m_size}; }
    /// For what takes a 256-bit key; there must be 32 bytes.
    std::span<const std::byte, 32> asKey() const noexcept;

    /// Compares in constant time.
    friend bool operator==(const SecureBytes& a, const SecureBytes& b) noexcept;

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace bk
