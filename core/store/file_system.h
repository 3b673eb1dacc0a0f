// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace bk {

/// The few file operations that key file, lock and folder are built of, each checked to the end, so that a test can let
/// any of them fail. Failures are Error: DiskFull, ReadOnly, NotFound, AlreadyExists or Io, with the file's bare name
/// as detail.
class FileSystem {
public:
    virtual ~FileSystem() = default;

    /// The whole file, or its first `most` + 1 bytes when it is longer.
    virtual QByteArray read(const QString& path, qint64 most) = 0;
    /// Creates `path` for its owner only, writes `bytes` and has them on the disk when it returns. Replaces what stood
    /// there.
    virtual void writeDurably(const QString& path, const QByteArray& bytes) = 0;
    /// Atomic; replaces `to`.
    virtual void rename(const QString& from, const QString& to) = 0;
    /// Nothing happens when `path` is not there.
    virtual void remove(const QString& path) = 0;
    /// Has the folder's entries on the disk when it returns, where the file system can.
    virtual void syncFolder(const QString& folder) = 0;
    /// One level, for its owner only. AlreadyExists when something is there.
    virtual void makeFolder(const QString& path) = 0;
    /// An empty folder.
    virtual void removeFolder(const QString& path) = 0;
};

/// The computer's own. Thread-safe.
FileSystem& systemFiles();

} // namespace bk
