// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/keyed_hash.h"

#include "core/store/secure_bytes.h"

#include <QtEndian>

#include <sodium.h>

namespace bk {

struct KeyedHash::State {
    crypto_generichash_state hash;
};

KeyedHash::KeyedHash(std::span<const std::byte> key) : m_state(std::make_unique<State>()) {
    initialiseCrypto();
    crypto_generichash_init(&m_state->hash, reinterpret_cast<const unsigned char*>(key.data()), key.size(), size);
}

KeyedHash::~KeyedHash() { sodium_memzero(m_state.get(), sizeof(State)); }

void KeyedHash::add(std::span<const std::byte> bytes) {
    add(std::int64_t(bytes.size()));
    crypto_generichash_update(&m_state->hash, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
}

void KeyedHash::add(std::int64_t number) {
    unsigned char bytes[sizeof number];
    qToLittleEndian(number, bytes);
    crypto_generichash_update(&m_state->hash, bytes, sizeof bytes);
}

QByteArray KeyedHash::result() {
    QByteArray hash(qsizetype(size), Qt::Uninitialized);
    crypto_generichash_final(&m_state->hash, reinterpret_cast<unsigned char*>(hash.data()), size);
    return hash;
}

} // namespace bk
