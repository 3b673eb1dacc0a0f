// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/recovery_key.h"

#include "core/domain/common/error.h"
#include "core/store/crockford.h"
#include "core/store/passphrase.h"

#include <sodium.h>

#include <cstring>

namespace bk {
namespace {

constexpr std::size_t seedSize = crypto_box_SEEDBYTES;
constexpr int digitsPerGroup = RecoveryKey::groupSize - 1;
constexpr int digitCount = RecoveryKey::groups * digitsPerGroup; // 52, that is 260 bits
constexpr int allCharacters = RecoveryKey::groups * RecoveryKey::groupSize;
static_assert(digitCount * 5 == int(seedSize) * 8 + 4);

/// The four bits that are left over check the whole key.
unsigned char spareBits(const SecureBytes& seed) {
    unsigned char hash[crypto_generichash_BYTES_MIN];
    crypto_generichash(hash, sizeof hash, seed.data(), seed.size(), nullptr, 0);
    return hash[0] & 0x0F;
}

/// Five bits from bit `5 * index` on of the seed followed by its spare bits.
unsigned digitAt(const SecureBytes& bits, int index) {
    const std::size_t bit = std::size_t(index) * 5;
    const unsigned high = bits.data()[bit / 8];
    const unsigned low = bit / 8 + 1 < bits.size() ? bits.data()[bit / 8 + 1] : 0;
    return (((high << 8) | low) >> (11 - bit % 8)) & 31;
}

/// What was typed, as values 0..31, or 255 for a character that no key has; at most one more than a key has.
SecureBytes typedDigits(const QString& typed, int& count) {
    SecureBytes digits(allCharacters);
    count = 0;
    for (const QChar c : typed) {
        if (crockford::isSeparator(c))
            continue;
        if (count < allCharacters)
            digits.data()[count] = static_cast<unsigned char>(crockford::digit(c));
        if (++count > allCharacters)
            break;
    }
    return digits;
}

bool groupFits(const SecureBytes& digits, int group) {
    const unsigned char* five = digits.data() + group * RecoveryKey::groupSize;
    for (int i = 0; i < RecoveryKey::groupSize; ++i)
        if (five[i] > 31)
            return false;
    const unsigned four[] = {five[0], five[1], five[2], five[3]};
    return crockford::checkDigit(four, unsigned(group)) == five[4];
}

/// The seed in groups that all fit; empty when the spare bits say that it is none.
SecureBytes seedFrom(const SecureBytes& digits) {
    SecureBytes bits(seedSize + 1);
    std::size_t bit = 0;
    for (int i = 0; i < allCharacters; ++i) {
        if (i % RecoveryKey::groupSize == digitsPerGroup)
            continue;
        const unsigned shifted = unsigned(digits.data()[i]) << (11 - bit % 8);
        bits.data()[bit / 8] = static_cast<unsigned char>(bits.data()[bit / 8] | (shifted >> 8));
        if (bit / 8 + 1 < bits.size())
            bits.data()[bit / 8 + 1] = static_cast<unsigned char>(bits.data()[bit / 8 + 1] | (shifted & 0xFF));
        bit += 5;
    }
    SecureBytes seed = SecureBytes::copyOf(bits.bytes().first(seedSize));
    return bits.data()[seedSize] >> 4 == spareBits(seed) ? std::move(seed) : SecureBytes();
}

std::vector<int> wrongGroups(const SecureBytes& digits, int count) {
    std::vector<int> wrong;
    for (int group = 0; group < RecoveryKey::groups && (group + 1) * RecoveryKey::groupSize <= count; ++group)
        if (!groupFits(digits, group))
            wrong.push_back(group + 1);
    return wrong;
}

} // namespace

RecoveryKey RecoveryKey::generate() { return RecoveryKey(SecureBytes::random(seedSize)); }

RecoveryKey RecoveryKey::parse(const QString& typed) {
    int count = 0;
    const SecureBytes digits = typedDigits(typed, count);
    const std::vector<int> wrong = wrongGroups(digits, count);
    if (!wrong.empty())
        throw Error(Error::Kind::WrongRecoveryKey, QStringLiteral("group %1").arg(wrong.front()));
    if (count != allCharacters)
        throw Error(Error::Kind::WrongRecoveryKey, QStringLiteral("length"));
    SecureBytes seed = seedFrom(digits);
    if (seed.isEmpty())
        throw Error(Error::Kind::WrongRecoveryKey, QStringLiteral("checksum"));
    return RecoveryKey(std::move(seed));
}

QString RecoveryKey::text() const {
    SecureBytes bits(seedSize + 1);
    std::memcpy(bits.data(), m_seed.data(), seedSize);
    bits.data()[seedSize] = static_cast<unsigned char>(spareBits(m_seed) << 4);
    QString text;
    text.reserve(allCharacters + groups - 1);
    for (int group = 0; group < groups; ++group) {
        unsigned four[digitsPerGroup];
        for (int i = 0; i < digitsPerGroup; ++i)
            four[i] = digitAt(bits, group * digitsPerGroup + i);
        if (group > 0)
            text += u'-';
        for (const unsigned d : four)
            text += QLatin1Char(crockford::alphabet[d]);
        text += QLatin1Char(crockford::alphabet[crockford::checkDigit(four, unsigned(group))]);
        sodium_memzero(four, sizeof four);
    }
    return text;
}

QByteArray RecoveryKey::qrContent() const {
    QString shown = text();
    const QByteArray content = shown.toLatin1();
    wipe(shown);
    return content;
}

RecoveryKeyTyping recoveryKeyTyping(const QString& typed) {
    RecoveryKeyTyping typing;
    const SecureBytes digits = typedDigits(typed, typing.characters);
    typing.wrongGroups = wrongGroups(digits, typing.characters);
    typing.complete = typing.characters == allCharacters && typing.wrongGroups.empty() && !seedFrom(digits).isEmpty();
    return typing;
}

} // namespace bk
