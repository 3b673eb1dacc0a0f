// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/store/file_system.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace bk {
namespace {

[[noreturn]] void fail(int code, const QString& path) {
    const QString detail = QStringLiteral("%1: %2").arg(QFileInfo(path).fileName(), qt_error_string(code));
    switch (code) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: throw Error(Error::Kind::DiskFull, detail);
    case EACCES:
    case EPERM:
    case EROFS: throw Error(Error::Kind::ReadOnly, detail);
    case ENOENT:
    case ENOTDIR: throw Error(Error::Kind::NotFound, detail);
    case EEXIST:
    case ENOTEMPTY: throw Error(Error::Kind::AlreadyExists, detail);
    default: throw Error(Error::Kind::Io, detail);
    }
}

/// Repeats a system call that a signal interrupted.
template <typename Call> auto untilDone(Call call) {
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

class Descriptor {
public:
    Descriptor(const QString& path, int flags, mode_t mode = 0)
        : m_fd(untilDone([&] { return ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, mode); })) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    /// 0 or the error number; some file systems report a failed write only here.
    int close() {
        const int rc = ::close(m_fd);
        const int code = rc < 0 ? errno : 0;
        m_fd = -1;
        return code == EINTR ? 0 : code;
    }
    int fd() const { return m_fd; }

private:
    int m_fd;
};

int syncToDisk(int fd) {
#ifdef Q_OS_MACOS
    if (::fcntl(fd, F_FULLFSYNC) == 0)
        return 0;
#endif
    return untilDone([&] { return ::fsync(fd); }) < 0 ? errno : 0;
}

int writeAll(int fd, const QByteArray& bytes) {
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t n =
            untilDone([&] { return ::write(fd, bytes.constData() + done, std::size_t(bytes.size() - done)); });
        if (n < 0)
            return errno;
        done += n;
    }
    return syncToDisk(fd);
}

class PosixFiles final : public FileSystem {
public:
    QByteArray read(const QString& path, qint64 most) override {
        // Non-blocking: a pipe put in a file's place must not stall us.
        const Descriptor file(path, O_RDONLY | O_NONBLOCK);
        if (file.fd() < 0)
            failReading(errno, path);
        struct stat status {};
        if (::fstat(file.fd(), &status) < 0)
            failReading(errno, path);
        if (!S_ISREG(status.st_mode))
            failReading(EINVAL, path);
        QByteArray bytes(most + 1, Qt::Uninitialized);
        qint64 got = 0;
        while (got <= most) {
            const ssize_t n =
                untilDone([&] { return ::read(file.fd(), bytes.data() + got, std::size_t(most + 1 - got)); });
            if (n < 0)
                failReading(errno, path);
            if (n == 0)
                break;
            got += n;
        }
        bytes.resize(got);
        return bytes;
    }

    void writeDurably(const QString& path, const QByteArray& bytes) override {
        remove(path);
        Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, S_IRUSR | S_IWUSR);
        if (file.fd() < 0)
            fail(errno, path);
        int code = writeAll(file.fd(), bytes);
        if (const int atClose = file.close(); code == 0)
            code = atClose;
        if (code != 0) {
            ::unlink(QFile::encodeName(path).constData());
            fail(code, path);
        }
    }

    void rename(const QString& from, const QString& to) override {
        if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) < 0)
            fail(errno, to);
    }

    void remove(const QString& path) override {
        if (::unlink(QFile::encodeName(path).constData()) < 0 && errno != ENOENT)
            fail(errno, path);
    }

    void syncFolder(const QString& folder) override {
        const Descriptor directory(folder, O_RDONLY | O_DIRECTORY);
        if (directory.fd() < 0)
            fail(errno, folder);
        const int code = syncToDisk(directory.fd());
        // Network and FUSE file systems may know no folder sync; there is nothing more to be had then.
        if (code != 0 && code != EINVAL && code != ENOTSUP && code != ENOSYS && code != EBADF)
            fail(code, folder);
    }

    void makeFolder(const QString& path) override {
        if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) < 0)
            fail(errno, path);
    }

    void removeFolder(const QString& path) override {
        if (::rmdir(QFile::encodeName(path).constData()) < 0)
            fail(errno, path);
    }

private:
    /// Having no right to read is not "read-only".
    [[noreturn]] static void failReading(int code, const QString& path) {
        fail(code == EACCES || code == EPERM ? EIO : code, path);
    }
};

} // namespace

FileSystem& systemFiles() {
    static PosixFiles files;
    return files;
}

} // namespace bk
