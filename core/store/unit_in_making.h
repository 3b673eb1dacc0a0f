// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/unit_folder.h"

#include <QStringList>

namespace bk {

/// A new or empty folder that is being filled with a unit. Unless `keep()` is called, dropping it removes the unit's
/// files and the folders that were made for it.
class FolderInMaking {
public:
    /// Makes the folder, with those above it where they are missing. Throws AlreadyExists when something is in it,
    /// ReadOnly, DiskFull, Io.
    FolderInMaking(QString path, FileSystem& files);
    FolderInMaking(FolderInMaking&& other) noexcept;
    FolderInMaking& operator=(FolderInMaking&&) = delete;
    ~FolderInMaking();

    void keep() noexcept { m_files = nullptr; }

private:
    QString m_path;
    FileSystem* m_files; ///< null: nothing to remove
    QStringList m_made;  ///< outermost first
};

/// A unit being created: its folder and key file stand, the database is to be made by the caller. Unless `keep()` is
/// called, dropping it removes everything that was made; close the database before. Move-only.
class UnitInMaking {
public:
    UnitInMaking(FolderInMaking folder, HeldUnit unit) : m_folder(std::move(folder)), m_unit(std::move(unit)) {}

    const UnlockedKeys& keys() const noexcept { return m_unit.keys; }
    /// The unit stays from now on.
    HeldUnit keep() && {
        m_folder.keep();
        return std::move(m_unit);
    }

private:
    FolderInMaking m_folder;
    HeldUnit m_unit; ///< goes first: its lock file lies in the folder
};

} // namespace bk
