// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace bk {

/// Who has a unit open.
struct UnitHolder {
    QString host;
    qint64 pid = 0;
    QDateTime since; ///< UTC

    bool operator==(const UnitHolder&) const = default;
};

/// What to do with the lock of another computer, which cannot be asked whether it still runs.
enum class ForeignLock {
    Refuse,
    TakeOver, ///< a person has said that the unit is not open there
};

/// Keeps a second instance out, through a locked file `in-use` in the unit folder that is removed on release. A lock
/// that a crashed instance on this computer left behind is taken over by itself. Move-only.
class UnitLock {
public:
    /// Throws InUse (detail: host and process id), ReadOnly, DiskFull, NotFound (no such folder) or Io.
    static UnitLock acquire(const QString& folder, ForeignLock foreign = ForeignLock::Refuse);
    /// Who has the unit open now; nothing when nobody has. Only reads.
    static std::optional<UnitHolder> holder(const QString& folder);

    UnitLock(UnitLock&&) noexcept;
    UnitLock& operator=(UnitLock&&) noexcept;
    ~UnitLock();

    void release() noexcept;

private:
    struct Held;
    explicit UnitLock(std::unique_ptr<Held> held);
    std::unique_ptr<Held> m_held;
};

} // namespace bk
