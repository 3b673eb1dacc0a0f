// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/key_derivation.h"
#include "core/store/secure_bytes.h"

#include <catch2/catch_test_macros.hpp>

#include <QByteArray>

#include <array>

using namespace bk;

TEST_CASE("secret bytes move without leaving anything behind", "[store]") {
    SecureBytes a = SecureBytes::random(32);
    const SecureBytes copy = a.clone();
    SecureBytes b = std::move(a);
    CHECK(a.isEmpty());
    CHECK(a.data() == nullptr);
    CHECK(b == copy);

    SecureBytes c = SecureBytes::random(8);
    c = std::move(b);
    CHECK(b.isEmpty());
    CHECK(c == copy);
}

TEST_CASE("secret bytes are equal only in length and content", "[store]") {
    const std::array<unsigned char, 3> abc{1, 2, 3};
    CHECK(SecureBytes::copyOf(abc) == SecureBytes::copyOf(abc));
    CHECK_FALSE(SecureBytes::copyOf(abc) == SecureBytes::copyOf(std::span(abc).first(2)));
    CHECK_FALSE(SecureBytes::copyOf(abc) == SecureBytes(3));
    CHECK(SecureBytes() == SecureBytes(0));
    CHECK_FALSE(SecureBytes::random(32) == SecureBytes::random(32));
}

TEST_CASE("the subkeys of a unit key stay what the format says", "[store]") {
    // Computed apart, by BLAKE2b with the id as salt and "behovsko" as personalisation, from the key 00 01 … 1f.
    // A changed value would lock every unit out.
    SecureBytes unitKey(keySize);
    for (unsigned i = 0; i < keySize; ++i)
        unitKey.data()[i] = static_cast<unsigned char>(i);
    const auto hex = [&](Subkey which) {
        const SecureBytes key = deriveSubkey(unitKey, which);
        return QByteArray(reinterpret_cast<const char*>(key.data()), qsizetype(key.size())).toHex().toStdString();
    };
    CHECK(hex(Subkey::Database) == "48ed381b77b99cb88fa04c401291e2a0700712c70f1e8714e09be112bf5654c6");
    CHECK(hex(Subkey::KeyFileMac) == "c0e819cf74af6c31a0e1c4c2e1c89527459e589cf4204d3e8d0ba89a310a3dc7");
    CHECK(hex(Subkey::RowHash) == "69add57ddc0bddf4685fcb7546a87a636c27f953357343e8c026abe022529a75");
    CHECK(hex(Subkey::BackupMac) == "a06b9851b89dea49cdd5eecaa2889e096f2ccbd244fadd20e2f435b6e46f7a32");
    CHECK(hex(Subkey::Drafts) == "9166a01e13b8a20b56434f6f151257cde420454536712cfcca9d596447995180");
}
