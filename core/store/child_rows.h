// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

namespace bk {

/// A child's name as the list shows, sorts and finds it: "Ödlund, Åsa". A protected identity shows only what the child
/// is called, which may be a pseudonym.
QString listName(
    const QString& givenName, const QString& familyName, const QString& preferredName, ProtectedIdentity protection);
QString listName(const Child& child);

} // namespace bk
