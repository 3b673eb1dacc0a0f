// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/transfer_keys.h"

#include "core/domain/common/error.h"

#include <sodium.h>

namespace bk {
namespace {

constexpr std::size_t fingerprintSize = 24;
constexpr int fingerprintRounds = 16 * 1024;

static_assert(transferKeySize == crypto_box_PUBLICKEYBYTES && transferKeySize == crypto_sign_PUBLICKEYBYTES);
static_assert(transferSignatureSize == crypto_sign_BYTES);

unsigned char* raw(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

const unsigned char* raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }

crypto_sign_state stateOf(std::initializer_list<QByteArrayView> parts) {
    initialiseCrypto();
    crypto_sign_state state;
    crypto_sign_init(&state);
    for (const QByteArrayView part : parts)
        crypto_sign_update(&state, raw(part), std::size_t(part.size()));
    return state;
}

} // namespace

TransferKeys TransferKeys::generate() {
    initialiseCrypto();
    TransferKeys keys{
        QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized), SecureBytes(crypto_box_SECRETKEYBYTES),
        QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized), SecureBytes::random(crypto_sign_SEEDBYTES)};
    crypto_box_keypair(raw(keys.boxPublicKey), keys.boxSecretKey.data());
    SecureBytes secretKey(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(raw(keys.signPublicKey), secretKey.data(), keys.signSeed.data());
    return keys;
}

QByteArray signParts(std::initializer_list<QByteArrayView> parts, const SecureBytes& signSeed) {
    crypto_sign_state state = stateOf(parts);
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    SecureBytes secretKey(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(raw(publicKey), secretKey.data(), signSeed.data());
    QByteArray signature(transferSignatureSize, Qt::Uninitialized);
    crypto_sign_final_create(&state, raw(signature), nullptr, secretKey.data());
    return signature;
}

bool isSignatureOf(
    std::initializer_list<QByteArrayView> parts, const QByteArray& signature, const QByteArray& signPublicKey) {
    if (signature.size() != transferSignatureSize || signPublicKey.size() != transferKeySize)
        return false;
    crypto_sign_state state = stateOf(parts);
    return crypto_sign_final_verify(&state, raw(signature), raw(signPublicKey)) == 0;
}

bool canReceive(const QByteArray& boxPublicKey) {
    if (boxPublicKey.size() != transferKeySize)
        return false;
    const SecureBytes any = SecureBytes::random(crypto_box_SECRETKEYBYTES);
    SecureBytes shared(crypto_scalarmult_BYTES);
    return crypto_scalarmult(shared.data(), any.data(), raw(boxPublicKey)) == 0;
}

QByteArray keyFingerprint(const QByteArray& boxPublicKey, const QByteArray& signPublicKey) {
    initialiseCrypto();
    const QByteArray keys = boxPublicKey + signPublicKey;
    QByteArray input = QByteArrayLiteral("behovskompass unit keys 1") + keys;
    QByteArray hash(crypto_generichash_BYTES_MAX, Qt::Uninitialized);
    for (int round = 0; round < fingerprintRounds; ++round) {
        if (crypto_generichash(
                raw(hash), std::size_t(hash.size()), raw(input), std::size_t(input.size()), nullptr, 0) != 0)
            throw Error(Error::Kind::Io, QStringLiteral("crypto_generichash"));
        input = hash + keys;
    }
    return hash.first(fingerprintSize);
}

} // namespace bk
