// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/share_paper.h"

namespace bk {

/// The month's sheet of the log, to be signed and kept: how many rows, the newest row's mark, and the sample of
/// readings with what was found. It names users and numbers of rows, and no child. `month` as "2026-11". Throws Refused
/// where the role does not read the log.
Document logSheet(OpenUnit& unit, const QString& month);

/// Who has read and changed what about a child, newest first, for the family: without rows that could tell of what is
/// hidden from it (G4). Throws NotFound.
LeavingPaper accessListPaper(OpenUnit& unit, ChildId child, SharingEntry entry);

} // namespace bk
