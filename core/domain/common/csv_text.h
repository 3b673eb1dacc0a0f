// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <span>

namespace bk {

/// Rows for Swedish Excel: UTF-8 BOM first, semicolons, CRLF; every cell quoted; a cell that a spreadsheet would run as
/// a formula gets a leading apostrophe.
QString csvText(std::span<const QStringList> rows);

} // namespace bk
