// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/folder_place.h"

#include "core/domain/common/error.h"
#include "core/store/key_file.h"
#include "core/store/unit_folder.h"
#include "core/store/work_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("FolderPlace", text); }

QString nearestExisting(const QString& directory) {
    QFileInfo at(QDir::cleanPath(directory));
    while (!at.exists() && !at.isRoot())
        at.setFile(at.path());
    return at.canonicalFilePath();
}

bool isSynced(const QString& folder) {
    static const QRegularExpression names(
        u"(^|/)(onedrive|dropbox|google ?drive|my drive|icloud ?drive|mobile documents|nextcloud|owncloud|box sync)[^/]*(/|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return names.match(QDir::fromNativeSeparators(folder)).hasMatch();
}

/// Linux tells it of the whole disk: "/dev/sdb1" is a part of "sdb".
bool isRemovable(const QByteArray& device) {
    const QString name = QFileInfo(QString::fromLocal8Bit(device)).fileName();
    if (name.isEmpty())
        return false;
    const QString block = QFileInfo(u"/sys/class/block/"_s + name).canonicalFilePath();
    for (const QString& place : {block, QFileInfo(block).path()}) {
        QFile flag(place + u"/removable"_s);
        if (flag.open(QIODevice::ReadOnly) && flag.readAll().trimmed() == "1")
            return true;
    }
    return false;
}

} // namespace

bool isNetworkFileSystem(const QByteArray& type) {
    static constexpr std::array<std::string_view, 12> exact{"cifs",   "smb3",   "smbfs", "afs",   "9p",     "ncpfs",
                                                            "davfs2", "webdav", "ceph",  "afpfs", "lustre", "coda"};
    const std::string_view name(type.constData(), std::size_t(type.size()));
    return name.starts_with("nfs") || name.starts_with("fuse.sshfs") || name.starts_with("fuse.gvfs") ||
           name.starts_with("fuse.rclone") || std::ranges::find(exact, name) != exact.end();
}

std::vector<FolderRisk> folderRisks(const QString& directory) {
    const QString place = nearestExisting(directory);
    const QStorageInfo storage(place);
    std::vector<FolderRisk> risks;
    if (isNetworkFileSystem(storage.fileSystemType()) || place.startsWith(u"//"))
        risks.push_back(FolderRisk::Network);
    if (isRemovable(storage.device()))
        risks.push_back(FolderRisk::Removable);
    if (isSynced(place) || isSynced(directory))
        risks.push_back(FolderRisk::Synced);
    return risks;
}

bool isReachedByOthers(const QString& directory) {
    const std::vector<FolderRisk> risks = folderRisks(directory);
    return std::ranges::any_of(
        risks, [](FolderRisk risk) { return risk == FolderRisk::Synced || risk == FolderRisk::Network; });
}

QStringList copiesBeside(const QString& unitDirectory) {
    QStringList strange = copiesOfUnit(unitDirectory);
    try {
        const UnitSummary unit = UnitFolder(unitDirectory).peek();
        strange += otherDatabases(unitDirectory, databaseFileName(unit.epoch), isReachedByOthers(unitDirectory));
    } catch (const Error&) {
        // No unit to compare with; whoever opens it is told what is wrong.
    }
    return strange;
}

QString copiesWarning(const QString& unitDirectory) {
    const QStringList copies = copiesBeside(unitDirectory);
    if (copies.isEmpty())
        return {};
    return tr("I mappen ligger kopior som inte hör till enheten: %1. De har troligen blivit över när två datorer har "
              "synkat. Ta inte bort något förrän ni har sett vilken som är den rätta.")
        .arg(copies.join(u", "_s));
}

bool isLittleRoom(qint64 bytesAvailable) {
    constexpr qint64 reserve = 50 * 1024 * 1024;
    return bytesAvailable >= 0 && bytesAvailable < reserve;
}

QString roomWarning(const QString& unitDirectory) {
    if (!isLittleRoom(QStorageInfo(nearestExisting(unitDirectory)).bytesAvailable()))
        return {};
    return tr("På disken är mindre än 50 MB ledigt. Frigör plats innan ni skriver mer: det som inte får plats sparas "
              "inte.");
}

QStringList folderWarnings(const QString& unitDirectory) {
    QStringList warnings;
    for (const FolderRisk risk : folderRisks(unitDirectory)) {
        switch (risk) {
        case FolderRisk::Network:
            warnings.append(tr("Mappen ligger på en server i nätverket. Bryts förbindelsen medan ni skriver kan "
                               "enheten skadas: lägg den på datorns egen disk."));
            break;
        case FolderRisk::Removable:
            warnings.append(tr("Mappen ligger på en lös disk. Dra inte ur den förrän enheten är låst, och ha en "
                               "säkerhetskopia på ett annat ställe."));
            break;
        case FolderRisk::Synced:
            warnings.append(tr("Mappen synkas till andra datorer eller till ett moln. Skrivs det på två ställen blir "
                               "det två enheter av en: lägg den i en mapp som inte synkas."));
            break;
        }
    }
    if (const QString copies = copiesWarning(unitDirectory); !copies.isEmpty())
        warnings.append(copies);
    if (const QString room = roomWarning(unitDirectory); !room.isEmpty())
        warnings.append(room);
    return warnings;
}

} // namespace bk
