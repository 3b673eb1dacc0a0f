// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/secure_bytes.h"

#include <QByteArray>

namespace bk {

/// Makes `unitKey` readable only for who has the secret half of the X25519 key `publicKey`. Throws Io for a key that is
/// none.
QByteArray sealUnitKey(const SecureBytes& unitKey, const QByteArray& publicKey);

} // namespace bk
