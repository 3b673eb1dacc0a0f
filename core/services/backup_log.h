// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/history_head.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace bk {

class Connection;

struct FoundBackup {
    QString path;
    QDateTime made; ///< UTC
    std::uint32_t epoch = 0;
    HistoryHead log; ///< the newest row of the log that was backed up; sequence 0: not told
};

/// A unit's whole backups in a folder, newest first. Only their heads are read.
std::vector<FoundBackup> backupsIn(const QString& folder, const QByteArray& unitId);

/// What the backups in the folder know of a unit's log that the log does not say any more, in words, with what to do;
/// empty: it goes on from all of them. Backups from before somebody accepted the log as it stands are left out. The
/// heads are taken as they stand, since the keys of older ones are gone: somebody who can write in the folder can raise
/// an alarm, and hide none that another place raises. In any thread that may use the connection.
QStringList backupLogFindings(Connection& connection, const QString& folder, const QByteArray& unitId);

} // namespace bk
