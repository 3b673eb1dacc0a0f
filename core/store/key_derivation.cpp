// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/key_derivation.h"

#include "core/domain/common/error.h"

#include <sodium.h>

namespace bk {

static_assert(kdfSaltSize == crypto_pwhash_argon2id_SALTBYTES);
static_assert(keySize == crypto_kdf_KEYBYTES);

SecureBytes deriveFromPassphrase(const Passphrase& passphrase, const QByteArray& salt, KdfCost cost) {
    Q_ASSERT(salt.size() == kdfSaltSize && cost.isAcceptable());
    initialiseCrypto();
    SecureBytes key(keySize);
    const SecureBytes& text = passphrase.utf8();
    const char* const password = text.isEmpty() ? "" : reinterpret_cast<const char*>(text.data());
    const int rc = crypto_pwhash(
        key.data(), key.size(), password, text.size(), reinterpret_cast<const unsigned char*>(salt.constData()),
        cost.passes, std::size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    if (rc != 0)
        throw Error(
            Error::Kind::Io,
            QStringLiteral("argon2id: %1 MiB of memory are not to be had").arg(cost.memory / 1024 / 1024));
    return key;
}

SecureBytes deriveSubkey(const SecureBytes& unitKey, Subkey which) {
    Q_ASSERT(unitKey.size() == keySize);
    static constexpr char context[] = "behovsko";
    static_assert(sizeof context - 1 == crypto_kdf_CONTEXTBYTES);
    SecureBytes key(keySize);
    crypto_kdf_derive_from_key(key.data(), key.size(), std::uint64_t(which), context, unitKey.data());
    return key;
}

} // namespace bk
