// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/error.h"
#include "core/services/unit_access.h"
#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>

namespace bk::test {

inline const QString testPassphrase = QStringLiteral("tratt lykta mossa fjäril kompass regn");

inline NewUnit aNewUnit() {
    NewUnit unit;
    unit.name = QStringLiteral("Björkskolan");
    unit.place = QStringLiteral("Björkdalen");
    unit.login = QStringLiteral("rektor");
    unit.displayName = QStringLiteral("Birgitta Östergren");
    return unit;
}

/// A folder with an own unit in it, made with the least key cost.
struct UnitFixture {
    UnitFixture() : UnitFixture(aNewUnit()) {}
    explicit UnitFixture(NewUnit asMade) : made(std::move(asMade)) {}

    NewUnit made;
    QTemporaryDir folder;
    FixedClock clock;
    QString directory = folder.filePath(QStringLiteral("enhet"));
    CreatedUnit created = createUnit(directory, made, testPassphrase, RecoveryKey::generate(), clock, KdfCost::least());

    std::unique_ptr<OpenUnit> open() const { return openUnit(directory, made.login, testPassphrase, clock); }
    QString path(const QString& name) const { return folder.filePath(name); }
};

/// A fixture that is open from the start.
struct OpenFixture : UnitFixture {
    using UnitFixture::UnitFixture;

    std::unique_ptr<OpenUnit> unit = open();
};

inline QByteArray fileBytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// Every file of a folder with its content. Only while the unit in it is closed.
inline QMap<QString, QByteArray> contentOf(const QString& directory) {
    QMap<QString, QByteArray> content;
    for (const QString& name : QDir(directory).entryList(QDir::Files | QDir::Hidden | QDir::System))
        content[name] = fileBytes(directory + QLatin1Char('/') + name);
    return content;
}

template <typename Action> std::optional<Error::Kind> failure(Action action) {
    try {
        action();
    } catch (const Error& error) {
        UNSCOPED_INFO(error.what());
        return error.kind();
    }
    return std::nullopt;
}

/// What may be shared without a consent: the three tests answered, everybody told.
inline SharingEntry anAnsweredEntry() {
    SharingEntry entry;
    entry.what = QStringLiteral("Barnets plan");
    entry.receiver = QStringLiteral("Sven Rask, Socialtjänsten");
    entry.recipient = Recipient::Duty;
    entry.purpose = QStringLiteral("Begäran i en utredning");
    entry.necessary = entry.relevant = entry.proportionate = entry.told = true;
    return entry;
}

} // namespace bk::test
