// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/backup_log.h"

#include "core/domain/common/error.h"
#include "core/store/backup_file.h"
#include "core/store/history_log.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("BackupLog", text); }

QString momentOf(const FoundBackup& backup) {
    return QLocale().toString(backup.made.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

std::vector<FoundBackup> backupsIn(const QString& folder, const QByteArray& unitId) {
    std::vector<FoundBackup> found;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({backupNamePattern(unitId)}, QDir::Files)) {
        try {
            const BackupHead head = readBackupHead(directory.filePath(name));
            if (head.keys.unitId == unitId)
                found.push_back({directory.filePath(name), head.made, head.keys.epoch, head.log});
        } catch (const Error&) {
            // Damaged or not ours: neither counted nor touched.
        }
    }
    std::ranges::sort(found, std::greater<>(), &FoundBackup::made);
    return found;
}

QStringList backupLogFindings(Connection& connection, const QString& folder, const QByteArray& unitId) {
    if (folder.isEmpty())
        return {};
    const HistoryLog log(connection);
    const auto accepted = log.acceptedAt();
    QStringList findings;
    for (const FoundBackup& backup : backupsIn(folder, unitId)) {
        if (backup.log.sequence == 0 || (accepted && backup.made <= *accepted))
            continue;
        const auto hash = log.hashAt(backup.log.sequence);
        if (!hash)
            findings
                << tr("Loggen: säkerhetskopian från %1 känner till rad %2, som inte finns i enheten. En äldre kopia "
                      "kan ha lagts tillbaka, eller loggen ha kapats. Jämför med säkerhetskopian.")
                       .arg(momentOf(backup))
                       .arg(backup.log.sequence);
        else if (*hash != backup.log.hash)
            findings << tr("Loggen: rad %2 är en annan än i säkerhetskopian från %1. Loggen kan ha skrivits om, eller "
                           "två kopior av enheten ha använts var för sig. Jämför med säkerhetskopian.")
                            .arg(momentOf(backup))
                            .arg(backup.log.sequence);
    }
    return findings;
}

} // namespace bk
