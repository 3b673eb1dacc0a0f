// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/unit_access.h"
#include "core/store/recovery_key.h"
#include "tests/support/builders.h"

#include <QDir>
#include <QTemporaryDir>

namespace bk::test {

/// An own unit in a temporary folder, open. The key derivation is paid once per process: later ones are copies of the
/// first.
class OpenTestUnit {
public:
    OpenTestUnit() {
        copy(made().path(), directory());
        unit = openUnit(directory(), login(), passphrase(), clock);
    }
    /// Closes and opens it again, as after a lock or a crash.
    void reopen() {
        unit.reset();
        unit = openUnit(directory(), login(), passphrase(), clock);
    }
    QString directory() const { return m_folder.filePath(QStringLiteral("unit")); }

    FixedClock clock;

private:
    QTemporaryDir m_folder; // before `unit`, so that the unit closes while its folder stands

public:
    std::unique_ptr<OpenUnit> unit;

private:
    static QString login() { return QStringLiteral("karin"); }
    static QString passphrase() { return QStringLiteral("vinter bänk myra sadel 47"); }

    static const QTemporaryDir& made() {
        static const QTemporaryDir folder;
        static const bool done = [] {
            const FixedClock clock;
            createUnit(
                folder.filePath(QStringLiteral("unit")),
                {QStringLiteral("Björkskolan"), UnitKind::Grundskola, QStringLiteral("Ystad"), login(),
                 QStringLiteral("Karin Lind")},
                passphrase(), RecoveryKey::generate(), clock, KdfCost::least());
            return true;
        }();
        Q_UNUSED(done)
        return folder;
    }
    static void copy(const QString& from, const QString& to) {
        const QDir source(from + QStringLiteral("/unit"));
        QDir().mkpath(to);
        for (const QString& name : source.entryList(QDir::Files | QDir::Hidden))
            if (!name.contains(QStringLiteral("lock")))
                QFile::copy(source.filePath(name), to + u'/' + name);
    }
};

} // namespace bk::test
