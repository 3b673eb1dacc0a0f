// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace bk::test {

enum class FileCall { Create, Write, Truncate, Sync, SyncFolder, Rename, Remove, MakeFolder, RemoveFolder };

/// A change of files that the process asked the system to make and that succeeded.
struct FileEvent {
    FileCall call = FileCall::Write;
    int file = -1;    ///< which file, the same number under all its names; -1 for folders and renames
    std::string path; ///< from the watched folder on, without a leading slash
    std::string to;   ///< Rename
    qint64 at = 0;    ///< Write: where; Truncate: the new size
    QByteArray bytes; ///< Write
};

/// A file that was there when the watch began.
struct WatchedFile {
    int file = -1;
    std::string path;
    QByteArray bytes;
};

/// Stands between the process and the system for everything that it changes under one folder, whoever in the process
/// asks: SQLite, Qt or the store. The test program defines the system's functions itself, so that every library calls
/// those. At most one at a time, on one thread. While it lives nothing else may change the folder.
class FileWatch {
public:
    explicit FileWatch(const QString& folder);
    FileWatch(const FileWatch&) = delete;
    FileWatch& operator=(const FileWatch&) = delete;
    ~FileWatch();

    /// Asked before each call: 0 lets it through, an error number (ENOSPC …) makes it fail with that.
    std::function<int(FileCall)> refuse;
    /// Told of each call that succeeded.
    std::function<void(const FileEvent&)> note;

    const std::vector<WatchedFile>& atFirst() const { return m_atFirst; }

    // For the functions that stand in for the system's.
    bool covers(const std::string& path) const;
    bool mayGoOn(FileCall call);
    void opened(int fd, const std::string& path, bool fresh, bool emptied);
    void wrote(int fd, const std::string& path, const void* bytes, std::size_t size, qint64 at);
    void truncated(int fd, const std::string& path, qint64 size);
    void synced(int fd, const std::string& path, bool isFolder);
    void named(FileCall call, const std::string& path, const std::string& to = {});
    static FileWatch* now();

private:
    int numberOf(int fd);
    std::string within(const std::string& path) const;
    void tell(FileEvent event) const;

    std::string m_folder;
    std::map<unsigned long, int> m_numbers; ///< by inode
    int m_files = 0;
    std::vector<WatchedFile> m_atFirst;
};

} // namespace bk::test
