// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/domain/sharing/sharing_entry.h"
#include "core/services/known_units.h"
#include "core/store/transfer_file.h"

#include <span>

namespace bk {

/// Whether a sealed file to another unit can answer for what `entry` says of the receiver: it neither stays with the
/// unit's own staff nor goes to a family or an Upptäckare. Rule: transfer.receiver.
std::optional<Issue> sealedReceiverIssue(const SharingEntry& entry);

/// Writes children with all their records to a file that only `receiver` can open. What may leave, and the row in the
/// log, which names the receiver, are as `exportChildren` says; throws as that does, and Refused (transfer.receiver;
/// known.none where the unit is not known any more) and InvalidInput (export.tooLarge) for what the receiver would not
/// take.
void exportSealed(
    OpenUnit& unit, std::span<const ChildId> children, const SharingEntry& entry, const QByteArray& receiverId,
    const QString& targetPath);

/// A sealed file that has been opened: whole, for this unit, and signed by the keys on the sender's card.
struct ReceivedTransfer {
    QByteArray json; ///< for `checkImport` and `importChildren`
    UnitCard sender;
    QDateTime made;         ///< UTC
    bool confirmed = false; ///< the sender is a known unit
    QString from;           ///< the name it is known by, or the one that its card gives
};

/// Opens a file of at most `largestTransfer` bytes for whoever may register children. Nothing is changed. Throws
/// Refused, and as `openTransfer`.
ReceivedTransfer receive(OpenUnit& unit, const QByteArray& file);

/// What the log says of an import from it.
QString importReason(const ReceivedTransfer& received);

/// A file of children, sealed or open: no more of it than shows that it is too large. Throws NotFound, Io.
QByteArray readChildrenOrTransfer(const QString& path);

} // namespace bk
