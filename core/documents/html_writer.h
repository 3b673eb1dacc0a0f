// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"

class QIODevice;

namespace bk {

/// The accessible twin of a paper: one HTML 5 file of its own, UTF-8, without scripts and without anything to fetch.
/// Headings, lists and tables are what they look like, the language and direction are the document's, every figure is a
/// vector picture whose alternative text holds its values. Meant for WCAG 2.1 AA; prints on A4.
QByteArray htmlOf(const Document& document);

/// Throws Error{DiskFull} or Error{Io}. `device` is open for writing.
void writeHtml(QIODevice& device, const Document& document);

} // namespace bk
