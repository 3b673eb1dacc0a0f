// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/transfer.h"

#include "core/domain/common/error.h"
#include "core/services/access.h"
#include "core/services/exchange/children_file.h"
#include "core/services/export_children.h"
#include "core/services/import_children.h"
#include "core/services/open_unit.h"
#include "core/services/read_file.h"
#include "core/services/share_document.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Transfer", text); }

static_assert(largestTransferJson == largestImport);

KnownUnit stillKnown(OpenUnit& unit, const QByteArray& unitId) {
    const auto known = TransferRepository(unit.connection()).find(unitId);
    if (!known)
        throw Error(Error::Kind::NotFound, u"known.none"_s);
    return *known;
}

} // namespace

std::optional<Issue> sealedReceiverIssue(const SharingEntry& entry) {
    const bool toAnother = entry.recipient == Recipient::Organisation || entry.recipient == Recipient::Duty;
    return !entry.ownUse && toAnother ? std::nullopt : std::optional(Issue{u"transfer.receiver"_s, {}, {}});
}

void exportSealed(
    OpenUnit& unit, std::span<const ChildId> children, const SharingEntry& entry, const QByteArray& receiverId,
    const QString& targetPath) {
    if (const auto wrong = sealedReceiverIssue(entry))
        throw Error(Error::Kind::Refused, wrong->rule);
    const KnownUnit receiver = stillKnown(unit, receiverId);
    const QString what = tr("Allt som finns om barnet, i en förseglad fil till enheten ”%1”").arg(receiver.card.name);
    const QByteArray json = childrenJson(unit, children, entry);
    if (!isSmallEnough(json))
        throw Error(Error::Kind::InvalidInput, children.size() > 1 ? u"export.tooLarge"_s : u"export.tooLarge.one"_s);
    shareFile(unit, exportRows(children, entry, what), targetPath, [&](QIODevice& file) {
        file.write(
            sealTransfer(ownCard(unit), transferKeys(unit), receiver.card.boxPublicKey, unit.clock().now(), json));
    });
}

ReceivedTransfer receive(OpenUnit& unit, const QByteArray& file) {
    requireAccess(unit, Action::RegisterChild);
    auto keys = TransferRepository(unit.connection()).keys();
    // Nothing can be sealed to a unit without keys, and a file that is refused makes none.
    if (!keys)
        keys = TransferKeys::generate();
    TransferContent content = openTransfer(file, *keys);
    ReceivedTransfer received{std::move(content.json), std::move(content.sender), content.made, false, {}};
    received.from = received.sender.name;
    for (const KnownUnit& known : knownUnits(unit)) {
        if (known.card.signPublicKey == received.sender.signPublicKey &&
            known.card.boxPublicKey == received.sender.boxPublicKey) {
            received.confirmed = true;
            received.from = known.card.name;
        }
    }
    return received;
}

QString importReason(const ReceivedTransfer& received) {
    return received.confirmed ? tr("Förseglad fil från enheten ”%1”").arg(received.from)
                              : tr("Förseglad fil från ”%1”, som inte är bekräftad").arg(received.from);
}

QByteArray readChildrenOrTransfer(const QString& path) { return readFile(path, largestTransfer + 1); }

} // namespace bk
