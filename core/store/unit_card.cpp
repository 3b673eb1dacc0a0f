// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/unit_card.h"

#include "core/domain/common/clean_text.h"
#include "core/domain/common/error.h"
#include "core/domain/common/text_limits.h"
#include "core/store/little_endian.h"
#include "core/store/transfer_keys.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr QByteArrayView magic("BKKORT\r\n", 8);
constexpr QByteArrayView purpose("behovskompass unit card 1");
constexpr quint16 formatVersion = 1;
constexpr qsizetype unitIdSize = 16;
constexpr qsizetype fixedHead = 8 + 2 + unitIdSize + 8 + 2 * transferKeySize + 2;

QByteArray unsignedBytes(const UnitCard& card) {
    QByteArray bytes;
    bytes.append(magic);
    appendLittleEndian(bytes, formatVersion);
    bytes.append(card.unitId);
    appendLittleEndian(bytes, qint64(card.made.toJulianDay()));
    bytes.append(card.boxPublicKey);
    bytes.append(card.signPublicKey);
    const QByteArray name = card.name.toUtf8();
    appendLittleEndian(bytes, quint16(name.size()));
    bytes.append(name);
    return bytes;
}

[[noreturn]] void damaged() { throw Error(Error::Kind::MalformedImport, u"unitCard.damaged"_s); }

QString nameOf(QByteArrayView utf8) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString name = decoder.decode(utf8);
    if (decoder.hasError() || isBlank(name) || name.size() > text_limits::name || cleanLine(name) != name)
        damaged();
    return name;
}

} // namespace

QString unitCardSuffix() { return u".bkkort"_s; }

QByteArray makeUnitCard(const QByteArray& unitId, const QString& name, QDate made, const TransferKeys& keys) {
    const UnitCard card{unitId, cutTo(cleanLine(name), text_limits::name), made, keys.boxPublicKey, keys.signPublicKey};
    const QByteArray bytes = unsignedBytes(card);
    return bytes + signParts({purpose, bytes}, keys.signSeed);
}

UnitCard parseUnitCard(const QByteArray& bytes) {
    if (!bytes.startsWith(magic))
        throw Error(Error::Kind::InvalidInput, u"unitCard.none"_s);
    if (bytes.size() < fixedHead + transferSignatureSize || bytes.size() > largestUnitCard)
        damaged();
    const int version = littleEndian<quint16>(bytes, 8);
    if (version > formatVersion)
        throw Error(Error::Kind::NewerFormat, u"unitCard.newer"_s);
    FieldReader fields(bytes, magic.size() + 2);
    UnitCard card;
    card.unitId = fields.take(unitIdSize).toByteArray();
    const auto day = fields.number<qint64>();
    card.boxPublicKey = fields.take(transferKeySize).toByteArray();
    card.signPublicKey = fields.take(transferKeySize).toByteArray();
    const qsizetype nameSize = fields.number<quint16>();
    if (bytes.size() != fixedHead + nameSize + transferSignatureSize)
        damaged();
    card.name = nameOf(fields.take(nameSize));
    const qsizetype at = fields.at();
    card.made = QDate::fromJulianDay(day);
    const bool fits = card.made.isValid() && card.made.year() >= 1 && card.made.year() <= 9999;
    if (!fits || version < 1 || !canReceive(card.boxPublicKey) || unsignedBytes(card) != bytes.first(at) ||
        !isSignatureOf({purpose, QByteArrayView(bytes).first(at)}, bytes.sliced(at), card.signPublicKey))
        damaged();
    return card;
}

} // namespace bk
