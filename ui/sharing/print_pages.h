// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/page_layout.h"
#include "core/domain/sharing/sharing_entry.h"

class QWidget;

namespace bk {

class OpenUnit;

/// Asks for a printer without blocking, logs what leaves, prints, and says so in the nearest message bar. `entry` is
/// complete.
void printPages(QWidget* parent, OpenUnit& unit, const SharingEntry& entry, PagedDocument pages);

} // namespace bk
