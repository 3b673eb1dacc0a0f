// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/store/file_system.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <qt_windows.h>

namespace bk {
namespace {

[[noreturn]] void fail(DWORD code, const QString& path) {
    const QString detail = QStringLiteral("%1: %2").arg(QFileInfo(path).fileName(), qt_error_string(int(code)));
    switch (code) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL: throw Error(Error::Kind::DiskFull, detail);
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT: throw Error(Error::Kind::ReadOnly, detail);
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND: throw Error(Error::Kind::NotFound, detail);
    case ERROR_ALREADY_EXISTS:
    case ERROR_FILE_EXISTS:
    case ERROR_DIR_NOT_EMPTY: throw Error(Error::Kind::AlreadyExists, detail);
    default: throw Error(Error::Kind::Io, detail);
    }
}

std::wstring native(const QString& path) { return QDir::toNativeSeparators(path).toStdWString(); }

class WindowsFiles final : public FileSystem {
public:
    QByteArray read(const QString& path, qint64 most) override {
        if (!QFileInfo::exists(path))
            fail(ERROR_FILE_NOT_FOUND, path);
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
            fail(ERROR_READ_FAULT, path);
        QByteArray bytes = file.read(most + 1);
        if (file.error() != QFileDevice::NoError)
            fail(ERROR_READ_FAULT, path);
        return bytes;
    }

    void writeDurably(const QString& path, const QByteArray& bytes) override {
        const HANDLE file =
            CreateFileW(native(path).c_str(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
        if (file == INVALID_HANDLE_VALUE)
            fail(GetLastError(), path);
        DWORD written = 0;
        DWORD code = ERROR_SUCCESS;
        if (!WriteFile(file, bytes.constData(), DWORD(bytes.size()), &written, nullptr) || !FlushFileBuffers(file))
            code = GetLastError();
        else if (written != DWORD(bytes.size()))
            code = ERROR_DISK_FULL;
        CloseHandle(file);
        if (code != ERROR_SUCCESS) {
            DeleteFileW(native(path).c_str());
            fail(code, path);
        }
    }

    void rename(const QString& from, const QString& to) override {
        if (!MoveFileExW(native(from).c_str(), native(to).c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
            fail(GetLastError(), to);
    }

    void remove(const QString& path) override {
        if (!DeleteFileW(native(path).c_str()) && GetLastError() != ERROR_FILE_NOT_FOUND)
            fail(GetLastError(), path);
    }

    void syncFolder(const QString&) override {} // MOVEFILE_WRITE_THROUGH has done it

    void makeFolder(const QString& path) override {
        if (!CreateDirectoryW(native(path).c_str(), nullptr))
            fail(GetLastError(), path);
    }

    void removeFolder(const QString& path) override {
        if (!RemoveDirectoryW(native(path).c_str()))
            fail(GetLastError(), path);
    }
};

} // namespace

FileSystem& systemFiles() {
    static WindowsFiles files;
    return files;
}

} // namespace bk
