// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/record_guard.h"
#include "core/store/secure_bytes.h"

#include <QByteArray>
#include <QStringList>

#include <atomic>
#include <functional>
#include <optional>

namespace bk {

class OpenUnit;
class UnlockedKeys;

/// Whether a unit's file is whole, looked at from another thread while the unit stays open and in use. Holds a copy of
/// the database's key, wiped when it goes.
class UnitCheck {
public:
    /// On the unit's thread.
    explicit UnitCheck(OpenUnit& unit);

    /// In any thread: both integrity checks, the log, and what the unit's backups know of it, all findings; empty:
    /// whole. Ends soon once `stop` is true. What the unit writes meanwhile can look like damage, so findings count
    /// only while `OpenUnit::changeCount()` stands still. Throws as Connection::open.
    QStringList run(const std::atomic_bool& stop) const;

private:
    QString m_file;
    SecureBytes m_key;
    QString m_backups;
    QByteArray m_unitId;
    std::optional<RecordGuard::Children> m_named; ///< as for `historyFindings`; unset: all
};

/// What was found in the file and what `log` finds; that the log of a file with findings cannot be read is among them.
QStringList withLog(QStringList findings, const std::function<QStringList()>& log);

/// What both integrity checks find in the file of a unit that nobody has open and that may not open; at least one line
/// where it does not. Only reads.
QStringList damageIn(const UnlockedKeys& keys, const QString& directory);

} // namespace bk
