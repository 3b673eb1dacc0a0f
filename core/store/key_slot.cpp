// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/key_slot.h"

#include "core/domain/common/error.h"
#include "core/store/unit_key_seal.h"

#include <QtEndian>

#include <sodium.h>

#include <cstring>

namespace bk {
namespace {

constexpr auto boxSecretSize = crypto_box_SECRETKEYBYTES;
constexpr auto signSeedSize = crypto_sign_SEEDBYTES;
constexpr auto secretsSize = boxSecretSize + signSeedSize;

unsigned char* raw(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

const unsigned char* raw(const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.constData()); }

QByteArray randomBytes(qsizetype size) {
    initialiseCrypto();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), std::size_t(size));
    return bytes;
}

/// What the encrypted secret keys are bound to: unit, user, cost and public keys. Lengths stand before what varies.
QByteArray boundTo(const QByteArray& unitId, const UserSlot& slot) {
    const auto number = [](auto value) {
        QByteArray bytes(sizeof value, Qt::Uninitialized);
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    const QByteArray login = slot.user.login.toUtf8();
    return QByteArrayLiteral("behovskompass user slot 1") + unitId + number(quint32(login.size())) + login +
           number(slot.cost.passes) + number(slot.cost.memory) + slot.boxPublicKey + slot.signPublicKey;
}

QByteArray boxPublicKeyOf(const SecureBytes& secretKey) {
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    if (crypto_scalarmult_base(raw(publicKey), secretKey.data()) != 0)
        throw Error(Error::Kind::Io, QStringLiteral("crypto_scalarmult_base"));
    return publicKey;
}

QByteArray signPublicKeyOf(const SecureBytes& seed) {
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    SecureBytes secretKey(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(raw(publicKey), secretKey.data(), seed.data());
    return publicKey;
}

struct RecoveryPair {
    QByteArray publicKey;
    SecureBytes secretKey;
};

RecoveryPair recoveryPair(const RecoveryKey& key) {
    RecoveryPair pair{QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized), SecureBytes(boxSecretSize)};
    crypto_box_seed_keypair(raw(pair.publicKey), pair.secretKey.data(), key.seed().data());
    return pair;
}

} // namespace

QByteArray sealUnitKey(const SecureBytes& unitKey, const QByteArray& publicKey) {
    QByteArray sealed(qsizetype(unitKey.size() + crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(raw(sealed), unitKey.data(), unitKey.size(), raw(publicKey)) != 0)
        throw Error(Error::Kind::Io, QStringLiteral("crypto_box_seal"));
    return sealed;
}

SecureBytes openSealedKey(const QByteArray& sealed, const QByteArray& publicKey, const SecureBytes& secretKey) {
    SecureBytes unitKey(keySize);
    if (sealed.size() != qsizetype(keySize + crypto_box_SEALBYTES) ||
        crypto_box_seal_open(
            unitKey.data(), raw(sealed), std::size_t(sealed.size()), raw(publicKey), secretKey.data()) != 0)
        throw Error(Error::Kind::KeysDamaged, QStringLiteral("sealed key"));
    return unitKey;
}

SecureBytes openSealedKey(const QByteArray& sealed, const RecoveryKey& recovery) {
    const RecoveryPair pair = recoveryPair(recovery);
    return openSealedKey(sealed, pair.publicKey, pair.secretKey);
}

QString loginKey(const QString& login) {
    return login.trimmed()
        .normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

UserSecrets newUserSecrets() { return {SecureBytes::random(boxSecretSize), SecureBytes::random(signSeedSize)}; }

UserSlot makeUserSlot(
    const QByteArray& unitId, const UnitUser& user, const UserSecrets& secrets, const Passphrase& passphrase,
    KdfCost cost, const SecureBytes& unitKey) {
    UserSlot slot;
    slot.user = user;
    slot.cost = cost;
    slot.salt = randomBytes(kdfSaltSize);
    slot.boxPublicKey = boxPublicKeyOf(secrets.boxSecretKey);
    slot.signPublicKey = signPublicKeyOf(secrets.signSeed);
    slot.nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    slot.sealedUnitKey = sealUnitKey(unitKey, slot.boxPublicKey);

    SecureBytes plain(secretsSize);
    std::memcpy(plain.data(), secrets.boxSecretKey.data(), boxSecretSize);
    std::memcpy(plain.data() + boxSecretSize, secrets.signSeed.data(), signSeedSize);
    const SecureBytes key = deriveFromPassphrase(passphrase, slot.salt, cost);
    const QByteArray bound = boundTo(unitId, slot);
    slot.secretKeys = QByteArray(qsizetype(secretsSize + crypto_aead_xchacha20poly1305_ietf_ABYTES), Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(slot.secretKeys), nullptr, plain.data(), plain.size(), raw(bound), std::size_t(bound.size()), nullptr,
        raw(slot.nonce), key.data());
    return slot;
}

UserSecrets openUserSlot(const QByteArray& unitId, const UserSlot& slot, const Passphrase& passphrase) {
    const SecureBytes key = deriveFromPassphrase(passphrase, slot.salt, slot.cost);
    const QByteArray bound = boundTo(unitId, slot);
    SecureBytes plain(secretsSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            plain.data(), nullptr, nullptr, raw(slot.secretKeys), std::size_t(slot.secretKeys.size()), raw(bound),
            std::size_t(bound.size()), raw(slot.nonce), key.data()) != 0)
        throw Error(Error::Kind::WrongPassphrase);
    return {
        SecureBytes::copyOf(plain.bytes().first(boxSecretSize)), SecureBytes::copyOf(plain.bytes().last(signSeedSize))};
}

SecureBytes unsealUnitKey(const UserSlot& slot, const UserSecrets& secrets) {
    return openSealedKey(slot.sealedUnitKey, slot.boxPublicKey, secrets.boxSecretKey);
}

RecoverySlot makeRecoverySlot(const RecoveryKey& key, const SecureBytes& unitKey) {
    const RecoveryPair pair = recoveryPair(key);
    return {pair.publicKey, sealUnitKey(unitKey, pair.publicKey)};
}

SecureBytes openRecoverySlot(const RecoverySlot& slot, const RecoveryKey& key) {
    const RecoveryPair pair = recoveryPair(key);
    if (pair.publicKey != slot.boxPublicKey)
        throw Error(Error::Kind::WrongRecoveryKey, QStringLiteral("another unit"));
    return openSealedKey(slot.sealedUnitKey, pair.publicKey, pair.secretKey);
}

} // namespace bk
