// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/back_up.h"

#include "core/domain/common/error.h"
#include "core/services/access.h"
#include "core/services/backup_log.h"
#include "core/services/folder_place.h"
#include "core/services/open_unit.h"
#include "core/services/unit_connection.h"
#include "core/services/upgrade_backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int daysUntilOverdue = 7;

const QByteArray& unitIdOf(OpenUnit& unit) { return heldUnit(unit).keys.file().unitId; }

bool liesIn(const QString& unitDirectory, const QString& folder) {
    const QString unit = QFileInfo(unitDirectory).canonicalFilePath();
    const QString place = QFileInfo(folder).canonicalFilePath();
    return place == unit || place.startsWith(unit + u'/');
}

BackupOrder orderOf(OpenUnit& unit, const QString& target) {
    if (liesIn(unit.directory(), QFileInfo(target).absolutePath()))
        throw Error(Error::Kind::Refused, u"backup.inUnit"_s);
    return {target, unit.directory(), unit.clock().now(), unit.history().head().value_or(HistoryHead())};
}

} // namespace

BackupJob::BackupJob(OpenUnit& unit, const QString& target)
    : m_database(unit.connection().file())
    , m_keys(BackupKeys::of(heldUnit(unit).keys))
    , m_order(orderOf(unit, target)) {}

WrittenBackup BackupJob::run(const std::atomic_bool& stop) const {
    Connection beside = Connection::open(m_database, m_keys.database.asKey(), Connection::Mode::Beside);
    return writeBackup(beside, m_keys, m_order, &stop);
}

WrittenBackup writeBackupHere(OpenUnit& unit, const QString& target) {
    return writeBackup(unit.connection(), BackupKeys::of(heldUnit(unit).keys), orderOf(unit, target));
}

QString newBackupPath(const OpenUnit& unit, const QString& folder) {
    const QByteArray unitId = UnitFolder(unit.directory()).peek().unitId;
    QDateTime made = unit.clock().now();
    QString path;
    do {
        path = QDir(folder).filePath(backupFileName(unitId, made));
        made = made.addSecs(1);
    } while (QFileInfo::exists(path));
    return path;
}

void keepBackup(OpenUnit& unit, WrittenBackup backup) {
    const QFileInfo file(backup.target());
    std::move(backup).keep();
    BackupState state = backupState(unit.directory());
    state.lastFile = file.fileName();
    state.lastMade = unit.clock().now();
    saveBackupState(unit.directory(), state);
    removeUpgradeBackups(unit.directory());
    unit.history().noteDone(
        RecordKind::Unit, 0, QCoreApplication::translate("BackupLog", "Säkerhetskopia: %1").arg(file.fileName()));
}

void removeSurplusBackups(const QString& folder, const QByteArray& unitId, const BackupsKept& kept) noexcept {
    const std::vector<FoundBackup> found = backupsIn(folder, unitId);
    std::vector<QDateTime> made;
    std::ranges::transform(found, std::back_inserter(made), &FoundBackup::made);
    const std::vector<QDateTime> surplus = surplusBackups(made, kept);
    for (const FoundBackup& backup : found) {
        if (std::ranges::find(surplus, backup.made) != surplus.end())
            QFile::remove(backup.path);
    }
    const QDir directory(folder);
    for (const QString& left : directory.entryList({backupNamePattern(unitId) + u".new"_s}, QDir::Files))
        QFile::remove(directory.filePath(left));
}

QString latestBackup(OpenUnit& unit) {
    const QString folder = backupState(unit.directory()).folder;
    if (folder.isEmpty())
        return {};
    const std::vector<FoundBackup> found = backupsIn(folder, unitIdOf(unit));
    const auto usable = std::ranges::find(found, heldUnit(unit).keys.file().epoch, &FoundBackup::epoch);
    return usable == found.end() ? QString() : usable->path;
}

std::vector<PurgeReceipt::Backup> standingBackups(OpenUnit& unit) {
    const BackupState state = backupState(unit.directory());
    if (state.folder.isEmpty())
        return {};
    std::vector<PurgeReceipt::Backup> standing;
    for (const FoundBackup& each : backupsIn(state.folder, unitIdOf(unit)))
        standing.push_back({each.made.toLocalTime().date(), goneBy(each.made, state.kept)});
    return standing;
}

BackupTest::BackupTest(OpenUnit& unit, QString file)
    : m_file(std::move(file))
    , m_workFolder(unit.directory())
    , m_keys(BackupKeys::of(heldUnit(unit).keys)) {
    requireAccess(unit, Action::BackUp);
}

qint64 BackupTest::run(const std::atomic_bool& stop) const {
    qint64 rows = 0;
    for (const auto& [table, count] : checkBackup(m_file, m_keys, m_workFolder, &stop))
        rows += count;
    return rows;
}

void noteBackupTested(OpenUnit& unit) {
    BackupState state = backupState(unit.directory());
    state.lastTested = unit.clock().now();
    saveBackupState(unit.directory(), state);
}

std::vector<BackupConcern> backupConcerns(const QString& unitDirectory, const QString& folder) {
    if (folder.isEmpty())
        return {BackupConcern::NoFolder};
    if (!QFileInfo(folder).isDir())
        return {BackupConcern::Missing};
    std::vector<BackupConcern> concerns;
    const QString unit = QFileInfo(unitDirectory).canonicalFilePath();
    const QString place = QFileInfo(folder).canonicalFilePath();
    if (liesIn(unit, place))
        concerns.push_back(BackupConcern::InUnit);
    else if (QStorageInfo(unit).device() == QStorageInfo(place).device())
        concerns.push_back(BackupConcern::SameDisk);
    if (std::ranges::count(folderRisks(place), FolderRisk::Synced) > 0)
        concerns.push_back(BackupConcern::Synced);
    return concerns;
}

bool backupIsDue(const OpenUnit& unit) {
    if (unit.settings().practice)
        return false;
    const BackupState state = backupState(unit.directory());
    return state.daily && !state.folder.isEmpty() && QFileInfo(state.folder).isDir() &&
           (!state.lastMade.isValid() || state.lastMade.toLocalTime().date() != unit.today());
}

bool backupIsOverdue(const OpenUnit& unit) {
    if (unit.settings().practice)
        return false;
    const QDateTime last = backupState(unit.directory()).lastMade;
    const qint64 days = last.daysTo(unit.clock().now());
    return !last.isValid() || days > daysUntilOverdue || days < -daysUntilOverdue; // or made by a clock that was ahead
}

} // namespace bk
