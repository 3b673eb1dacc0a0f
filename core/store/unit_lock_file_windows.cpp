// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/store/unit_lock_file.h"

#include <QDir>
#include <QFile>

#include <qt_windows.h>

namespace bk {
namespace {

[[noreturn]] void fail(DWORD code) {
    const QString detail = QStringLiteral("in-use: %1").arg(qt_error_string(int(code)));
    switch (code) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL: throw Error(Error::Kind::DiskFull, detail);
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT: throw Error(Error::Kind::ReadOnly, detail);
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND: throw Error(Error::Kind::NotFound, detail);
    default: throw Error(Error::Kind::Io, detail);
    }
}

HANDLE openFile(const QString& path, DWORD access, DWORD share, DWORD disposition) {
    const QString native = QDir::toNativeSeparators(path);
    return CreateFileW(
        reinterpret_cast<const wchar_t*>(native.utf16()), access, share, nullptr, disposition, FILE_ATTRIBUTE_NORMAL,
        nullptr);
}

HANDLE asHandle(qintptr handle) { return reinterpret_cast<HANDLE>(handle); }

} // namespace

// The open handle is the lock: others may read the file while we have it, not write or remove it.
std::optional<UnitLockFile> UnitLockFile::tryLock(const QString& path) {
    const HANDLE handle = openFile(path, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, OPEN_ALWAYS);
    if (handle != INVALID_HANDLE_VALUE)
        return UnitLockFile(path, reinterpret_cast<qintptr>(handle));
    if (GetLastError() == ERROR_SHARING_VIOLATION)
        return std::nullopt;
    fail(GetLastError());
}

bool UnitLockFile::isLocked(const QString& path) {
    const HANDLE handle = openFile(path, GENERIC_READ, FILE_SHARE_READ, OPEN_EXISTING);
    if (handle == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION;
    CloseHandle(handle);
    return false;
}

QByteArray UnitLockFile::content(const QString& path) {
    QFile file(path); // QFile shares reading and writing
    return file.open(QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
}

UnitLockFile::~UnitLockFile() {
    if (m_handle != nothing)
        CloseHandle(asHandle(m_handle));
}

void UnitLockFile::write(const QByteArray& bytes) {
    DWORD written = 0;
    if (SetFilePointer(asHandle(m_handle), 0, nullptr, FILE_BEGIN) == INVALID_SET_FILE_POINTER ||
        !SetEndOfFile(asHandle(m_handle)) ||
        !WriteFile(asHandle(m_handle), bytes.constData(), DWORD(bytes.size()), &written, nullptr))
        fail(GetLastError());
    if (written != DWORD(bytes.size()))
        fail(ERROR_DISK_FULL);
}

void UnitLockFile::removeAndFree() noexcept {
    if (m_handle == nothing)
        return;
    CloseHandle(asHandle(std::exchange(m_handle, nothing)));
    // Fails, as it should, when another instance has locked the file meanwhile.
    const QString native = QDir::toNativeSeparators(m_path);
    DeleteFileW(reinterpret_cast<const wchar_t*>(native.utf16()));
}

} // namespace bk
