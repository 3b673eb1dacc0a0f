// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/upgrade_backup.h"

#include "core/domain/common/clock.h"
#include "core/domain/common/error.h"
#include "core/store/backup.h"
#include "core/store/connection.h"
#include "core/store/schema.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

const QString namesBegin = u"fore-uppgradering-"_s;

QString nameFor(int schema) { return namesBegin + u"%1"_s.arg(schema, 3, 10, QChar(u'0')) + backupSuffix(); }

} // namespace

void backUpBeforeUpgrade(
    const QString& directory, const UnlockedKeys& keys, Connection& connection, const Clock& clock) {
    const int found = Schema::version(connection);
    if (found == 0 || found >= Schema::builtIn().version())
        return;
    removeUpgradeBackups(directory);
    // Earlier logs were no chain: the backup tells of no row.
    const BackupOrder order{QDir(directory).filePath(nameFor(found)), directory, clock.now()};
    try {
        writeBackup(connection, BackupKeys::of(keys), order).keep();
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::DiskFull)
            throw Error(Error::Kind::DiskFull, u"upgrade.room"_s);
        throw;
    }
}

void removeUpgradeBackups(const QString& directory) noexcept {
    const QDir folder(directory);
    for (const QString& name : folder.entryList({namesBegin + u'*'}, QDir::Files))
        QFile::remove(folder.filePath(name));
}

} // namespace bk
