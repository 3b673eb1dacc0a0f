// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace bk {

/// The name of an encrypted database that is needed only while something is done, such as the copy that a backup is
/// made of. What stands there goes with this object, and what a crash has left goes with `removeStrays`.
class WorkFile {
public:
    /// A name in `folder` that nobody else has. The file is the caller's to make.
    explicit WorkFile(const QString& folder);
    WorkFile(const WorkFile&) = delete;
    WorkFile& operator=(const WorkFile&) = delete;
    ~WorkFile();

    const QString& path() const noexcept { return m_path; }

private:
    QString m_path;
};

/// Removes from a unit's folder what crashes have left there: work files, and databases of other epochs than the one in
/// use. Only names that the program itself gives; and no database while `copiesOfUnit` is not empty, nor one of
/// `changedDatabases`, since it may hold what somebody wrote on another computer. Only for whoever holds the unit's
/// lock and has opened its database well. `reached`: as for `changedDatabases`. Never throws.
void removeStrays(const QString& folder, const QString& databaseInUse, bool reached) noexcept;

/// Removes the database that another has taken the place of. Never throws.
void removeDatabase(const QString& folder, const QString& database) noexcept;

/// Files in a unit's folder that are no part of it but look like a second `keys` or database, as sync programs and
/// people leave them ("keys-LAPTOP7", "data-0001 (1).db"); sorted.
QStringList copiesOfUnit(const QString& folder);

/// Databases of earlier epochs that were written to after the key file: not left by a crash, but brought by a sync
/// program from a computer that had not seen the new key; sorted. One of a later epoch is what a crash has left of a
/// new key in the making, which nobody can open; but where other computers' files reach the folder (`reached`) it may
/// have come before its key file, and counts too.
QStringList changedDatabases(const QString& folder, const QString& databaseInUse, bool reached);

} // namespace bk
