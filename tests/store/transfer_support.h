// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/error.h"
#include "core/store/transfer_file.h"
#include "core/store/transfer_keys.h"

#include <catch2/catch_test_macros.hpp>

#include <optional>

namespace bk::test {

/// A unit as far as handing over goes.
struct TransferParty {
    QByteArray unitId = QByteArray(16, 'u');
    QString name = QStringLiteral("Björkskolan");
    TransferKeys keys = TransferKeys::generate();

    QByteArray card() const { return makeUnitCard(unitId, name, QDate(2026, 11, 23), keys); }
};

inline const QDateTime transferMade(QDate(2026, 11, 23), QTime(8, 30), Qt::UTC);

inline QByteArray sealedBy(const TransferParty& sender, const TransferParty& receiver, const QByteArray& json) {
    return sealTransfer(sender.card(), sender.keys, receiver.keys.boxPublicKey, transferMade, json);
}

inline QByteArray withBit(QByteArray bytes, qsizetype bit) {
    bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

/// The detail of the error that `action` throws; nothing where it goes through.
template <typename Action> std::optional<QString> refusalOf(Action action) {
    try {
        action();
    } catch (const Error& error) {
        return error.detail();
    }
    return std::nullopt;
}

} // namespace bk::test
