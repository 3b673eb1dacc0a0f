// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/text_limits.h"
#include "core/store/little_endian.h"
#include "tests/store/transfer_support.h"
#include "tests/support/print_qt.h"

#include <set>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// As a program without care would write it, signed rightly all the same.
QByteArray cardSaying(const TransferKeys& keys, const QByteArray& name, qint64 day, const QByteArray& boxKey) {
    QByteArray bytes("BKKORT\r\n");
    appendLittleEndian(bytes, quint16(1));
    bytes += QByteArray(16, 'u');
    appendLittleEndian(bytes, day);
    bytes += boxKey + keys.signPublicKey;
    appendLittleEndian(bytes, quint16(name.size()));
    bytes += name;
    return bytes + signParts({"behovskompass unit card 1", bytes}, keys.signSeed);
}

} // namespace

TEST_CASE("a card says whose it is and what can be sealed to", "[store][transfer]") {
    const TransferParty unit;
    const UnitCard card = parseUnitCard(unit.card());
    CHECK(card.unitId == unit.unitId);
    CHECK(card.name == u"Björkskolan"_s);
    CHECK(card.made == QDate(2026, 11, 23));
    CHECK(card.boxPublicKey == unit.keys.boxPublicKey);
    CHECK(card.signPublicKey == unit.keys.signPublicKey);
    CHECK(cardSaying(unit.keys, "Björkskolan", card.made.toJulianDay(), unit.keys.boxPublicKey) == unit.card());
}

TEST_CASE("a card with one bit turned, cut off or with something behind it is refused", "[store][transfer]") {
    const QByteArray card = TransferParty().card();
    int refused = 0;
    for (qsizetype bit = 0; bit < card.size() * 8; ++bit)
        refused += refusalOf([&] { parseUnitCard(withBit(card, bit)); }).has_value() ? 1 : 0;
    CHECK(refused == card.size() * 8);
    for (qsizetype size = 0; size < card.size(); ++size)
        CHECK(refusalOf([&] { parseUnitCard(card.first(size)); }));
    CHECK(refusalOf([&] { parseUnitCard(card + 'x'); }) == u"unitCard.damaged"_s);
    CHECK(refusalOf([&] { parseUnitCard("hej"); }) == u"unitCard.none"_s);
    CHECK(refusalOf([&] { parseUnitCard(withBit(card, 9 * 8)); }) == u"unitCard.newer"_s);
}

TEST_CASE("a card whose keys were planted for others is not what its unit signed", "[store][transfer]") {
    const TransferParty unit;
    const TransferParty thief;
    for (const QByteArray& own : {unit.keys.boxPublicKey, unit.keys.signPublicKey}) {
        QByteArray planted = unit.card();
        planted.replace(own, own == unit.keys.boxPublicKey ? thief.keys.boxPublicKey : thief.keys.signPublicKey);
        CHECK(refusalOf([&] { parseUnitCard(planted); }) == u"unitCard.damaged"_s);
    }
    // One that the thief signed is whole: what gives it away are the words.
    const UnitCard planted = parseUnitCard(makeUnitCard(unit.unitId, unit.name, QDate(2026, 11, 23), thief.keys));
    CHECK(
        keyFingerprint(planted.boxPublicKey, planted.signPublicKey) !=
        keyFingerprint(unit.keys.boxPublicKey, unit.keys.signPublicKey));
}

TEST_CASE("a card that says what no program writes is refused though it is signed", "[store][transfer]") {
    const TransferKeys keys = TransferKeys::generate();
    const qint64 day = QDate(2026, 11, 23).toJulianDay();
    CHECK(parseUnitCard(cardSaying(keys, "Ekbacken", day, keys.boxPublicKey)).name == u"Ekbacken"_s);
    for (const QByteArray& name :
         {QByteArray(), QByteArray("  "), QByteArray("två\nrader"), QByteArray("\xff\xfe"),
          QByteArray("a\xe2\x80\xae"
                     "b"),
          QByteArray(text_limits::name + 1, 'x')})
        CHECK(refusalOf([&] { parseUnitCard(cardSaying(keys, name, day, keys.boxPublicKey)); }));
    for (const qint64 wrong : {qint64(0), qint64(-1), std::numeric_limits<qint64>::max()})
        CHECK(refusalOf([&] { parseUnitCard(cardSaying(keys, "Ekbacken", wrong, keys.boxPublicKey)); }));
    CHECK(refusalOf([&] { parseUnitCard(cardSaying(keys, "Ekbacken", day, QByteArray(32, '\0'))); }));
}

TEST_CASE("a name that is too long or on two lines is made to fit its card", "[store][transfer]") {
    TransferParty unit;
    unit.name = QString(300, u'å') + u"\nx"_s;
    CHECK(parseUnitCard(unit.card()).name == QString(text_limits::name, u'å'));
    CHECK(unit.card().size() < largestUnitCard);
}

TEST_CASE("a hundred keys that differ in one bit each have a fingerprint of their own", "[store][transfer]") {
    const QByteArray box(32, 'b');
    const QByteArray sign(32, 's');
    std::set<QByteArray> seen{keyFingerprint(box, sign)};
    for (qsizetype i = 0; i < 50; ++i) {
        seen.insert(keyFingerprint(withBit(box, i * 5), sign));
        seen.insert(keyFingerprint(box, withBit(sign, i * 5)));
    }
    CHECK(seen.size() == 101);
}
