// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/page_layout.h"
#include "core/store/recovery_key.h"

#include <QDate>

namespace bk {

/// The paper key to lock in, two copies on a page each: the groups with their numbers, and as a QR code. Stays with
/// the unit's staff, so in the program's own language. A secret: for the printer only, never a file.
PagedDocument recoveryKeyPages(const QString& unitName, const RecoveryKey& key, QDate made);

} // namespace bk
