// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/page_layout.h"

class QWidget;

namespace bk {

/// Shows the pages as they will be printed, in a window of its own over `parent`, which can be used meanwhile. Nothing
/// leaves the unit by it.
void showPreview(QWidget* parent, const QString& title, PagedDocument pages);

} // namespace bk
