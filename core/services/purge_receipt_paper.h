// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"
#include "core/domain/retention/purge_receipt.h"

namespace bk {

class OpenUnit;

/// The receipt as a paper in Swedish: what was purged, by which decisions, who else has copies and which backups still
/// hold it. Nothing about a child or a family stands on it.
Document purgeReceiptDocument(const OpenUnit& unit, const PurgeReceipt& receipt);

} // namespace bk
