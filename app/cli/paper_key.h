// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/recovery_key.h"

namespace bk::cli {

/// The paper key as text in a file. Throws NotFound and WrongRecoveryKey.
RecoveryKey paperKeyIn(const QString& path);

} // namespace bk::cli
