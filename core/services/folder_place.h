// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace bk {

/// What a person should know of the place where a unit or its backups lie.
enum class FolderRisk {
    Network,   ///< locks and writes there keep less than they promise
    Removable, ///< can be pulled out in the middle of a write
    Synced,    ///< OneDrive and the like: whole copies travel, and two computers make two units of one
};

/// Of `directory`, or of its nearest parent that exists. What the system does not tell is not found.
std::vector<FolderRisk> folderRisks(const QString& directory);

/// Whether what is written on other computers comes into `directory` by itself: it is synced, or on a server.
bool isReachedByOthers(const QString& directory);

/// Whether files on a file system of that type ("nfs4", "cifs") are another computer's.
bool isNetworkFileSystem(const QByteArray& type);

/// `copiesOfUnit` and `otherDatabases`.
QStringList copiesBeside(const QString& unitDirectory);

/// What to say of them; empty when there are none.
QString copiesWarning(const QString& unitDirectory);

/// Whether so little is free (in bytes) that a change of everyday size may not find room.
bool isLittleRoom(qint64 bytesAvailable);
/// What to say of little room on the disk; empty while there is enough. Before much is written.
QString roomWarning(const QString& unitDirectory);

/// One plain sentence each on what is wrong with the place of a unit and what to do; empty when nothing is.
QStringList folderWarnings(const QString& unitDirectory);

} // namespace bk
