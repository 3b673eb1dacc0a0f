// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit/unit_settings.h"

namespace bk {

/// What may be shown of a unit before anybody has unlocked it. Stored unencrypted in the key file: no personal data
/// here.
struct UnitIdentity {
    QString name;
    UnitKind kind = UnitKind::Annan;
    QString place;
    bool practice = false; ///< invented data, to be marked as such everywhere

    bool operator==(const UnitIdentity&) const = default;
};

} // namespace bk
