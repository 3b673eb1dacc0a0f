// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/open_unit.h"

#include <QIODevice>

#include <functional>

namespace bk {

/// The one road for every file that leaves the unit (G6): `write` fills a temporary file beside `targetPath`, it is
/// synced, the row in the log is committed, and only then the file gets its name. A failure leaves neither file nor
/// row, and what stood at `targetPath` as it was. `entry.by` and `entry.at` are filled in here. Throws Refused (detail:
/// the first broken rule, "sharing.consent." with the ConsentState where no valid consent covers the receiver (G7),
/// sharing.family.hidden (G4), sharing.upptackare.paper or sharing.protected.second) before anything is written;
/// ReadOnly, DiskFull, NotFound (no such folder), Io, and whatever `write` throws.
SharingEntryId
shareFile(OpenUnit& unit, SharingEntry entry, const QString& targetPath, const std::function<void(QIODevice&)>& write);

/// The same for a file that concerns several children: all rows or none.
std::vector<SharingEntryId> shareFile(
    OpenUnit& unit, std::vector<SharingEntry> entries, const QString& targetPath,
    const std::function<void(QIODevice&)>& write);

/// A file that holds nothing of anybody, hence without a row: a form to fill in by hand. Appears whole or not at all.
/// `unit`, where one is open: its folder holds nothing readable. Throws as above, but for Refused.
void writeForm(const OpenUnit* unit, const QString& targetPath, const std::function<void(QIODevice&)>& write);

/// The row for what leaves without a file and cannot fail: the clipboard. Call it before handing over. Throws Refused.
SharingEntryId logSharing(OpenUnit& unit, SharingEntry entry);
/// The same for what concerns several children, all rows or none, and for what can fail: `handOver` runs when the rows
/// are committed, and where it throws they are withdrawn and it is thrown on. Nothing left, no row.
std::vector<SharingEntryId>
logSharing(OpenUnit& unit, std::vector<SharingEntry> entries, const std::function<void()>& handOver = nullptr);

} // namespace bk
