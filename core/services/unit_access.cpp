// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/unit_access.h"

#include "core/domain/common/error.h"
#include "core/services/default_pack.h"
#include "core/services/unit_database.h"
#include "core/store/key_state_repository.h"
#include "core/store/schema.h"
#include "core/store/transaction.h"
#include "core/store/unit_in_making.h"

namespace bk {
namespace {

UnitSettings firstSettings(const NewUnit& unit) {
    UnitSettings settings;
    settings.name = unit.name;
    settings.kind = unit.kind;
    settings.place = unit.place;
    settings.practice = unit.practice;
    return settings;
}

void prepare(
    Connection& connection, HistoryRepository& history, const UnlockedKeys& keys, const NewUnit& unit,
    const Clock& clock) {
    Schema::builtIn().apply(connection);
    Transaction transaction(connection);
    SettingsRepository(connection, &history).save(firstSettings(unit));
    PackRepository packs(connection, &history);
    addDefaultPack(packs, unit.login, clock);
    KeyStateRepository(connection).save(keys.state(), keys.publicKeys());
    transaction.commit();
}

QString fingerprintOf(const UnlockedKeys& keys) {
    const QString digits = QString::fromLatin1(keys.file().unitId.toHex()).left(16);
    return QStringList{digits.mid(0, 4), digits.mid(4, 4), digits.mid(8, 4), digits.mid(12, 4)}.join(QLatin1Char('-'));
}

} // namespace

Connection connectWith(const UnlockedKeys& keys, const QString& file, Connection::Mode mode) {
    const SecureBytes key = keys.databaseKey();
    return Connection::open(file, std::as_bytes(key.bytes()).first<32>(), mode);
}

void addDefaultPack(PackRepository& packs, const QString& login, const Clock& clock) {
    const InstrumentPack& pack = defaultPack();
    if (!packs.contains(pack.id, pack.version))
        packs.add(defaultPackJson(), pack, login, clock.now());
}

CreatedUnit createUnit(const QString& directory, const NewUnit& unit, const QString& passphrase, const Clock& clock) {
    return createUnit(directory, unit, passphrase, RecoveryKey::generate(), clock);
}

CreatedUnit createUnit(
    const QString& directory, const NewUnit& unit, const QString& passphrase, const RecoveryKey& recovery,
    const Clock& clock, KdfCost cost) {
    return createUnitWith(directory, unit, passphrase, recovery, clock, cost, [](Connection&, HistoryRepository&) {});
}

CreatedUnit createUnitWith(
    const QString& directory, const NewUnit& unit, const QString& passphrase, const RecoveryKey& recovery,
    const Clock& clock, KdfCost cost, const std::function<void(Connection&, HistoryRepository&)>& fill) {
    if (const Issues found = issues(firstSettings(unit)); !found.empty())
        throw Error(Error::Kind::Refused, found.front().rule);
    const UnitFolder folder(directory);
    UnitInMaking making = folder.create(
        {unit.name, unit.kind, unit.place, unit.practice}, {unit.login, unit.displayName, unit.role},
        Passphrase(passphrase), recovery, cost);
    CreatedUnit created{recovery.text(), fingerprintOf(making.keys())};
    {
        Connection connection =
            connectWith(making.keys(), folder.databasePath(making.keys().file()), Connection::Mode::Create);
        HistoryRepository history(connection, unit.login, clock);
        prepare(connection, history, making.keys(), unit, clock);
        fill(connection, history);
    }
    std::move(making).keep();
    return created;
}

std::unique_ptr<OpenUnit>
openUnit(const QString& directory, const QString& login, const QString& passphrase, const Clock& clock) {
    return OpenUnit::open(directory, UnitFolder(directory).open(login, Passphrase(passphrase)), clock);
}

} // namespace bk
