// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/unit_access.h"
#include "tests/support/builders.h"

#include <QTemporaryDir>

namespace bk::test {

/// A lokal styrgrupp's unit in a temporary folder, open.
struct StyrgruppUnit {
    FixedClock clock;
    QTemporaryDir folder; // before `unit`, so that the unit closes while its folder stands
    std::unique_ptr<OpenUnit> unit = make();

private:
    std::unique_ptr<OpenUnit> make() const {
        const QString login = QStringLiteral("ulla");
        const QString passphrase = QStringLiteral("vinter bänk myra sadel 47");
        const QString directory = folder.filePath(QStringLiteral("styrgrupp"));
        createUnit(
            directory,
            {QStringLiteral("Björkdalens styrgrupp"), UnitKind::Styrgrupp, QStringLiteral("Björkdalen"), login,
             QStringLiteral("Ulla Tran")},
            passphrase, RecoveryKey::generate(), clock, KdfCost::least());
        return openUnit(directory, login, passphrase, clock);
    }
};

} // namespace bk::test
