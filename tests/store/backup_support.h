// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/key_unlocking.h"
#include "tests/store/unit_folder_support.h"

#include <QFile>

namespace bk::test {

/// A unit of two users whose database holds a table of notes, and a folder for its backups beside it.
struct FilledUnit {
    TwoUserUnit unit;
    UnlockedKeys keys = unit.folder().unlock(QStringLiteral("astrid"), Passphrase(astridsPassphrase));
    QTemporaryDir backups;

    explicit FilledUnit(int rows = 300) {
        REQUIRE(QFile::remove(unit.databasePath()));
        Connection connection = open(Connection::Mode::Create);
        connection.exec("CREATE TABLE kid (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT");
        connection.exec(
            "CREATE TABLE note (id INTEGER PRIMARY KEY, kid_id INTEGER NOT NULL REFERENCES kid, text TEXT NOT NULL) "
            "STRICT");
        connection.exec("CREATE INDEX note_of_kid ON note (kid_id)");
        connection.exec("PRAGMA user_version = 1");
        connection.exec("BEGIN");
        connection.exec("INSERT INTO kid VALUES (1, 'Alva'), (2, 'Noel')");
        connection
            .prepare("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) INSERT INTO note "
                     "SELECT i, 1 + i % 2, 'a note of some length about day number ' || i FROM n")
            .run(rows);
        connection.exec("COMMIT");
    }

    Connection open(Connection::Mode mode) const {
        const SecureBytes key = keys.databaseKey();
        return Connection::open(unit.databasePath(), key.asKey(), mode);
    }
    QString target() const { return backups.filePath(QStringLiteral("a.bkbackup")); }
    BackupOrder order() const { return {target(), unit.path(), QDateTime(QDate(2026, 9, 1), QTime(6, 30), Qt::UTC)}; }
    /// The unit's backup, kept.
    QString backUp() const {
        Connection connection = open(Connection::Mode::ReadWrite);
        writeBackup(connection, BackupKeys::of(keys), order()).keep();
        return target();
    }
    UnlockKeyFile asAstrid() const {
        return [](const QByteArray& bytes) {
            return unlockKeyFile(bytes, QStringLiteral("astrid"), Passphrase(astridsPassphrase));
        };
    }
};

/// The system's large files and small operations, of which the `failAt`-th (from 0) that changes something fails.
class FaultyBackupFiles final : public NewFiles {
public:
    FaultyBackupFiles(int failAt, FaultyFiles::Fault fault) : m_files(failAt, fault) {}

    std::unique_ptr<NewFile> create(const QString& path) override;
    BackupFiles files() { return {m_files, *this}; }
    int operations() const { return m_files.operations(); }

private:
    FaultyFiles m_files;
};

} // namespace bk::test
