// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

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

/// What decides which databases of other epochs than the one in use were left in a unit's folder by a crash, and which
/// were brought there and may hold what somebody wrote on another computer.
struct UnitPlace {
    bool reached = false;              ///< other computers' files reach the folder by themselves (`isReachedByOthers`)
    std::uint32_t formerRemovedIn = 0; ///< as KeyStateRepository tells it
};

/// Removes from a unit's folder what crashes have left there: work files, and databases of other epochs than the one in
/// use. Only names that the program itself gives; no database while `copiesOfUnit` is not empty; none that was brought:
/// of an epoch before `formerRemovedIn`, of an earlier one than that in use where it was written to after the key file,
/// of a later one as `otherDatabases`. False where a database is left that a crash has left. Only for whoever holds the
/// unit's lock and has opened its database well. Never throws.
bool removeStrays(const QString& folder, const QString& databaseInUse, UnitPlace place) noexcept;

/// Removes the database that another has taken the place of. Never throws.
void removeDatabase(const QString& folder, const QString& database) noexcept;

/// Files in a unit's folder that are no part of it but look like a second `keys` or database, as sync programs and
/// people leave them ("keys-LAPTOP7", "data-0001 (1).db"); sorted.
QStringList copiesOfUnit(const QString& folder);

/// Databases of other epochs that may have been brought by a sync program or by people; sorted. All of earlier epochs:
/// what a crash has left of one goes when the unit is opened next. One of a later epoch is what a crash has left of a
/// new key in the making, which nobody can open; but where other computers' files reach the folder (`reached`) and it
/// was written to after the key file, it may have come before its own key file.
QStringList otherDatabases(const QString& folder, const QString& databaseInUse, bool reached);

} // namespace bk
