// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/error.h"
#include "core/store/file_system.h"
#include "core/store/unit_in_making.h"
#include "tests/support/print_qt.h"

#include <QMap>
#include <QTemporaryDir>

#include <functional>
#include <optional>

namespace bk::test {

/// The kind of error that `action` throws; nothing when it throws none.
std::optional<Error::Kind> errorOf(const std::function<void()>& action);

/// File name to content, hidden files too.
QMap<QString, QByteArray> snapshot(const QString& folder);
QByteArray contentOf(const QString& path);
void putContent(const QString& path, const QByteArray& bytes);

inline const QString astridsPassphrase = QStringLiteral("blå cyklar över Öresund");
inline const QString bosPassphrase = QStringLiteral("sju getter i hagen");

/// A unit of two users, "Astrid" and "bo", in a temporary folder, with bytes that look encrypted for a database. The
/// keys are made once for the whole test program, at the least cost that is accepted.
class TwoUserUnit {
public:
    TwoUserUnit();
    QString path() const { return m_parent.path() + QStringLiteral("/enhet"); }
    QString keysPath() const { return path() + QStringLiteral("/keys"); }
    QString databasePath() const { return path() + QStringLiteral("/data-0001.db"); }
    UnitFolder folder() const { return UnitFolder(path()); }
    RecoveryKey recoveryKey() const;

private:
    QTemporaryDir m_parent;
};

/// The system's files, of which the `failAt`-th operation (from 0) that changes something does half its work and then
/// fails.
class FaultyFiles final : public FileSystem {
public:
    enum class Fault {
        Once,       ///< the next operation works again
        Persistent, ///< so does every later one
        Crash,      ///< the process ends
    };
    FaultyFiles(int failAt, Fault fault) : m_failAt(failAt), m_fault(fault) {}

    QByteArray read(const QString& path, qint64 most) override { return systemFiles().read(path, most); }
    void writeDurably(const QString& path, const QByteArray& bytes) override;
    void rename(const QString& from, const QString& to) override;
    void remove(const QString& path) override;
    void syncFolder(const QString& folder) override;
    void makeFolder(const QString& path) override;
    void removeFolder(const QString& path) override;

    /// One more operation that can fail, of something else than these files.
    void step() {
        if (isFaulty())
            fail();
    }
    int operations() const { return m_count; }

private:
    bool isFaulty();
    void fail();

    int m_failAt;
    Fault m_fault;
    int m_count = 0;
};

/// A key file's bytes with a checksum that fits, as a forger would write them.
QByteArray checksummed(QByteArray bytes);

/// Runs `action` in a child process that ends with what it returns; the exit status, or -1 when it died otherwise.
int inChildProcess(const std::function<int()>& action);

} // namespace bk::test
