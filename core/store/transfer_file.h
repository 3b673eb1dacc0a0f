// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/unit_card.h"

#include <QDateTime>

namespace bk {

struct TransferKeys;

/// What one unit hands over to another, sealed to its key and signed with the sender's. Format:
/// docs/formats/transfer.md.
struct TransferContent {
    UnitCard sender; ///< signed with the key that signed the file; who that is, is for a person to confirm
    QDateTime made;  ///< UTC
    QByteArray json; ///< a file of children (docs/formats/children.md)
};

/// The most that the file of children may be, in bytes.
inline constexpr qsizetype largestTransferJson = 64 * 1024 * 1024;
/// A file is never larger.
inline constexpr qsizetype largestTransfer = largestTransferJson + 4096;

/// ".bkforseglad"
QString transferSuffix();

/// Whether the bytes begin as such a file does.
bool isTransfer(const QByteArray& bytes);

/// `senderCard` is the bytes of the sender's own card, made with `sender`. Throws InvalidInput ("transfer.tooLarge"),
/// Io for a receiver that nothing can be sealed to.
QByteArray sealTransfer(
    const QByteArray& senderCard, const TransferKeys& sender, const QByteArray& receiverBoxKey, const QDateTime& made,
    const QByteArray& json);

/// The way back, for the unit with the keys `receiver`. Nothing of the content is looked at before the signature, the
/// seal and the content's own code have all been found to fit. Throws InvalidInput ("transfer.none",
/// "transfer.tooLarge"), NewerFormat ("transfer.newer"), MalformedImport ("transfer.damaged") and Refused
/// ("transfer.foreign": whole, but sealed to another unit).
TransferContent openTransfer(const QByteArray& file, const TransferKeys& receiver);

/// What was sealed, once it is open. Throws MalformedImport ("transfer.damaged").
TransferContent parseTransferContent(QByteArray content);

} // namespace bk
