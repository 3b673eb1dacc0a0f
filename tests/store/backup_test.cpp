// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/backup_support.h"

#include <catch2/generators/catch_generators.hpp>

#include <QDir>

#include <sodium.h>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

TEST_CASE("a unit restored from a backup is the unit that was backed up", "[store]") {
    const FilledUnit filled;
    const QString backup = filled.backUp();
    const QString there = filled.backups.filePath(u"ny/enhet"_s);
    UnlockKeyFile unlock = filled.asAstrid();
    const auto way = GENERATE("passphrase"_L1, "another user's passphrase"_L1, "paper key"_L1);
    CAPTURE(way.data());
    if (way == "another user's passphrase"_L1) {
        unlock = [](const QByteArray& bytes) {
            return unlockKeyFile(bytes, u"bo"_s, Passphrase(bosPassphrase));
        };
    }
    if (way == "paper key"_L1) {
        unlock = [&](const QByteArray& bytes) {
            return unlockKeyFile(bytes, filled.unit.recoveryKey());
        };
    }
    const RestoredUnit restored = restoreBackup(backup, unlock, there);
    CHECK(restored.made == filled.order().made);
    CHECK(restored.counts == TableCounts{{u"kid"_s, 2}, {u"note"_s, 300}});
    CHECK(snapshot(there).keys() == QStringList{u"data-0001.db"_s, u"keys"_s});
    CHECK(contentOf(there + u"/keys"_s) == contentOf(filled.unit.keysPath()));

    const UnlockedKeys keys = UnitFolder(there).unlock(u"astrid"_s, Passphrase(astridsPassphrase));
    Connection connection =
        Connection::open(there + u"/data-0001.db"_s, keys.databaseKey().asKey(), Connection::Mode::ReadWrite);
    CHECK(connection.verify().empty());
    Statement row = connection.prepare("SELECT text FROM note WHERE id = 300");
    REQUIRE(row.step());
    CHECK(row.text(0) == "a note of some length about day number 300"_L1);
}

TEST_CASE("a backup leaves the unit as it was and nothing beside it", "[store]") {
    const FilledUnit filled;
    const auto before = snapshot(filled.unit.path());
    filled.backUp();
    CHECK(snapshot(filled.unit.path()) == before);
    CHECK(QDir(filled.backups.path()).entryList(QDir::Files) == QStringList{u"a.bkbackup"_s});
}

TEST_CASE("a backup holds nothing that can be read without a key", "[store]") {
    const FilledUnit filled;
    const QByteArray bytes = contentOf(filled.backUp());
    for (const QByteArray& marker : {QByteArray("Alva"), QByteArray("a note of some"), QByteArray("SQLite format")})
        CHECK_FALSE(bytes.contains(marker));
}

TEST_CASE("a backup is made beside a unit that is open, with no lock in its way", "[store]") {
    const FilledUnit filled;
    const Connection inUse = filled.open(Connection::Mode::ReadWrite);
    Connection beside = filled.open(Connection::Mode::Beside);
    writeBackup(beside, BackupKeys::of(filled.keys), filled.order()).keep();
    CHECK(checkBackup(filled.target(), BackupKeys::of(filled.keys), filled.unit.path())[u"note"_s] == 300);
}

TEST_CASE("a backup that is not kept is removed, and a name that is taken is refused", "[store]") {
    const FilledUnit filled;
    Connection connection = filled.open(Connection::Mode::ReadWrite);
    const BackupKeys keys = BackupKeys::of(filled.keys);
    { const WrittenBackup dropped = writeBackup(connection, keys, filled.order()); }
    CHECK(QDir(filled.backups.path()).isEmpty());
    putContent(filled.target(), "older");
    CHECK(errorOf([&] { writeBackup(connection, keys, filled.order()); }) == Kind::AlreadyExists);
    CHECK(contentOf(filled.target()) == "older");
}

TEST_CASE("a damaged unit gives no backup", "[store]") {
    const FilledUnit filled;
    QByteArray bytes = contentOf(filled.unit.databasePath());
    const qsizetype at = bytes.size() - 2000;
    bytes[at] = char(bytes[at] ^ 1);
    putContent(filled.unit.databasePath(), bytes);
    CHECK(errorOf([&] { filled.backUp(); }) == Kind::DatabaseDamaged);
    CHECK(QDir(filled.backups.path()).isEmpty());
    CHECK(snapshot(filled.unit.path()).size() == 2);
}

TEST_CASE("a byte changed anywhere in a backup is found, and nothing is restored", "[store]") {
    const FilledUnit filled;
    const QString backup = filled.backUp();
    const QByteArray good = contentOf(backup);
    const BackupHead head = readBackupHead(backup);
    const QString there = filled.backups.filePath(u"ny"_s);
    // Unlocked once: what is tried is the file, not the passphrase.
    const UnlockKeyFile unlock = [&](const QByteArray& bytes) {
        return unlockKeyFile(bytes, filled.unit.recoveryKey());
    };
    std::vector<qsizetype> places;
    for (qsizetype at = 0; at < head.databaseStart; at += 7)
        places.push_back(at);
    for (qsizetype at = head.databaseStart; at < good.size(); at += 4099)
        places.push_back(at);
    for (qsizetype at = good.size() - backupMacSize; at < good.size(); ++at)
        places.push_back(at);
    for (const qsizetype at : places) {
        QByteArray forged = good;
        forged[at] = char(forged[at] ^ 4);
        putContent(backup, forged);
        CAPTURE(at);
        CHECK(errorOf([&] { restoreBackup(backup, unlock, there); }).has_value());
        CHECK_FALSE(QFile::exists(there));
    }
}

TEST_CASE("a backup cut off or lengthened is refused", "[store]") {
    const FilledUnit filled;
    const QString backup = filled.backUp();
    const QByteArray good = contentOf(backup);
    for (const qsizetype size :
         {qsizetype(0), qsizetype(7), qsizetype(21), qsizetype(400), good.size() / 2, good.size() - 4096,
          good.size() - 1}) {
        QFile::remove(backup);
        putContent(backup, good.first(size));
        CAPTURE(size);
        const auto kind = errorOf([&] { readBackupHead(backup); });
        CHECK(kind == (size < 22 ? Kind::InvalidInput : Kind::DatabaseDamaged));
    }
    putContent(backup, good + 'x');
    CHECK(errorOf([&] { readBackupHead(backup); }) == Kind::DatabaseDamaged);
    CHECK(errorOf([&] { readBackupHead(backup + u"x"_s); }) == Kind::NotFound);
}

TEST_CASE("a newer backup is told from a damaged one", "[store]") {
    const FilledUnit filled;
    const QString backup = filled.backUp();
    QByteArray newer = contentOf(backup);
    newer[8] = 3;
    putContent(backup, newer);
    CHECK(errorOf([&] { readBackupHead(backup); }) == Kind::NewerFormat);
}

TEST_CASE("a wrong passphrase and a folder with something in it leave no trace", "[store]") {
    const FilledUnit filled;
    const QString backup = filled.backUp();
    const QString there = filled.backups.filePath(u"ny"_s);
    const UnlockKeyFile wrong = [](const QByteArray& bytes) {
        return unlockKeyFile(bytes, u"astrid"_s, Passphrase(bosPassphrase));
    };
    CHECK(errorOf([&] { restoreBackup(backup, wrong, there); }) == Kind::WrongPassphrase);
    CHECK_FALSE(QFile::exists(there));
    const auto before = snapshot(filled.unit.path());
    CHECK(errorOf([&] { restoreBackup(backup, filled.asAstrid(), filled.unit.path()); }) == Kind::AlreadyExists);
    CHECK(snapshot(filled.unit.path()) == before);
}

TEST_CASE("another unit's backup cannot be checked with this unit's keys", "[store]") {
    const FilledUnit filled;
    const QString backup = filled.backUp();
    const QTemporaryDir parent;
    const HeldUnit other = UnitFolder(parent.filePath(u"annan"_s))
                               .create(
                                   {u"Björkskolan"_s, UnitKind::Grundskola, {}}, {u"rektor"_s, {}, {}},
                                   Passphrase(bosPassphrase), RecoveryKey::generate(), KdfCost::least())
                               .keep();
    CHECK(errorOf([&] { checkBackup(backup, BackupKeys::of(other.keys), parent.path()); }) == Kind::InvalidInput);
}

TEST_CASE("a backup of version 1, which tells nothing of the log, is still read", "[store]") {
    const FilledUnit filled;
    const QString backup = filled.backUp();
    const BackupHead head = readBackupHead(backup);
    CHECK(head.log == HistoryHead());
    // As the first version wrote it: no row of the log after the lengths, and a code over what is left.
    QByteArray old = contentOf(backup);
    old[8] = 1;
    old.remove(22, 8 + 32);
    old.chop(backupMacSize);
    const SecureBytes key = filled.keys.subkey(Subkey::BackupMac);
    QByteArray mac(backupMacSize, '\0');
    crypto_generichash(
        reinterpret_cast<unsigned char*>(mac.data()), std::size_t(mac.size()),
        reinterpret_cast<const unsigned char*>(old.constData()), std::size_t(old.size()), key.data(), key.size());
    putContent(backup, old + mac);

    CHECK(readBackupHead(backup).log == HistoryHead());
    CHECK(readBackupHead(backup).made == head.made);
    CHECK(readBackupHead(backup).keyFile == head.keyFile);
    CHECK(checkBackup(backup, BackupKeys::of(filled.keys), filled.unit.path())[u"note"_s] == 300);
    const QString there = filled.backups.filePath(u"ny"_s);
    CHECK(restoreBackup(backup, filled.asAstrid(), there).counts[u"note"_s] == 300);
}

TEST_CASE("a backup tells the newest row of the log before it is unlocked", "[store]") {
    const FilledUnit filled;
    Connection connection = filled.open(Connection::Mode::ReadWrite);
    connection.exec("CREATE TABLE history_chain (id INTEGER PRIMARY KEY, sequence INTEGER, hash BLOB) STRICT");
    connection.exec("CREATE TABLE history (sequence INTEGER PRIMARY KEY, hash BLOB) STRICT");
    connection.exec("INSERT INTO history_chain VALUES (1, 7, zeroblob(32))");
    connection.exec("INSERT INTO history VALUES (6, zeroblob(32)), (7, zeroblob(32))");
    BackupOrder order = filled.order();
    order.log = {7, QByteArray(32, '\0')};
    writeBackup(connection, BackupKeys::of(filled.keys), order).keep();
    CHECK(readBackupHead(filled.target()).log == order.log);
    REQUIRE(QFile::remove(filled.target()));

    // A copy of a log that does not end there is no backup.
    const auto refused = [&] {
        return errorOf([&] { writeBackup(connection, BackupKeys::of(filled.keys), order).keep(); }) ==
                   Kind::DatabaseDamaged &&
               QDir(filled.backups.path()).isEmpty();
    };
    connection.exec("DELETE FROM history WHERE sequence = 7");
    CHECK(refused());
    connection.exec("INSERT INTO history VALUES (7, randomblob(32))");
    CHECK(refused());
    connection.exec("UPDATE history SET hash = zeroblob(32) WHERE sequence = 7");
    connection.exec("UPDATE history_chain SET sequence = 6");
    CHECK(refused());
    order.log = {6, QByteArray(32, '\0')};
    writeBackup(connection, BackupKeys::of(filled.keys), order).keep();
    CHECK(readBackupHead(filled.target()).log == order.log);
}
