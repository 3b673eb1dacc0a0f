// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/transfer_repository.h"
#include "tests/store/repository_support.h"
#include "tests/store/transfer_support.h"
#include "tests/support/print_qt.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

KnownUnit aKnownUnit(const QString& name, char id) {
    TransferParty party{QByteArray(16, id), name};
    return {parseUnitCard(party.card()), transferMade, u"karin"_s};
}

} // namespace

TEST_CASE("a unit's keys for handing over are kept as they were made, once", "[store][transfer]") {
    EmptyUnit unit;
    TransferRepository transfers(unit.connection);
    CHECK_FALSE(transfers.keys());
    const TransferKeys made = TransferKeys::generate();
    transfers.add(made, transferMade);
    const auto kept = transfers.keys();
    REQUIRE(kept);
    CHECK(kept->boxPublicKey == made.boxPublicKey);
    CHECK(kept->signPublicKey == made.signPublicKey);
    CHECK(kept->boxSecretKey == made.boxSecretKey);
    CHECK(kept->signSeed == made.signSeed);
    CHECK(refusalOf([&] { transfers.add(TransferKeys::generate(), transferMade); }));
    CHECK(transfers.keys()->boxPublicKey == made.boxPublicKey);
}

TEST_CASE("known units stand in the order of their names and are replaced by their id", "[store][transfer]") {
    EmptyUnit unit;
    TransferRepository transfers(unit.connection);
    const KnownUnit late = aKnownUnit(u"Öra skola"_s, 'a');
    const KnownUnit early = aKnownUnit(u"Ekbacken"_s, 'b');
    transfers.save(late);
    transfers.save(early);
    CHECK(transfers.units() == std::vector{early, late});
    CHECK(transfers.find(late.card.unitId) == late);
    CHECK_FALSE(transfers.find(QByteArray(16, 'x')));
    const KnownUnit again = aKnownUnit(u"Öra nya skola"_s, 'a');
    transfers.save(again);
    CHECK(transfers.units() == std::vector{early, again});
    transfers.remove(early.card.unitId);
    transfers.remove(early.card.unitId);
    CHECK(transfers.units() == std::vector{again});
}
