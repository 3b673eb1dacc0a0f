// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/store/unit_lock_file.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bk {
namespace {

[[noreturn]] void fail(int code) {
    const QString detail = QStringLiteral("in-use: %1").arg(qt_error_string(code));
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: throw Error(Error::Kind::DiskFull, detail);
    case EACCES:
    case EPERM:
    case EROFS: throw Error(Error::Kind::ReadOnly, detail);
    case ENOENT:
    case ENOTDIR: throw Error(Error::Kind::NotFound, detail);
    default: throw Error(Error::Kind::Io, detail);
    }
}

/// False once the file was removed or replaced under its name: then the lock on it keeps nobody out.
bool isStillThere(int fd, const QByteArray& path) {
    struct stat open {};
    struct stat named {};
    return ::fstat(fd, &open) == 0 && ::lstat(path.constData(), &named) == 0 && open.st_ino == named.st_ino &&
           open.st_dev == named.st_dev;
}

} // namespace

std::optional<UnitLockFile> UnitLockFile::tryLock(const QString& path) {
    const QByteArray name = QFile::encodeName(path);
    for (;;) {
        const int fd = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (fd < 0)
            fail(errno);
        UnitLockFile file(path, fd);
        if (::flock(fd, LOCK_EX | LOCK_NB) < 0) {
            if (errno == EWOULDBLOCK)
                return std::nullopt;
            if (errno != EINTR)
                fail(errno);
        } else if (isStillThere(fd, name)) {
            return file;
        }
    }
}

bool UnitLockFile::isLocked(const QString& path) {
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (fd < 0)
        return false;
    const UnitLockFile file(path, fd);
    return ::flock(fd, LOCK_SH | LOCK_NB) < 0 && errno == EWOULDBLOCK;
}

QByteArray UnitLockFile::content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
}

UnitLockFile::~UnitLockFile() {
    if (m_handle != nothing)
        ::close(int(m_handle));
}

void UnitLockFile::write(const QByteArray& bytes) {
    const int fd = int(m_handle);
    if (::ftruncate(fd, 0) < 0)
        fail(errno);
    const ssize_t n = ::pwrite(fd, bytes.constData(), std::size_t(bytes.size()), 0);
    if (n != bytes.size())
        fail(n < 0 ? errno : ENOSPC);
}

void UnitLockFile::removeAndFree() noexcept {
    if (m_handle == nothing)
        return;
    const QByteArray name = QFile::encodeName(m_path);
    if (isStillThere(int(m_handle), name))
        ::unlink(name.constData());
    ::close(int(std::exchange(m_handle, nothing)));
}

} // namespace bk
