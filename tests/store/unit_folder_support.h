// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/unit_folder.h"
#include "tests/store/keys_support.h"

#include <catch2/catch_test_macros.hpp>

namespace bk::test {

/// What the units of these tests are called, and the first of their users.
inline const UnitIdentity identity{QStringLiteral("Ekbackens förskola"), UnitKind::Forskola, QStringLiteral("Ekby")};
inline const UnitUser astrid{QStringLiteral("Astrid"), QStringLiteral("Astrid Ek"), QStringLiteral("rektor")};

inline std::optional<Error::Kind>
unlockError(const TwoUserUnit& unit, const QString& login, const QString& passphrase) {
    return errorOf([&] { unit.folder().unlock(login, Passphrase(passphrase)); });
}

} // namespace bk::test
