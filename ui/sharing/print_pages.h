// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/page_layout.h"
#include "core/services/share_paper.h"

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace bk {

/// Asks for a printer without blocking; `go` gets it, set up for A4 and with a neutral name in the queue. `pages`: how
/// many there are to choose from; 0: nobody chooses.
void choosePrinter(QWidget* parent, int pages, std::function<void(const std::shared_ptr<QPrinter>&)> go);

/// One paper as one job, with its rows in the log; where the printer fails, it is stopped and there are no rows. Throws
/// Refused, Io.
void printLogged(
    QPrinter& printer, OpenUnit& unit, const std::vector<SharingEntry>& entries, const PagedDocument& pages);

/// A form to fill in by hand: holds nothing of anybody, and is printed without a row in the log.
void printForm(QWidget* parent, PagedDocument pages);

/// Asks for a printer without blocking, logs what leaves, prints it as `issued`, and says so in the nearest message
/// bar. The paper's rows are complete. `printed` runs once it is on its way; may be empty, may throw Error.
void printPages(
    QWidget* parent, OpenUnit& unit, const LeavingPaper& paper, const std::function<void()>& printed = nullptr);

} // namespace bk
