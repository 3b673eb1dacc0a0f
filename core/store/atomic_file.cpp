// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/atomic_file.h"

#include "core/domain/common/error.h"

#include <QFileInfo>

#include <initializer_list>

namespace bk {
namespace {

struct Names {
    QString next;     ///< the new content until it is renamed
    QString previous; ///< the old content
    QString copying;  ///< the old content until its copy is whole

    explicit Names(const QString& path)
        : next(path + QStringLiteral(".new"))
        , previous(path + QStringLiteral(".bak"))
        , copying(path + QStringLiteral(".bak.new")) {}
};

constexpr qint64 largest = 16 * 1024 * 1024;

void removeQuietly(FileSystem& files, std::initializer_list<QString> paths) noexcept {
    for (const QString& path : paths) {
        try {
            files.remove(path);
        } catch (const std::exception&) {
            // Leftovers do no harm, and the failure that led here is the one to report.
        }
    }
}

/// The previous content must be a copy, not the old file renamed away: `path` has to exist at every moment.
void keepPrevious(FileSystem& files, const QString& path, const Names& names) {
    files.writeDurably(names.copying, files.read(path, largest));
    files.rename(names.copying, names.previous);
}

} // namespace

void replaceFile(FileSystem& files, const QString& path, const QByteArray& bytes) {
    const Names names(path);
    const QString folder = QFileInfo(path).path();
    const bool replaces = QFileInfo::exists(path);
    bool renamed = false;
    try {
        files.writeDurably(names.next, bytes);
        if (replaces)
            keepPrevious(files, path, names);
        files.rename(names.next, path);
        renamed = true;
        files.syncFolder(folder);
    } catch (const Error&) {
        // Not known to be on the disk: take it back, so that failure means the old content.
        if (renamed && replaces)
            files.rename(names.previous, path);
        else if (renamed)
            removeQuietly(files, {path});
        removeQuietly(files, {names.next, names.copying, names.previous});
        throw;
    }
}

void removeLeftovers(FileSystem& files, const QString& path) noexcept {
    const Names names(path);
    removeQuietly(files, {names.next, names.copying, names.previous});
}

} // namespace bk
