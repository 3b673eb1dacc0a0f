// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/recovery_key.h"

namespace bk {

/// "Klart" or how far one has come; plain text.
QString typingHint(const RecoveryKeyTyping& typing);
/// Which groups do not fit; empty when none is wrong.
QString typingIssue(const RecoveryKeyTyping& typing);

} // namespace bk
