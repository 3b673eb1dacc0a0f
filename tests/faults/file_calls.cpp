// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/file_calls.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bk::test {

namespace {

FileWatch* watching = nullptr;

unsigned long inodeOf(int fd) {
    struct stat status {};
    return ::fstat(fd, &status) == 0 ? status.st_ino : 0;
}

} // namespace

FileWatch* FileWatch::now() { return watching; }

FileWatch::FileWatch(const QString& folder)
    : m_folder(QFile::encodeName(QFileInfo(folder).canonicalFilePath()).toStdString() + '/') {
    Q_ASSERT(!watching);
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a watched file cannot be read");
        const std::string path = QFile::encodeName(file.fileName()).toStdString();
        m_atFirst.push_back({numberOf(file.handle()), within(path), file.readAll()});
    }
    watching = this;
}

FileWatch::~FileWatch() { watching = nullptr; }

bool FileWatch::covers(const std::string& path) const { return path.starts_with(m_folder) || path + '/' == m_folder; }

std::string FileWatch::within(const std::string& path) const {
    return path.size() > m_folder.size() ? path.substr(m_folder.size()) : std::string();
}

bool FileWatch::mayGoOn(FileCall call) {
    if (const int error = refuse ? refuse(call) : 0; error != 0) {
        errno = error;
        return false;
    }
    return true;
}

int FileWatch::numberOf(int fd) {
    const auto [place, isNew] = m_numbers.try_emplace(inodeOf(fd), m_files);
    if (isNew)
        ++m_files;
    return place->second;
}

void FileWatch::tell(FileEvent event) const {
    const int kept = errno;
    if (note)
        note(event);
    errno = kept;
}

void FileWatch::opened(int fd, const std::string& path, bool fresh, bool emptied) {
    if (fresh) {
        m_numbers.erase(inodeOf(fd)); // the system uses an inode again
        tell({FileCall::Create, numberOf(fd), within(path), {}, 0, {}});
    } else if (emptied) {
        truncated(fd, path, 0);
    }
}

void FileWatch::wrote(int fd, const std::string& path, const void* bytes, std::size_t size, qint64 at) {
    tell(
        {FileCall::Write,
         numberOf(fd),
         within(path),
         {},
         at,
         QByteArray(static_cast<const char*>(bytes), qsizetype(size))});
}

void FileWatch::truncated(int fd, const std::string& path, qint64 size) {
    tell({FileCall::Truncate, numberOf(fd), within(path), {}, size, {}});
}

void FileWatch::synced(int fd, const std::string& path, bool isFolder) {
    tell({isFolder ? FileCall::SyncFolder : FileCall::Sync, isFolder ? -1 : numberOf(fd), within(path), {}, 0, {}});
}

void FileWatch::named(FileCall call, const std::string& path, const std::string& to) {
    tell({call, -1, within(path), within(to), 0, {}});
}

} // namespace bk::test

// The system's functions, for the whole process. Each asks the watch, calls the real one and tells the watch.

using bk::test::FileCall;
using bk::test::FileWatch;

namespace {

template <typename Function> Function* real(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

/// Its name now; empty for what has none.
std::string pathOf(int fd) {
    std::array<char, 4096> path{};
    const ssize_t size = ::readlink(("/proc/self/fd/" + std::to_string(fd)).c_str(), path.data(), path.size());
    return size > 0 ? std::string(path.data(), std::size_t(size)) : std::string();
}

/// The watch, where it covers what `fd` is, with its path.
FileWatch* watchOf(int fd, std::string& path) {
    FileWatch* watch = FileWatch::now();
    if (!watch)
        return nullptr;
    const int kept = errno;
    path = pathOf(fd);
    errno = kept;
    return watch->covers(path) ? watch : nullptr;
}

FileWatch* watchOf(const char* path) {
    FileWatch* watch = FileWatch::now();
    return watch && watch->covers(path) ? watch : nullptr;
}

bool exists(const char* path) {
    const int kept = errno;
    struct stat status {};
    const bool found = ::lstat(path, &status) == 0;
    errno = kept;
    return found;
}

template <typename Open> int watchedOpen(const char* path, int flags, Open open) {
    FileWatch* watch = watchOf(path);
    if (!watch || !(flags & (O_CREAT | O_TRUNC)))
        return open();
    const bool fresh = (flags & O_CREAT) && !exists(path);
    if (fresh && !watch->mayGoOn(FileCall::Create))
        return -1;
    const int fd = open();
    if (fd >= 0)
        watch->opened(fd, path, fresh, (flags & O_TRUNC) != 0);
    return fd;
}

template <typename Call> ssize_t watchedWrite(int fd, const void* bytes, off_t at, Call call) {
    std::string path;
    FileWatch* watch = watchOf(fd, path);
    if (!watch)
        return call();
    if (!watch->mayGoOn(FileCall::Write))
        return -1;
    if (at < 0)
        at = (::fcntl(fd, F_GETFL) & O_APPEND) ? ::lseek(fd, 0, SEEK_END) : ::lseek(fd, 0, SEEK_CUR);
    const ssize_t size = call();
    if (size > 0)
        watch->wrote(fd, path, bytes, std::size_t(size), at);
    return size;
}

template <typename Call> int watchedTruncate(int fd, off_t size, Call call) {
    std::string path;
    FileWatch* watch = watchOf(fd, path);
    if (!watch)
        return call();
    if (!watch->mayGoOn(FileCall::Truncate))
        return -1;
    const int result = call();
    if (result == 0)
        watch->truncated(fd, path, size);
    return result;
}

template <typename Call> int watchedSync(int fd, Call call) {
    std::string path;
    FileWatch* watch = watchOf(fd, path);
    if (!watch)
        return call();
    struct stat status {};
    const bool isFolder = ::fstat(fd, &status) == 0 && S_ISDIR(status.st_mode);
    if (!watch->mayGoOn(isFolder ? FileCall::SyncFolder : FileCall::Sync))
        return -1;
    const int result = call();
    if (result == 0)
        watch->synced(fd, path, isFolder);
    return result;
}

template <typename Call> int watchedName(FileCall kind, const char* path, const char* to, Call call) {
    FileWatch* watch = watchOf(path);
    if (!watch || !exists(path) == (kind != FileCall::MakeFolder))
        return call();
    if (!watch->mayGoOn(kind))
        return -1;
    const int result = call();
    if (result == 0)
        watch->named(kind, path, to ? to : "");
    return result;
}

mode_t modeOf(int flags, va_list rest) { return (flags & O_CREAT) ? mode_t(va_arg(rest, unsigned)) : mode_t(0); }

} // namespace

#pragma GCC diagnostic ignored "-Wmissing-declarations"

extern "C" {

int open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    static const auto call = real<int(const char*, int, ...)>("open");
    return watchedOpen(path, flags, [&] { return call(path, flags, mode); });
}

int open64(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = modeOf(flags, rest);
    va_end(rest);
    static const auto call = real<int(const char*, int, ...)>("open64");
    return watchedOpen(path, flags, [&] { return call(path, flags, mode); });
}

ssize_t write(int fd, const void* bytes, size_t size) {
    static const auto call = real<ssize_t(int, const void*, size_t)>("write");
    return watchedWrite(fd, bytes, -1, [&] { return call(fd, bytes, size); });
}

ssize_t pwrite(int fd, const void* bytes, size_t size, off_t at) {
    static const auto call = real<ssize_t(int, const void*, size_t, off_t)>("pwrite");
    return watchedWrite(fd, bytes, at, [&] { return call(fd, bytes, size, at); });
}

ssize_t pwrite64(int fd, const void* bytes, size_t size, off64_t at) {
    static const auto call = real<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    return watchedWrite(fd, bytes, at, [&] { return call(fd, bytes, size, at); });
}

int ftruncate(int fd, off_t size) noexcept {
    static const auto call = real<int(int, off_t)>("ftruncate");
    return watchedTruncate(fd, size, [&] { return call(fd, size); });
}

int ftruncate64(int fd, off64_t size) noexcept {
    static const auto call = real<int(int, off64_t)>("ftruncate64");
    return watchedTruncate(fd, size, [&] { return call(fd, size); });
}

int fsync(int fd) {
    static const auto call = real<int(int)>("fsync");
    return watchedSync(fd, [&] { return call(fd); });
}

int fdatasync(int fd) {
    static const auto call = real<int(int)>("fdatasync");
    return watchedSync(fd, [&] { return call(fd); });
}

int rename(const char* from, const char* to) noexcept {
    static const auto call = real<int(const char*, const char*)>("rename");
    return watchedName(FileCall::Rename, from, to, [&] { return call(from, to); });
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept {
    static const auto call = real<int(int, const char*, int, const char*, unsigned)>("renameat2");
    return watchedName(FileCall::Rename, from, to, [&] { return call(fromFolder, from, toFolder, to, flags); });
}

int unlink(const char* path) noexcept {
    static const auto call = real<int(const char*)>("unlink");
    return watchedName(FileCall::Remove, path, nullptr, [&] { return call(path); });
}

int mkdir(const char* path, mode_t mode) noexcept {
    static const auto call = real<int(const char*, mode_t)>("mkdir");
    return watchedName(FileCall::MakeFolder, path, nullptr, [&] { return call(path, mode); });
}

int rmdir(const char* path) noexcept {
    static const auto call = real<int(const char*)>("rmdir");
    return watchedName(FileCall::RemoveFolder, path, nullptr, [&] { return call(path); });
}

} // extern "C"
