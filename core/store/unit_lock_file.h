// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>

namespace bk {

/// A file locked for this process by the operating system, which frees the lock when the process ends, however it ends.
/// Failures are Error: ReadOnly, DiskFull, NotFound or Io.
class UnitLockFile {
public:
    /// Creates the file where it is missing. Nothing when another process, or another lock in this one, has it.
    static std::optional<UnitLockFile> tryLock(const QString& path);
    /// Whether somebody has `path` locked. Only reads; false where there is no file.
    static bool isLocked(const QString& path);
    /// The first 4 KiB; empty where there is no file.
    static QByteArray content(const QString& path);

    UnitLockFile(UnitLockFile&& other) noexcept
        : m_path(std::move(other.m_path))
        , m_handle(std::exchange(other.m_handle, nothing)) {}
    UnitLockFile& operator=(UnitLockFile&&) = delete;
    /// Frees the lock, leaves the file.
    ~UnitLockFile();

    void write(const QByteArray& bytes);
    /// Removes the file, unless another one has taken its place, and frees the lock.
    void removeAndFree() noexcept;

private:
    static constexpr qintptr nothing = -1;
    UnitLockFile(QString path, qintptr handle) : m_path(std::move(path)), m_handle(handle) {}
    QString m_path;
    qintptr m_handle = nothing;
};

} // namespace bk
