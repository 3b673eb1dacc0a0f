// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/known_units.h"

#include "core/domain/common/error.h"
#include "core/domain/common/swedish_text.h"
#include "core/services/access.h"
#include "core/services/read_file.h"
#include "core/services/share_document.h"
#include "core/services/suggest_passphrase.h"
#include "core/services/unit_connection.h"
#include "core/store/little_endian.h"
#include "core/store/record_guard.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int wordsOfKeys = 6;
constexpr qsizetype shortestId = 8;

QString tr(const char* text) { return QCoreApplication::translate("KnownUnits", text); }

const QByteArray& unitIdOf(OpenUnit& unit) { return heldUnit(unit).keys.file().unitId; }

bool hasKeysOf(const UnitCard& card, const UnitCard& other) {
    return card.boxPublicKey == other.boxPublicKey && card.signPublicKey == other.signPublicKey;
}

bool isNamedAs(const UnitCard& card, const QString& name) { return searchExact(card.name) == searchExact(name); }

} // namespace

QStringList wordsOf(const UnitCard& card) {
    const QStringList& all = passphraseWords();
    const QByteArray fingerprint = keyFingerprint(card.boxPublicKey, card.signPublicKey);
    QStringList words;
    for (int i = 0; i < wordsOfKeys; ++i)
        words.append(all[qsizetype(littleEndian<quint32>(fingerprint, i * 4) % quint32(all.size()))]);
    return words;
}

QString wordsTextOf(const UnitCard& card) { return wordsOf(card).join(u' '); }

bool areWordsOf(const UnitCard& card, const QString& typed) {
    static const QRegularExpression between(u"[\\s,.;–-]+"_s);
    return typed.normalized(QString::NormalizationForm_C).toLower().split(between, Qt::SkipEmptyParts) == wordsOf(card);
}

TransferKeys transferKeys(OpenUnit& unit) {
    requireChildren(unit);
    TransferRepository transfers(unit.connection(), &unit.history());
    if (auto keys = transfers.keys())
        return std::move(*keys);
    TransferKeys fresh = TransferKeys::generate();
    const AsUnit byItself(unit.history());
    transfers.add(fresh, unit.clock().now(), tr("Enhetens mottagarkort gjordes"));
    return fresh;
}

bool hasCard(OpenUnit& unit) { return TransferRepository(unit.connection()).keys().has_value(); }

QByteArray ownCard(OpenUnit& unit) {
    return makeUnitCard(unitIdOf(unit), unit.settings().name, unit.today(), transferKeys(unit));
}

void saveOwnCard(OpenUnit& unit, const QString& targetPath) {
    const QByteArray card = ownCard(unit);
    writeForm(&unit, targetPath, [&card](QIODevice& file) { file.write(card); });
}

CardStanding standingOf(OpenUnit& unit, const UnitCard& card) {
    const auto keys = TransferRepository(unit.connection()).keys();
    if (card.unitId == unitIdOf(unit) || (keys && keys->boxPublicKey == card.boxPublicKey))
        return CardStanding::Own;
    const std::vector<KnownUnit> units = knownUnits(unit);
    const auto same = std::ranges::find(units, card.unitId, [](const KnownUnit& each) { return each.card.unitId; });
    if (same != units.end())
        return hasKeysOf(same->card, card) ? CardStanding::Same : CardStanding::OtherKeys;
    const bool named =
        std::ranges::any_of(units, [&](const KnownUnit& each) { return isNamedAs(each.card, card.name); });
    return named ? CardStanding::OtherKeys : CardStanding::New;
}

UnitCard readUnitCard(const QString& path) { return parseUnitCard(readFile(path, largestUnitCard + 1)); }

std::vector<KnownUnit> knownUnits(OpenUnit& unit) { return TransferRepository(unit.connection()).units(); }

KnownUnit knownUnit(OpenUnit& unit, const QString& nameOrId) {
    std::vector<KnownUnit> found = knownUnits(unit);
    const QByteArray id = nameOrId.trimmed().toLower().toLatin1();
    std::erase_if(found, [&](const KnownUnit& each) {
        const bool byId = id.size() >= shortestId && each.card.unitId.toHex().startsWith(id);
        return !byId && !isNamedAs(each.card, nameOrId);
    });
    if (found.empty())
        throw Error(Error::Kind::NotFound, u"known.none"_s);
    if (found.size() > 1)
        throw Error(Error::Kind::Refused, u"known.several"_s);
    return std::move(found.front());
}

void addKnownUnit(OpenUnit& unit, const UnitCard& card) {
    requireAccess(unit, Action::ChangeSettings);
    requireChildren(unit);
    if (standingOf(unit, card) == CardStanding::Own)
        throw Error(Error::Kind::Refused, u"known.own"_s);
    TransferRepository(unit.connection(), &unit.history())
        .save(
            {card, unit.clock().now(), unit.user().login},
            tr("Enhet att lämna över till: ”%1”, orden är jämförda").arg(card.name));
}

void removeKnownUnit(OpenUnit& unit, const QByteArray& unitId) {
    requireAccess(unit, Action::ChangeSettings);
    TransferRepository transfers(unit.connection(), &unit.history());
    if (const auto known = transfers.find(unitId))
        transfers.remove(unitId, tr("Enhet att lämna över till: ”%1” togs bort").arg(known->card.name));
}

} // namespace bk
