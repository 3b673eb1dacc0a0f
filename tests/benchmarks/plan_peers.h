// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"

namespace bk::bench {

/// Nothing but lines of the plan's words at given places, on `pages` of them: as little as a PDF can cost.
double writeBareText(const Document& plan, std::size_t pages);

/// The usual way with Qt: the plan's words and tables as a rich text document printed page by page, and its compasses
/// as charts drawn over it. What else the plan draws, circles and symbols, is left out.
double writeTextDocument(const Document& plan);

/// The same words and tables, with the compasses as pictures, which is how an office document has them: as large as the
/// plan's own and sharp enough for print. Throws `std::runtime_error` where it cannot be written.
void writeOdt(const Document& plan, const QString& path);

} // namespace bk::bench
