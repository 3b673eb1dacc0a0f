// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

namespace bk {

class OpenUnit;
class Page;

/// What has left the unit about a child, to print or save for the family.
Page* makeSharingLogPaper(OpenUnit& unit, ChildId child);

/// Everything held about a child, to print, or to save as PDF or JSON. Says how much must not be shown to the family
/// and is left out (G4).
Page* makeExtractPaper(OpenUnit& unit, ChildId child);

/// Who has read and changed what about a child, to print or save for the family.
Page* makeAccessListPaper(OpenUnit& unit, ChildId child);

} // namespace bk
