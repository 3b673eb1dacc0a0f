// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/page_layout.h"

class QIODevice;

namespace bk {

/// Writes the paper as PDF (written as PDF/A-1b, not validated): fonts embedded, text selectable, no raster pictures,
/// no transparency. The metadata holds the document's title and the program's name. `device` is open for writing.
/// A long paper is laid out and written page by page. Needs a QGuiApplication. Any thread. Throws Error{Io}.
void writePdf(QIODevice& device, const Document& document);

/// Throws Error{DiskFull} or Error{Io} when `device` reports that something could not be written.
void checkWritten(QIODevice& device, bool painted);

} // namespace bk
