// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/keyed_hash.h"

#include "core/store/secure_bytes.h"

#include <QtEndian>

#include <sodium.h>

#include <array>
#include <cstring>

namespace bk {

struct KeyedHash::State {
    crypto_generichash_state keyed; ///< before the first piece
    crypto_generichash_state hash;
    std::array<unsigned char, 1024> waiting; ///< pieces are small, and each costs a call
    std::size_t count;

    void put(const void* bytes, std::size_t length) {
        if (length > waiting.size() - count)
            flush();
        if (length > waiting.size()) {
            crypto_generichash_update(&hash, static_cast<const unsigned char*>(bytes), length);
        } else if (length > 0) {
            std::memcpy(waiting.data() + count, bytes, length);
            count += length;
        }
    }
    void flush() {
        crypto_generichash_update(&hash, waiting.data(), count);
        count = 0;
    }
};

KeyedHash::KeyedHash(std::span<const std::byte> key) : m_state(std::make_unique_for_overwrite<State>()) {
    initialiseCrypto();
    crypto_generichash_init(&m_state->keyed, reinterpret_cast<const unsigned char*>(key.data()), key.size(), size);
    m_state->hash = m_state->keyed;
    m_state->count = 0;
}

KeyedHash::~KeyedHash() { sodium_memzero(m_state.get(), sizeof(State)); }

void KeyedHash::add(std::span<const std::byte> bytes) {
    add(std::int64_t(bytes.size()));
    m_state->put(bytes.data(), bytes.size());
}

void KeyedHash::add(std::int64_t number) {
    unsigned char bytes[sizeof number];
    qToLittleEndian(number, bytes);
    m_state->put(bytes, sizeof bytes);
}

void KeyedHash::addSpelled(std::string_view spelled) { m_state->put(spelled.data(), spelled.size()); }

std::string KeyedHash::spelled(std::string_view piece) {
    std::string text(sizeof(std::int64_t), '\0');
    qToLittleEndian(std::int64_t(piece.size()), text.data());
    return text.append(piece);
}

QByteArray KeyedHash::result() {
    QByteArray hash(qsizetype(size), Qt::Uninitialized);
    m_state->flush();
    crypto_generichash_final(&m_state->hash, reinterpret_cast<unsigned char*>(hash.data()), size);
    m_state->hash = m_state->keyed;
    return hash;
}

} // namespace bk
