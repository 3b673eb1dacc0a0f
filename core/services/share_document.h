// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/open_unit.h"

#include <QIODevice>

#include <functional>

namespace bk {

/// The one road for a file that leaves the unit (G6): `write` fills a temporary file beside `path`, the log row is committed, the file gets its
/// name. `entry.by` and `entry.at` are set here. Throws Refused (with the first issue's rule as detail) when `issues(entry)` is not empty,
/// ReadOnly, DiskFull, Io, or what `write` throws; then there is no file, and a row only where the very last step, the rename, failed: better a
/// row too many than a file without one.
void shareFile(OpenUnit& unit, SharingEntry entry, const QString& path, const std::function<void(QIODevice&)>& write);

/// For what leaves without a file of ours: printer and clipboard. Call it before handing over. Throws Refused.
void logSharing(OpenUnit& unit, SharingEntry entry);

} // namespace bk
