// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/retention/purge_receipt.h"

#include <QByteArray>

namespace bk {

/// What a receipt says, as its column holds it: everything but what has columns of its own.
QByteArray receiptContent(const PurgeReceipt& receipt);
/// The way back. Throws NewerFormat for a class of documents that this program does not know.
void readReceiptContent(const QByteArray& json, PurgeReceipt& receipt);

} // namespace bk
