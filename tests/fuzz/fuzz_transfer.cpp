// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/store/transfer_file.h"
#include "core/store/transfer_keys.h"
#include "tests/fuzz/fuzz.h"

using namespace bk;
using namespace bk::fuzz;

namespace {

/// The unit that the file comes to, and one that anybody may be.
const TransferKeys& receiver() {
    static const TransferKeys keys = TransferKeys::generate();
    return keys;
}

const TransferKeys& sender() {
    static const TransferKeys keys = TransferKeys::generate();
    return keys;
}

bool isOurs(const Error& error) { return error.detail().startsWith(QLatin1StringView("transfer.")); }

/// As it came: nobody can have sealed it to this unit.
void open(const QByteArray& file) {
    try {
        openTransfer(file, receiver());
        require(false);
    } catch (const Error& error) {
        require(isOurs(error));
    }
}

QByteArray sealed(const QByteArray& json) {
    static const QByteArray card =
        makeUnitCard(QByteArray(16, 'u'), QStringLiteral("Enhet"), QDate(2026, 11, 23), sender());
    static const QDateTime made(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    return sealTransfer(card, sender(), receiver().boxPublicKey, made, json);
}

/// Rightly signed and sealed by somebody, whatever is inside.
void openSealed(const QByteArray& json) { require(openTransfer(sealed(json), receiver()).json == json); }

/// To this unit, and with the signature that its bytes call for: what is behind them must bear anything too.
void openSigned(QByteArray file) {
    constexpr qsizetype receiverAt = 8 + 2;
    constexpr qsizetype receiverSize = 16;
    if (file.size() < receiverAt + receiverSize + transferKeySize)
        return;
    static const QByteArray head = sealed({}).sliced(receiverAt, receiverSize + transferKeySize);
    file.replace(receiverAt, head.size(), head);
    open(file + signParts({"behovskompass transfer 1", file}, sender().signSeed));
}

void parseContent(const QByteArray& content) {
    try {
        const TransferContent opened = parseTransferContent(content);
        require(opened.json.size() < content.size() && opened.made.isValid());
    } catch (const Error& error) {
        require(isOurs(error));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes = bytesOf(data, size);
    open(bytes);
    openSigned(bytes);
    if (bytes.size() > transferSignatureSize)
        openSigned(bytes.chopped(transferSignatureSize));
    openSealed(bytes);
    parseContent(bytes);
    return 0;
}
