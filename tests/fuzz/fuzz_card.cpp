// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/domain/common/text_limits.h"
#include "core/store/transfer_keys.h"
#include "core/store/unit_card.h"
#include "tests/fuzz/fuzz.h"

using namespace bk;
using namespace bk::fuzz;

namespace {

void parse(const QByteArray& bytes) {
    try {
        const UnitCard card = parseUnitCard(bytes);
        require(card.made.isValid() && !card.name.isEmpty() && card.name.size() <= text_limits::name);
        require(canReceive(card.boxPublicKey) && bytes.size() <= largestUnitCard);
    } catch (const Error& error) {
        require(error.detail().startsWith(QLatin1StringView("unitCard.")));
    }
}

/// With the signature that its bytes call for: what is behind it must bear anything too.
void parseSigned(QByteArray bytes) {
    static const TransferKeys keys = TransferKeys::generate();
    constexpr qsizetype signingKeyAt = 8 + 2 + 16 + 8 + 32;
    if (bytes.size() < signingKeyAt + transferKeySize)
        return;
    bytes.replace(signingKeyAt, transferKeySize, keys.signPublicKey);
    parse(bytes + signParts({"behovskompass unit card 1", bytes}, keys.signSeed));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes = bytesOf(data, size);
    parse(bytes);
    parseSigned(bytes);
    if (bytes.size() > transferSignatureSize)
        parseSigned(bytes.chopped(transferSignatureSize));
    return 0;
}
