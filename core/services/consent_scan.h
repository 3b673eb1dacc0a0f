// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/open_unit.h"

namespace bk {

enum class ScanFormat { Pdf, Jpeg, Png };
/// "pdf", "jpg", "png": the ending of a file's name.
QString suffixOf(ScanFormat format);
/// By what the bytes begin and end with; what a file is called counts for nothing. Empty: none of the three, or cut
/// off.
std::optional<ScanFormat> scanFormatOf(const QByteArray& content);

/// Keeps a scan of the signed paper in the unit, under the consent. Throws NotFound, Io, Refused ("scan.tooLarge",
/// "scan.format", "scan.empty").
void keepScan(OpenUnit& unit, ConsentId consent, const QString& path);

/// A copy of the scan to a file, through `shareFile`; `entry.child`, `way` and `what` are filled in here. Throws
/// NotFound without a scan.
void shareScan(OpenUnit& unit, ConsentId consent, SharingEntry entry, const QString& path);

} // namespace bk
