// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/new_file.h"

#include "core/store/connection_settings.h"
#include "core/store/sql_error.h"

#include <sqlcipher/sqlite3.h>

#include <QFile>
#include <QFileInfo>

#include <cerrno>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace bk {
namespace {

bool syncToDisk(int descriptor) {
#if defined(Q_OS_WIN)
    return FlushFileBuffers(reinterpret_cast<HANDLE>(_get_osfhandle(descriptor))) != 0;
#else
#ifdef Q_OS_MACOS
    if (::fcntl(descriptor, F_FULLFSYNC) == 0)
        return true;
#endif
    return ::fsync(descriptor) == 0;
#endif
}

class SystemNewFile final : public NewFile {
public:
    explicit SystemNewFile(const QString& path) : m_file(path) {
        reserveNewFile(path);
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered | QIODevice::ExistingOnly))
            fail();
    }
    ~SystemNewFile() override {
        m_file.close();
        if (!m_finished)
            m_file.remove();
    }

    void append(const QByteArray& bytes) override {
        errno = 0;
        if (m_file.write(bytes) != bytes.size())
            fail();
    }

    void finish() override {
        errno = 0;
        if (!m_file.flush() || !syncToDisk(m_file.handle()))
            fail();
        m_file.close();
        m_finished = true;
    }

private:
    [[noreturn]] void fail() {
        const int reason = errno;
        // What is larger than the disk or the user's quota lets it be.
        const Error::Kind kind = reason == EFBIG ? Error::Kind::DiskFull : sqlErrorKind(SQLITE_IOERR, reason);
        throw Error(kind, QFileInfo(m_file.fileName()).fileName());
    }

    QFile m_file;
    bool m_finished = false;
};

class SystemNewFiles final : public NewFiles {
public:
    std::unique_ptr<NewFile> create(const QString& path) override { return std::make_unique<SystemNewFile>(path); }
};

} // namespace

NewFiles& systemNewFiles() {
    static SystemNewFiles files;
    return files;
}

} // namespace bk
