// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/little_endian.h"
#include "tests/store/transfer_support.h"
#include "tests/support/most_memory.h"
#include "tests/support/print_qt.h"

#include <QFile>
#include <QTemporaryDir>

#include <random>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray json = R"({"children":[{"givenName":"Ossian"}]})";

constexpr qsizetype headSize = 8 + 2 + 16 + 32 + 80 + 24 + 8;

/// Whatever the file has become, it is refused with one of the sentences there are.
bool isRefused(const QByteArray& file, const TransferKeys& receiver) {
    const auto rule = refusalOf([&] { openTransfer(file, receiver); });
    return rule && rule->startsWith(u"transfer."_s);
}

QByteArray signedAnew(QByteArray file, const TransferKeys& keys) {
    file.chop(transferSignatureSize);
    return file + signParts({"behovskompass transfer 1", file}, keys.signSeed);
}

} // namespace

TEST_CASE("a sealed file gives the receiver what was sealed, and whom it is from", "[store][transfer]") {
    const TransferParty sender{QByteArray(16, 's'), u"Ekbackens BVC"_s};
    const TransferParty receiver;
    const TransferContent opened = openTransfer(sealedBy(sender, receiver, json), receiver.keys);
    CHECK(opened.json == json);
    CHECK(opened.made == transferMade);
    CHECK(opened.sender == parseUnitCard(sender.card()));
    CHECK(opened.sender.name == u"Ekbackens BVC"_s);
    CHECK(openTransfer(sealedBy(sender, receiver, {}), receiver.keys).json.isEmpty());
}

TEST_CASE("whoever finds a sealed file reads neither a child nor a unit in it", "[store][transfer]") {
    const TransferParty sender{QByteArray(16, 's'), u"Ekbackens BVC"_s};
    const TransferParty receiver;
    const QByteArray file = sealedBy(sender, receiver, json);
    for (const QByteArray& told :
         {json, QByteArray("Ossian"), QByteArray("Ekbackens"), sender.unitId, receiver.unitId,
          receiver.keys.boxPublicKey})
        CHECK_FALSE(file.contains(told));
    CHECK(sealedBy(sender, receiver, json) != file); // a key and a nonce of its own each time
}

TEST_CASE("another unit is told that the file is locked to somebody else", "[store][transfer]") {
    const TransferParty sender;
    const QByteArray file = sealedBy(sender, TransferParty(), json);
    CHECK(refusalOf([&] { openTransfer(file, TransferKeys::generate()); }) == u"transfer.foreign"_s);
    CHECK(refusalOf([&] { openTransfer(file, sender.keys); }) == u"transfer.foreign"_s); // nor can who made it
}

TEST_CASE("every bit of the head that is turned refuses the file", "[store][transfer]") {
    const TransferParty receiver;
    const QByteArray file = sealedBy(TransferParty(), receiver, json);
    int refused = 0;
    for (qsizetype bit = 0; bit < headSize * 8; ++bit)
        refused += isRefused(withBit(file, bit), receiver.keys) ? 1 : 0;
    CHECK(refused == headSize * 8);
    CHECK(refusalOf([&] { openTransfer(withBit(file, 0), receiver.keys); }) == u"transfer.none"_s);
    CHECK(refusalOf([&] { openTransfer(withBit(file, 9 * 8), receiver.keys); }) == u"transfer.newer"_s);
    CHECK(refusalOf([&] { openTransfer(withBit(file, 30 * 8), receiver.keys); }) == u"transfer.damaged"_s);
}

TEST_CASE("ten thousand changes anywhere in a sealed file are all refused", "[store][transfer]") {
    const TransferParty receiver;
    const QByteArray file = sealedBy(TransferParty(), receiver, json.repeated(30));
    std::mt19937 random(19);
    const auto below = [&](qsizetype count) {
        return qsizetype(random() % std::uint32_t(count));
    };
    int refused = 0;
    constexpr int changes = 10'000;
    for (int i = 0; i < changes; ++i) {
        QByteArray changed = file;
        switch (below(5)) {
        case 0: changed = withBit(changed, below(changed.size() * 8)); break;
        case 1: changed.truncate(below(changed.size())); break;
        case 2: changed.insert(below(changed.size() + 1), char(below(256))); break;
        case 3: changed.remove(below(changed.size()), 1 + below(40)); break;
        default:
            for (qsizetype at = below(changed.size()), end = std::min(at + 1 + below(8), changed.size()); at < end;
                 ++at)
                changed[at] = char(changed[at] + 1 + below(255));
        }
        refused += isRefused(changed, receiver.keys) ? 1 : 0;
    }
    CHECK(refused == changes);
}

TEST_CASE("nobody can sign as theirs what another unit has sealed", "[store][transfer]") {
    const TransferParty sender;
    const TransferParty thief;
    const TransferParty receiver;
    QByteArray file = sealedBy(sender, receiver, json);
    CHECK(refusalOf([&] { openTransfer(signedAnew(file, thief.keys), receiver.keys); }) == u"transfer.damaged"_s);
    file.replace(8 + 2 + 16, 32, thief.keys.signPublicKey);
    CHECK(refusalOf([&] { openTransfer(signedAnew(file, thief.keys), receiver.keys); }) == u"transfer.damaged"_s);
    // And whoever seals with somebody else's card inside is found out.
    const QByteArray borrowed = sealTransfer(sender.card(), thief.keys, receiver.keys.boxPublicKey, transferMade, json);
    CHECK(refusalOf([&] { openTransfer(borrowed, receiver.keys); }) == u"transfer.damaged"_s);
}

TEST_CASE("a receiver cannot pass a sealed file on as from its sender", "[store][transfer]") {
    const TransferParty sender;
    const TransferParty receiver;
    const TransferParty third;
    const QByteArray toReceiver = sealedBy(sender, receiver, json);
    QByteArray passedOn = sealedBy(receiver, third, json);
    passedOn.replace(8 + 2 + 16, 32, sender.keys.signPublicKey);
    passedOn.replace(passedOn.size() - transferSignatureSize, transferSignatureSize, toReceiver.right(64));
    CHECK(refusalOf([&] { openTransfer(passedOn, third.keys); }) == u"transfer.damaged"_s);
}

TEST_CASE("a file that is too large is refused before it is read", "[store][transfer]") {
    const TransferParty receiver;
    QByteArray file = sealedBy(TransferParty(), receiver, json);
    file.resize(largestTransfer + 1);
    CHECK(refusalOf([&] { openTransfer(file, receiver.keys); }) == u"transfer.tooLarge"_s);
    const QByteArray large(largestTransferJson + 1, ' ');
    CHECK(refusalOf([&] { sealedBy(TransferParty(), receiver, large); }) == u"transfer.tooLarge"_s);
}

#ifdef Q_OS_LINUX
TEST_CASE("the largest file there may be, changed in one bit, is refused within its memory", "[store][transfer]") {
    const TransferParty receiver;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.bkforseglad"_s);
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        const QByteArray whole = sealedBy(TransferParty(), receiver, QByteArray(largestTransferJson, 'x'));
        REQUIRE(whole.size() <= largestTransfer);
        file.write(withBit(whole, whole.size() * 4));
    }
    std::optional<QString> rule;
    const auto most = mostMemoryOf([&] {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray changed = file.read(largestTransfer + 1);
        rule = refusalOf([&] { openTransfer(changed, receiver.keys); });
    });
    if (!most)
        SKIP("this system does not let a process measure itself");
    CHECK(rule == u"transfer.damaged"_s);
    CHECK(*most < mostMemory);
}
#endif

TEST_CASE("a length that the file does not have is refused and nothing is allocated for it", "[store][transfer]") {
    const TransferParty receiver;
    const TransferParty sender;
    QByteArray file = sealedBy(sender, receiver, json);
    for (const quint64 length : {quint64(0), quint64(15), ~quint64(0), quint64(1) << 63, quint64(json.size())}) {
        QByteArray number;
        appendLittleEndian(number, length);
        file.replace(headSize - 8, 8, number);
        CHECK(refusalOf([&] { openTransfer(signedAnew(file, sender.keys), receiver.keys); }) == u"transfer.damaged"_s);
    }
}

TEST_CASE("what was sealed is refused where it is not a card and children", "[store][transfer]") {
    const TransferParty sender;
    const QByteArray card = sender.card();
    const auto content = [&](qint64 made, qsizetype cardSize, const QByteArray& rest) {
        QByteArray bytes;
        appendLittleEndian(bytes, made);
        appendLittleEndian(bytes, quint16(cardSize));
        return bytes + rest;
    };
    const qint64 made = transferMade.toMSecsSinceEpoch();
    CHECK(parseTransferContent(content(made, card.size(), card + json)).json == json);
    for (const QByteArray& bad :
         {QByteArray(), QByteArray(9, '\0'), content(made, card.size(), card.chopped(1)),
          content(made, card.size() - 1, card + json), content(made, 0, json), content(made, 65535, card + json),
          content(made, card.size(), withBit(card, 200) + json)})
        CHECK(refusalOf([&] { parseTransferContent(bad); }) == u"transfer.damaged"_s);
}

TEST_CASE("nothing is sealed to a key that everybody could open", "[store][transfer]") {
    const TransferParty sender;
    for (const QByteArray& weak : {QByteArray(32, '\0'), QByteArray(1, '\1') + QByteArray(31, '\0')}) {
        CHECK_FALSE(canReceive(weak));
        CHECK(refusalOf([&] { sealTransfer(sender.card(), sender.keys, weak, transferMade, json); }));
    }
    CHECK(canReceive(sender.keys.boxPublicKey));
    CHECK_FALSE(canReceive("short"));
}
