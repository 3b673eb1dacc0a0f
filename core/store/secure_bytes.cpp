// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/secure_bytes.h"

#include "core/domain/common/error.h"

#include <QtGlobal>

#include <sodium.h>

#include <cstring>
#include <new>
#include <utility>

namespace bk {

void initialiseCrypto() {
    static const int outcome = sodium_init();
    if (outcome < 0)
        throw Error(Error::Kind::WrongLibrary, QStringLiteral("sodium_init"));
}

SecureBytes::SecureBytes(std::size_t size) {
    if (size == 0)
        return;
    initialiseCrypto();
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (!m_data)
        throw std::bad_alloc();
    m_size = size;
    std::memset(m_data, 0, size);
}

SecureBytes SecureBytes::random(std::size_t size) {
    SecureBytes bytes(size);
    if (size > 0)
        randombytes_buf(bytes.m_data, size);
    return bytes;
}

SecureBytes SecureBytes::copyOf(std::span<const unsigned char> source) {
    SecureBytes bytes(source.size());
    if (!source.empty())
        std::memcpy(bytes.m_data, source.data(), source.size());
    return bytes;
}

SecureBytes::SecureBytes(SecureBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0)) {}

SecureBytes& SecureBytes::operator=(SecureBytes&& other) noexcept {
    SecureBytes taken(std::move(other)); // what stood here before goes, wiped, with `taken`
    std::swap(m_data, taken.m_data);
    std::swap(m_size, taken.m_size);
    return *this;
}

SecureBytes::~SecureBytes() {
    sodium_free(m_data); // wipes; null is allowed
}

std::span<const std::byte, 32> SecureBytes::asKey() const noexcept {
    Q_ASSERT(m_size == 32);
    return std::span<const std::byte, 32>(reinterpret_cast<const std::byte*>(m_data), 32);
}

bool operator==(const SecureBytes& a, const SecureBytes& b) noexcept {
    return a.m_size == b.m_size && (a.m_size == 0 || sodium_memcmp(a.m_data, b.m_data, a.m_size) == 0);
}

} // namespace bk
