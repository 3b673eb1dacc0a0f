// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/sealed_identity.h"
#include "core/services/user_jobs.h"
#include "core/store/connection.h"
#include "core/store/sealed_identity_repository.h"
#include "tests/services/unit_support.h"

namespace bk::test {

inline const QString otherPassphrase = QStringLiteral("spade lykta regn fjord ugnar");

/// A unit with an administratör who has it open, a Barnkontakt and a reader, and the paper key at hand.
struct SealingUnit {
    QTemporaryDir folder;
    FixedClock clock;
    QString directory = folder.filePath(QStringLiteral("enhet"));
    RecoveryKey paperKey = RecoveryKey::generate();
    CreatedUnit created = createUnit(directory, aNewUnit(), testPassphrase, paperKey, clock, KdfCost::least());
    std::unique_ptr<OpenUnit> unit = openUnit(directory, aNewUnit().login, testPassphrase, clock);

    SealingUnit() {
        letIn(QStringLiteral("karin"), QStringLiteral("Karin Lind"), QStringLiteral("barnkontakt"));
        letIn(QStringLiteral("asa"), QStringLiteral("Åsa Lind"), QStringLiteral("lasare"));
    }
    void letIn(const QString& login, const QString& name, const QString& role) {
        takeSlot(*unit, orderUser(*unit, {login, name, role}, Passphrase(otherPassphrase), KdfCost::least()).make());
    }
    OpenUnit& openAs(const QString& login, const QString& passphrase = otherPassphrase) {
        unit.reset();
        unit = openUnit(directory, login, passphrase, clock);
        return *unit;
    }
    OpenUnit& openAsRektor() { return openAs(aNewUnit().login, testPassphrase); }
};

/// All that stands in every table of the decrypted database, the inner ones of the search index among them.
inline QByteArray everythingIn(OpenUnit& unit) {
    QStringList tables;
    {
        Statement rows =
            unit.connection().prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0");
        while (rows.step())
            tables.append(rows.text(0));
    }
    QByteArray all;
    for (const QString& table : tables) {
        if (table == QLatin1StringView("instrument_pack"))
            continue; // the program's own words
        Statement rows = unit.connection().prepare(QStringLiteral("SELECT * FROM \"%1\"").arg(table).toStdString());
        while (rows.step())
            for (int column = 0; column < rows.columnCount(); ++column)
                all += rows.blob(column) + '\n';
    }
    return all;
}

/// The rule of what is refused; empty: nothing was.
template <typename Action> QString refusedRule(Action action) {
    try {
        action();
    } catch (const Error& error) {
        return error.kind() == Error::Kind::Refused ? error.detail() : QStringLiteral("another error");
    }
    return {};
}

} // namespace bk::test
