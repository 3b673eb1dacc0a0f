// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"
#include "core/services/open_unit.h"

#include <functional>

namespace bk {

/// A paper on its way out, and the rows its leaving makes: one for each child it tells of, at least one.
struct LeavingPaper {
    Document document;
    std::vector<SharingEntry> rows;
};

/// `File` for what ends with ".html" or ".txt", else `Pdf`.
SharingWay paperWayOf(const QString& path);

/// A form to fill in by hand, which holds nothing of anybody, through `writeForm`: HTML, plain text or PDF by what
/// `path` ends with.
void writeBlankPaper(const OpenUnit* unit, const Document& document, const QString& path);

/// A paper in `words`, its rows saying so. `make` builds it in Swedish or in whatever language holds while it runs.
LeavingPaper leavingIn(const PaperWords& words, const std::function<LeavingPaper()>& make);

/// As it leaves: at the head of every page stand the day and the signed-in user's name, so that a paper that is
/// found can be traced to its row in the log. Where the paper does not tell the unit, only the day.
Document issued(const OpenUnit& unit, Document document);

/// The file's content, by the same rule as `sharePaper`. Any thread: the paper is made, so nothing is read.
QByteArray paperBytes(const Document& document, SharingWay way, const QString& path);

/// To a file through `shareFile`: as PDF, or where the rows' way is `File` as HTML or plain text by what `path` ends
/// with; as `issued`. Throws what `shareFile` throws.
void sharePaper(OpenUnit& unit, const LeavingPaper& paper, const QString& path);

} // namespace bk
