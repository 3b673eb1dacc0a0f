// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/transfer_file.h"

#include "core/domain/common/error.h"
#include "core/store/little_endian.h"
#include "core/store/transfer_keys.h"
#include "core/store/unit_key_seal.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr QByteArrayView magic("BKLAMNA\n", 8);
constexpr QByteArrayView purpose("behovskompass transfer 1");
constexpr quint16 formatVersion = 1;
constexpr qsizetype receiverIdSize = 16;
constexpr qsizetype sealedKeySize = crypto_aead_xchacha20poly1305_ietf_KEYBYTES + crypto_box_SEALBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
/// Magic, version, whom it is sealed to, who signed it, the sealed key, the nonce, the length of the ciphertext.
constexpr qsizetype headSize = 8 + 2 + receiverIdSize + transferKeySize + sealedKeySize + nonceSize + 8;
constexpr qsizetype contentHead = 8 + 2; ///< when it was made, the length of the sender's card

[[noreturn]] void damaged() { throw Error(Error::Kind::MalformedImport, u"transfer.damaged"_s); }

[[noreturn]] void tooLarge() { throw Error(Error::Kind::InvalidInput, u"transfer.tooLarge"_s); }

unsigned char* raw(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

const unsigned char* raw(QByteArrayView bytes) { return reinterpret_cast<const unsigned char*>(bytes.data()); }

/// Tells a receiver whether the file is meant for it, and others nothing but that two files are for the same.
QByteArray receiverId(const QByteArray& boxPublicKey) {
    initialiseCrypto();
    const QByteArray input = QByteArrayLiteral("behovskompass transfer receiver 1") + boxPublicKey;
    QByteArray id(receiverIdSize, Qt::Uninitialized);
    crypto_generichash(raw(id), std::size_t(id.size()), raw(input), std::size_t(input.size()), nullptr, 0);
    return id;
}

struct Head {
    QByteArrayView receiver;
    QByteArrayView signPublicKey;
    QByteArrayView sealedKey;
    QByteArrayView nonce;
    quint64 ciphertextSize;
};

/// Views into `file`, which holds a whole head.
Head headOf(QByteArrayView file) {
    FieldReader fields(file, magic.size() + 2);
    Head head;
    head.receiver = fields.take(receiverIdSize);
    head.signPublicKey = fields.take(transferKeySize);
    head.sealedKey = fields.take(sealedKeySize);
    head.nonce = fields.take(nonceSize);
    head.ciphertextSize = fields.number<quint64>();
    return head;
}

Head checkedHead(const QByteArray& file) {
    if (!isTransfer(file))
        throw Error(Error::Kind::InvalidInput, u"transfer.none"_s);
    if (file.size() > largestTransfer)
        tooLarge();
    if (file.size() < headSize + tagSize + transferSignatureSize)
        damaged();
    const int version = littleEndian<quint16>(file, 8);
    if (version > formatVersion)
        throw Error(Error::Kind::NewerFormat, u"transfer.newer"_s);
    const Head head = headOf(file);
    if (version < 1 || head.ciphertextSize != quint64(file.size() - headSize - transferSignatureSize))
        damaged();
    return head;
}

} // namespace

QString transferSuffix() { return u".bkforseglad"_s; }

bool isTransfer(const QByteArray& bytes) { return bytes.startsWith(magic); }

QByteArray sealTransfer(
    const QByteArray& senderCard, const TransferKeys& sender, const QByteArray& receiverBoxKey, const QDateTime& made,
    const QByteArray& json) {
    if (json.size() > largestTransferJson)
        tooLarge();
    const SecureBytes key = SecureBytes::random(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const QByteArray sealedKey = sealUnitKey(key, receiverBoxKey);
    QByteArray nonce(nonceSize, Qt::Uninitialized);
    randombytes_buf(nonce.data(), std::size_t(nonce.size()));
    const qsizetype plainSize = contentHead + senderCard.size() + json.size();

    QByteArray file;
    file.reserve(headSize + plainSize + tagSize + transferSignatureSize);
    file.append(magic);
    appendLittleEndian(file, formatVersion);
    file.append(receiverId(receiverBoxKey));
    file.append(sender.signPublicKey);
    file.append(sealedKey);
    file.append(nonce);
    appendLittleEndian(file, quint64(plainSize + tagSize));
    const QByteArray head = file;
    appendLittleEndian(file, qint64(made.toMSecsSinceEpoch()));
    appendLittleEndian(file, quint16(senderCard.size()));
    file.append(senderCard);
    file.append(json);
    file.resize(headSize + plainSize + tagSize);
    unsigned char* content = raw(file) + headSize;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        content, nullptr, content, std::size_t(plainSize), raw(head), std::size_t(head.size()), nullptr, raw(nonce),
        key.data());
    file.append(signParts({purpose, file}, sender.signSeed));
    return file;
}

TransferContent openTransfer(const QByteArray& file, const TransferKeys& receiver) {
    const Head head = checkedHead(file);
    const qsizetype isSigned = file.size() - transferSignatureSize;
    const QByteArray signPublicKey = head.signPublicKey.toByteArray();
    if (!isSignatureOf({purpose, QByteArrayView(file).first(isSigned)}, file.sliced(isSigned), signPublicKey))
        damaged();
    if (head.receiver != receiverId(receiver.boxPublicKey))
        throw Error(Error::Kind::Refused, u"transfer.foreign"_s);
    SecureBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (crypto_box_seal_open(
            key.data(), raw(head.sealedKey), std::size_t(sealedKeySize), raw(receiver.boxPublicKey),
            receiver.boxSecretKey.data()) != 0)
        damaged();
    QByteArray content(qsizetype(head.ciphertextSize) - tagSize, Qt::Uninitialized);
    const QByteArrayView ciphertext = QByteArrayView(file).sliced(headSize, qsizetype(head.ciphertextSize));
    // Bound to the head, so that nobody else can sign what somebody sealed as if it were their own.
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            raw(content), nullptr, nullptr, raw(ciphertext), std::size_t(ciphertext.size()), raw(file),
            std::size_t(headSize), raw(head.nonce), key.data()) != 0)
        damaged();
    TransferContent opened = parseTransferContent(std::move(content));
    if (opened.sender.signPublicKey != signPublicKey)
        damaged();
    return opened;
}

TransferContent parseTransferContent(QByteArray content) {
    if (content.size() < contentHead)
        damaged();
    const qsizetype cardSize = littleEndian<quint16>(content, 8);
    if (content.size() < contentHead + cardSize || content.size() > contentHead + cardSize + largestTransferJson)
        damaged();
    TransferContent opened;
    opened.made = QDateTime::fromMSecsSinceEpoch(littleEndian<qint64>(content, 0), Qt::UTC);
    try {
        opened.sender = parseUnitCard(content.sliced(contentHead, cardSize));
    } catch (const Error&) {
        damaged();
    }
    if (!opened.made.isValid())
        damaged();
    content.remove(0, contentHead + cardSize);
    opened.json = std::move(content);
    return opened;
}

} // namespace bk
