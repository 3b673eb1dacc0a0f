// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/access/permission.h"

namespace bk {

/// "Barnkontakt", "Läsare" …
QString roleText(Role role);
/// What a role is there for, in one sentence.
QString roleMeaning(Role role);
/// "läsa om barnet", after "får" and "får inte".
QString actionText(Action action);

/// For a rule of `refusal`: why not, and what opens the way. Empty for every other rule.
QString refusalSentence(const QString& rule);

} // namespace bk
