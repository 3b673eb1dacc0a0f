// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/key_file_state.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;

TEST_CASE("a key file is compared with the one the database has last seen", "[store]") {
    const KeyFileState known{2, 7, "h7"};
    CHECK(keyFileAge(known, known) == KeyFileAge::Same);
    CHECK(keyFileAge(known, {2, 8, "h8"}) == KeyFileAge::OneStepNewer);
    CHECK(keyFileAge(known, {3, 8, "h8"}) == KeyFileAge::OneStepNewer); // a crash at the end of a re-key
    CHECK(keyFileAge(known, {2, 9, "h9"}) == KeyFileAge::DatabaseOlder);
    CHECK(keyFileAge(known, {2, 6, "h6"}) == KeyFileAge::Older);
    CHECK(keyFileAge(known, {1, 9, "h9"}) == KeyFileAge::Older);
    CHECK(keyFileAge(known, {2, 7, "other"}) == KeyFileAge::Altered);
    CHECK(keyFileAge(known, {3, 7, "h7"}) == KeyFileAge::Altered);
}

TEST_CASE("a public key that the database does not know is found", "[store]") {
    const SlotPublicKeys astrid{QStringLiteral("astrid"), "box a", "sign a"};
    const SlotPublicKeys bo{QStringLiteral("bo"), "box b", "sign b"};
    const SlotPublicKeys paper{{}, "box p", {}};
    CHECK(unknownPublicKeys({astrid, bo, paper}, {astrid, bo, paper}).empty());
    CHECK(unknownPublicKeys({astrid, bo, paper}, {bo}).empty());

    SlotPublicKeys planted = bo;
    planted.boxPublicKey = "box of somebody else";
    CHECK(unknownPublicKeys({astrid, bo, paper}, {astrid, planted, paper}) == std::vector{planted});
    CHECK(unknownPublicKeys({astrid}, {astrid, paper}) == std::vector{paper});
}
