// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace bk {

struct TransferKeys;

/// Mottagarkort: what another unit needs to hand children over to this one, and to know what comes from it. Nothing in
/// it is secret. It says of itself whose it is: that is true only once the words of its keys were compared with the
/// unit. Format: docs/formats/transfer.md.
struct UnitCard {
    QByteArray unitId; ///< 16
    QString name;      ///< on one line, at most `text_limits::name`
    QDate made;
    QByteArray boxPublicKey;  ///< 32, X25519
    QByteArray signPublicKey; ///< 32, Ed25519

    bool operator==(const UnitCard&) const = default;
};

inline constexpr qsizetype largestUnitCard = 2048; ///< bytes

/// ".bkkort"
QString unitCardSuffix();

/// The card of the unit with `keys`, signed with them. The name is cut to what a card holds.
QByteArray makeUnitCard(const QByteArray& unitId, const QString& name, QDate made, const TransferKeys& keys);

/// Throws InvalidInput ("unitCard.none"), NewerFormat ("unitCard.newer") and MalformedImport ("unitCard.damaged": not
/// exactly what a program wrote and the keys in it signed).
UnitCard parseUnitCard(const QByteArray& bytes);

} // namespace bk
